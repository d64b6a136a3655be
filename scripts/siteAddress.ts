/**
 * Where the site will live, read from the environment.
 *
 * - `SITE_URL`: origin of the site, `http://localhost:4321` when unset.
 * - `BASE_PATH`: folder of that origin it is served from, `/` when unset.
 */

/** Settings by name, as in `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>;

/** `site` has no trailing slash; `base` begins and ends with one. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

const schemes = new Set(['http:', 'https:']);
const pathOfFolders = /^\/([\w~-][\w.~-]*\/)*([\w~-][\w.~-]*)?$/;

/** Error text that names the variable, its bad value, what it must be, and one that would do. */
function complain(name: string, value: string, rule: string): Error {
  return new Error(`${name} is ${JSON.stringify(value)}, but must be ${rule}`);
}

function readSite(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !schemes.has(url.protocol) || url.href !== `${url.origin}/`) {
    throw complain(
      'SITE_URL',
      value,
      'a web origin without a path, such as https://example.org (a folder goes into BASE_PATH)',
    );
  }
  return url.origin;
}

function readBase(value: string): string {
  if (!pathOfFolders.test(value)) {
    throw complain(
      'BASE_PATH',
      value,
      'a path that begins with a slash and has only letters, digits, ".", "_", "~" and "-", such as /scans/',
    );
  }
  return value.endsWith('/') ? value : `${value}/`;
}

/**
 * Reads and checks both settings; an empty one counts as unset.
 *
 * @throws Error naming the variable, the bad value and an example.
 */
export function readSiteAddress(environment: Environment): SiteAddress {
  return {
    site: readSite(environment.SITE_URL || 'http://localhost:4321'),
    base: readBase(environment.BASE_PATH || '/'),
  };
}
