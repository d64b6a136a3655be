/** Makes the addresses of a built page relative, so that the same file works in any folder, and from a disk. */
import path from 'node:path';
import { folder, unsetHost, unsetOrigin } from './unsetAddress.ts';

/** An attribute that holds an address of this site; in a link also the full one. */
const own = new RegExp(`(<a [^<>]*?href|[\\w-]+)="(${unsetOrigin})?${folder}([^"]*)"`, 'g');
/** A typed address, whose lines may end after any part. */
const end = String.raw`(?:\s*<wbr[^>]*>\s*)?`;
const typed = new RegExp(
  unsetHost.replace('.', String.raw`\.${end}`) + `/${end}${folder.slice(1)}${end}`,
  'g',
);

/**
 * From one file of the site to another.
 *
 * @param address below the site's root; a folder stands for its page, whose name a disk needs to be told
 * @returns e.g. `../words/index.html#scan`
 */
export function relativeAddress(address: string, page: string): string {
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const target = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return path.posix.relative(path.posix.dirname(page), target) + rest;
}

/**
 * A file of the site with every address of its own relative; those that are full stay, but for links.
 *
 * @param page its name below the site's root, such as `en/words/index.html`
 * @throws Error when an address is left that goes by the folder of the server
 */
export function relativePage(html: string, page: string): string {
  const up = path.posix.relative(path.posix.dirname(page), '.');
  const made = html
    .replaceAll(own, (whole, ...groups: (string | undefined)[]) => {
      const [name = '', origin, address = ''] = groups;
      if (name === 'data-base') return `${name}="${up === '' ? './' : `${up}/`}"`;
      if (origin !== undefined && !name.startsWith('<a ')) return whole;
      return `${name}="${relativeAddress(address, page)}"`;
    })
    .replaceAll(`${unsetOrigin}${folder}`, `${unsetOrigin}/`)
    .replaceAll(typed, (whole) => `${unsetHost}/${whole.includes('<wbr') ? '<wbr>' : ''}`);
  const at = made.indexOf(folder.slice(1));
  if (at >= 0)
    throw new Error(`${page}: an address is not relative: ${made.slice(at - 60, at + 60)}`);
  return made;
}
