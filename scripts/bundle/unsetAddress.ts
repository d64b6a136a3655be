/**
 * The address that stands in a bundle until its hospital gives it one: no browser ever reaches a host
 * called `.invalid` (RFC 2606). The site is built below `folder`, so that each of its own addresses can
 * be told from other text, and made relative.
 */

/** As it is typed. */
export const unsetHost = 'address-not-set.invalid';
export const unsetOrigin = `https://${unsetHost}`;

/** The base path that the site is built with; nothing of it is left in a bundle. */
export const folder = '/-folder-/';

/** Where that site is built, below the project; the address as the build's settings. */
export const builtIn = 'dist-bundle';
export const addressSettings = {
  SITE_URL: unsetOrigin,
  BASE_PATH: folder,
  OUT_DIR: `${builtIn}/site`,
} as const;
