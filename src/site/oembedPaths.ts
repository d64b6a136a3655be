/** One document a view and language, for the two routes that write them. */
import { locales } from '#i18n/locales.ts';
import { translator } from '#i18n/catalog.ts';
import type { BookEntry } from './book.ts';
import { embedViews } from './embedViews.ts';
import type { Embeddable } from './oembed.ts';
import { absolute, isPublic } from './paths.ts';

/** One address for `getStaticPaths`. */
export interface OembedPath {
  readonly params: { readonly lang: string; readonly view: string };
  readonly props: Embeddable;
}

/** Every document of the site at `site`; none while the site has no address that others can reach. */
export function oembedPaths(entries: readonly BookEntry[], site: URL | undefined): OembedPath[] {
  if (!isPublic(site)) return [];
  return locales.flatMap(({ code: lang }) =>
    embedViews(lang, entries).map(({ name, title, page }) => ({
      params: { lang, view: name },
      props: {
        title,
        provider: { name: translator(lang)('site.name'), address: absolute('', site) },
        page: absolute(page, site),
        frame: absolute(`embed/v1/${lang}/${name}/`, site),
        picture: { address: absolute(`${page}card.png`, site), width: 1200, height: 630 },
      },
    })),
  );
}
