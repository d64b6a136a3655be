/**
 * A page whose scripts are classic ones: from a disk no browser loads a module. All modules of a page
 * become one script with what it needs at once, and a second with what it asks for later (classicParts.ts).
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { asFirst, asLater, bundleParts } from '../classicParts.ts';

const modules = /<script type="module" src="([^"]*)"><\/script>/g;
/** The data of a simulator whose other texts are a module. */
const withLaterTexts =
  /(<script type="application\/json">)(\{[^<]*"laterStrings"[^<]*)(?=<\/script>)/g;

interface Data {
  readonly laterStrings?: string;
  readonly strings: Readonly<Record<string, string>>;
}

/** Gives what a file of the built site holds, and writes one, by their addresses. */
export interface Files {
  readonly read: (address: string) => string;
  readonly write: (address: string, text: string) => void;
  /** Where the file of an address lies. */
  readonly place: (address: string) => string;
}

/** A page with all texts of its simulator in it, since no script of it can import. */
export const withAllTexts = (html: string, read: Files['read']): string =>
  html.replaceAll(withLaterTexts, (_, tag: string, json: string) => {
    const { laterStrings = '', ...data } = JSON.parse(json) as Data;
    const module = read(laterStrings.replace(/\?.*/, ''));
    const texts = JSON.parse(module.replace(/^export default |;\n$/g, '')) as Data['strings'];
    const all = { ...data, strings: { ...data.strings, ...texts } };
    return tag + JSON.stringify(all).replaceAll('<', String.raw`\u003c`);
  });

/** The addresses of a page's modules, in the order in which they run. */
export const modulesOf = (html: string): readonly string[] =>
  [...html.matchAll(modules)].map(([, address = '']) => address);

/** The same page with `tags` in place of its modules. */
export function withScripts(html: string, tags: string): string {
  let place = 0;
  return html.replaceAll(modules, () => (place++ === 0 ? tags : ''));
}

/** Makes pages classic; pages with the same modules share their scripts. */
export function classicPages({ read, write, place }: Files): (html: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  const keep = (name: string, code: string): string => {
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
    const address = path.posix.join(name, '..', `page-${hash}.js`);
    write(address, code);
    return address;
  };
  const tagsFor = async (addresses: readonly string[]): Promise<string> => {
    const [first = ''] = addresses;
    const parts = await bundleParts(addresses.map(place));
    const later = parts.length > 1 ? ` data-later="${keep(first, asLater(parts))}"` : '';
    return `<script defer src="${keep(first, asFirst(parts))}"${later}></script>`;
  };
  return async (html) => {
    const addresses = modulesOf(html);
    if (addresses.length === 0) return html;
    const key = addresses.join();
    const tags = made.get(key) ?? tagsFor(addresses);
    made.set(key, tags);
    return withScripts(withAllTexts(html, read), await tags);
  };
}
