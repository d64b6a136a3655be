/**
 * The headers that a host may send with the site: one table, from which headerFiles.ts writes a file for
 * each kind of web server. The site works with none of them; they make it safer and faster.
 */
import { locales } from '#i18n/locales.ts';

/** Header values by name. */
export type Headers = Readonly<Record<string, string>>;

/** A part of the site, and what is sent with each file of it, unless the answer is an error. */
export interface Part {
  readonly name: string;
  readonly about: string;
  /** From the site's folder. One that ends with a slash stands for all below it; a star for letters of a name. */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** Sent with every answer, errors too. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // A site that a reader goes on to need not learn which page on cancer they read.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** Seconds; a page that was put right reaches every reader soon. */
const shortly = 'max-age=300, stale-while-revalidate=86400';
const hourly = 'max-age=3600';
/** For names that hold a hash of what is in the file. */
const forEver = 'max-age=31536000, immutable';

/** Sent with what no part below names, unless the answer is an error; any part has its own. */
export const elsewhere: Headers = { 'Cache-Control': shortly };

/** Without it a page that asks for it (COEP), or that frames us in a sandbox, may refuse our files. */
const forAnySite: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** No path is in two parts: some servers would send both values. */
export const parts: readonly Part[] = [
  {
    name: 'embed_page',
    about: 'Pages for frames',
    paths: locales.map(({ code }) => `embed/v1/${code}/`),
    headers: {
      'Cache-Control': shortly,
      // What it may load stands in the page: 'self' in a header would stop our script in a sandboxed
      // frame of WebKit (scripts/embedPage.ts), and a header for all servers cannot name their origins.
      'Content-Security-Policy': "object-src 'none'; base-uri 'none'; form-action 'none'",
      ...forAnySite,
      // A page that asks for it refuses a frame that does not; safe, since all that a frame loads is for any site.
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    name: 'embed_hashed',
    about: 'Files for frames, with a hash in their names',
    paths: ['embed/v1/assets/', 'embed/v1/loader.*.js'],
    headers: { 'Cache-Control': forEver, ...forAnySite, 'Access-Control-Allow-Origin': '*' },
  },
  {
    name: 'embed_steady',
    about: 'Files for other sites, whose names stay',
    paths: ['embed/v1/loader.js', 'embed/v1/heights.json', 'oembed/v1/'],
    headers: { 'Cache-Control': hourly, ...forAnySite, 'Access-Control-Allow-Origin': '*' },
  },
  {
    name: 'worker',
    about:
      'The list of the copy for reading without a network: a browser that asks for it gets the newest',
    paths: ['sw.js'],
    headers: { 'Cache-Control': 'no-cache' },
  },
  {
    name: 'site_hashed',
    about: "The site's own scripts, with a hash in their names",
    paths: ['_astro/'],
    headers: { 'Cache-Control': forEver },
  },
];

/** An option: only these sites may frame a page. Without it any may, as an embed needs. */
export const framing = "frame-ancestors 'self' https://www.hospital.example";
