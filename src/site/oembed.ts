/**
 * The documents that tell other systems how to embed a view (oembed.com, version 1.0). Files cannot answer
 * `maxwidth` and `maxheight`, so a document has one size.
 */
import { escaped } from '#domain/escaped.ts';

/** What one view's document says; every address is whole, with its scheme and host. */
export interface Embeddable {
  readonly title: string;
  readonly provider: { readonly name: string; readonly address: string };
  /** The full page. */
  readonly page: string;
  /** The page for a frame. */
  readonly frame: string;
  /** The picture for shared links. */
  readonly picture: { readonly address: string; readonly width: number; readonly height: number };
}

/**
 * CSS pixels of a frame before its page says how tall it is. Every view is taller (heights.json) than WordPress
 * lets a frame grow; this leaves a phone some room beside the frame, to scroll past it. WordPress forces a video's shape on a frame
 * whose width by height is at, or up to 0.1 over, 2.33, 2, 1.78, 1.33, 1, 0.56 or 0.5: this is 0.79.
 */
export const frameSize = { width: 600, height: 760 } as const;

/**
 * What stands in the other site's page: WordPress takes a quote followed at once by a frame for one of its
 * own embeds, and lets such a frame grow.
 */
function html({ title, page, frame }: Embeddable): string {
  const { width, height } = frameSize;
  return (
    `<blockquote><a href="${escaped(page)}">${escaped(title)}</a></blockquote>` +
    `<iframe src="${escaped(frame)}" title="${escaped(title)}" width="${width}" height="${height}"` +
    ' frameborder="0" marginwidth="0" marginheight="0"></iframe>'
  );
}

function fields(view: Embeddable): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: view.provider.name,
    provider_url: view.provider.address,
    title: view.title,
    ...frameSize,
    /** A day, in seconds. */
    cache_age: 86_400,
    thumbnail_url: view.picture.address,
    thumbnail_width: view.picture.width,
    thumbnail_height: view.picture.height,
    html: html(view),
  };
}

/** The document as JSON, on one line. */
export const oembedJson = (view: Embeddable): string => JSON.stringify(fields(view));

/** The document as XML, on one line. */
export function oembedXml(view: Embeddable): string {
  const lines = Object.entries(fields(view)).map(
    ([name, value]) => `<${name}>${escaped(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?><oembed>${lines.join('')}</oembed>`;
}
