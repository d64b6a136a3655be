/**
 * Addresses inside the site. Every link goes through here, so that the whole site
 * also works under a sub-path such as https://hospital.example/leaflets/scan/.
 */

/**
 * A site path as a browser needs it, with the base path in front.
 * @param path from the site's root, e.g. `en/words/`; a leading slash makes no difference
 * @param base where the site is served from, e.g. `/a/b/`; the build's own base unless given
 * @returns e.g. `/a/b/en/words/`
 */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * The full web address of a site path, for canonical links, the site map and print.
 * @param path from the site's root, without the base path
 * @param site scheme and host, from SITE_URL
 * @throws {Error} when the build has no SITE_URL to build on
 */
export function absolute(path: string, site: URL | undefined): string {
  if (site === undefined) {
    throw new Error('No site address. Set SITE_URL, or `site` in astro.config.mjs.');
  }
  return new URL(withBase(path), site).href;
}

/** Whether the site has an address that others can reach: without SITE_URL it is one on this machine. */
export function isPublic(site: URL | undefined): boolean {
  return site !== undefined && site.hostname !== 'localhost';
}

/**
 * A link as written in the text of the page at `path`, ready for the browser. Whole web addresses and
 * `#parts` of the same page stay as they are.
 * @param href e.g. `../words/#scan`
 * @param path of the page it stands on, from the site's root, e.g. `en/about/`
 * @returns e.g. `/a/b/en/words/#scan`
 */
export function fromPage(href: string, path: string): string {
  if (/^(#|[a-z][a-z\d+.-]*:)/i.test(href)) return href;
  const { pathname, hash } = new URL(href, `https://site.example/${path}`);
  return withBase(pathname) + hash;
}
