/** Makes of a site built for it (buildSite.ts) what a bundle holds. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { asWhole, bundleParts } from '../classicParts.ts';
import { builtIn, shippedFile } from './buildSite.ts';
import { classicPages, modulesOf, withAllTexts } from './classicPage.ts';
import { held } from './held.ts';
import { oneFile } from './oneFile.ts';
import { relativePage } from './relativePage.ts';
import { folder } from './unsetAddress.ts';
import { withoutSheets } from './withoutSheets.ts';

type Contents = Readonly<Record<string, Uint8Array>>;

/** The site, by names below its root, and the single files by language. */
export interface Packed {
  readonly site: Contents;
  readonly oneFiles: Readonly<Record<string, string>>;
}

/** Left out: headers for a folder that is not known, sheets that hold an address, lists of our own. */
const isLeftOut = (name: string): boolean =>
  name === '_headers' || name === shippedFile || name.endsWith('.pdf');
const oneFilePage = /^(\w+)\/one-file\/index\.html$/;
const isText = /\.(?:html|xml|json|txt)$/;

export async function pack(root = builtIn): Promise<Packed> {
  const place = (address: string): string => path.resolve(root, address.slice(folder.length));
  const site: Record<string, Uint8Array> = {};
  const oneFiles: Record<string, string> = {};
  const read = (address: string): string => readFileSync(place(address), 'utf8');
  const write = (address: string, text: string): void => {
    site[address.slice(folder.length)] = Buffer.from(text);
  };
  const classic = classicPages({ read, write, place });
  const names = globSync('**/*.*', { cwd: root })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !isLeftOut(name) && !/_astro\/|simulator-strings\.js$/.test(name));
  for (const name of names.sort()) {
    const file = path.join(root, name);
    const lang = oneFilePage.exec(name)?.[1];
    if (!isText.test(name)) site[name] = readFileSync(file);
    else if (lang !== undefined) {
      const html = readFileSync(file, 'utf8');
      const script = asWhole(await bundleParts(modulesOf(html).map(place)));
      oneFiles[lang] = oneFile(withAllTexts(html, read), script);
    } else {
      const text = readFileSync(file, 'utf8');
      site[name] = Buffer.from(
        name.endsWith('.html')
          ? held(relativePage(await classic(withoutSheets(text)), name))
          : relativePage(text, name),
      );
    }
  }
  return { site, oneFiles };
}
