/** Follows every address in a built site, without a browser. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { attribute, builtPages, type Element, elements } from '../../scripts/builtSite.ts';

/** A built site: its folder on disk and the web address of its first page, such as `https://example.org/a/b/`. */
export interface Site {
  readonly folder: string;
  readonly home: string;
}

const addressAttributes = ['href', 'src', 'poster', 'action', 'component-url', 'renderer-url'];
const otherHosts = /^(https:|mailto:|tel:|data:)/;

function addressesOf(element: Element): readonly string[] {
  const sources = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((entry) => entry.trim().split(' ')[0]);
  return [...addressAttributes.map((name) => attribute(element, name)), ...sources].filter(
    (address): address is string => address !== undefined && address !== '',
  );
}

/**
 * Addresses that lead nowhere, each as `page -> address: why`. Addresses of other hosts are not asked:
 * they have to be https, mail or telephone.
 */
export function brokenLinks({ folder, home }: Site): readonly string[] {
  const pages = builtPages(folder).map((page) => ({ ...page, parts: elements(page.html) }));
  const idsOf = new Map(
    pages.map(({ file, parts }) => [file, new Set(parts.map((part) => attribute(part, 'id')))]),
  );

  const complaint = (page: string, address: string): string | undefined => {
    const url = URL.parse(address, new URL(page, home));
    if (url === null) return 'is not an address';
    if (url.origin !== new URL(home).origin) {
      return otherHosts.test(url.href) ? undefined : 'is neither ours nor https';
    }
    if (!url.href.startsWith(home)) return `lies outside ${home}`;
    const name = decodeURI(url.pathname).slice(new URL(home).pathname.length);
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
    const onDisk = path.join(folder, file);
    if (!existsSync(onDisk)) return 'is not there';
    if (statSync(onDisk).isDirectory()) return 'lacks its final slash';
    const id = decodeURIComponent(url.hash.slice(1));
    return id === '' || idsOf.get(file)?.has(id) ? undefined : `has no place called ${id}`;
  };

  return pages.flatMap(({ address: page, parts }) =>
    [...new Set(parts.flatMap(addressesOf))].flatMap((address) => {
      const why = complaint(page, address);
      return why === undefined ? [] : [`/${page} -> ${address}: ${why}`];
    }),
  );
}
