/** The site map for search engines (sitemaps.org, protocol 0.9). */
import type { BookPage } from './book.ts';

export interface SitemapFacts {
  /** The full web address of a path from the site's root. */
  readonly address: (path: string) => string;
  /** The day of this version of the site, as 2026-11-20: its pages change together. */
  readonly version: string;
}

/**
 * @param books one book a language
 * @returns the XML; a page that exists in several languages names its translations
 */
export function sitemap(
  books: readonly (readonly BookPage[])[],
  { address, version }: SitemapFacts,
): string {
  const pages = books.flat();
  const urls = pages.map(({ number, path }) => {
    const versions = pages.filter((page) => page.number === number);
    const links = versions.map(
      (version) =>
        `<xhtml:link rel="alternate" hreflang="${version.locale}" href="${address(version.path)}"/>`,
    );
    return `<url><loc>${address(path)}</loc><lastmod>${version}</lastmod>${versions.length > 1 ? links.join('') : ''}</url>\n`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.join('')}</urlset>\n`
  );
}
