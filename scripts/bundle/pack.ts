/** Makes of a site built for it (buildSite.ts) what a bundle holds. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '#i18n/locales.ts';
import { asWhole, bundleParts } from '../classicParts.ts';
import { wholeBookFile } from './buildSite.ts';
import { classicPages, modulesOf, withAllTexts } from './classicPage.ts';
import { held } from './held.ts';
import { oneFile } from './oneFile.ts';
import { relativePage } from './relativePage.ts';
import { addressSettings, folder } from './unsetAddress.ts';
import { withoutSheets } from './withoutSheets.ts';

type Contents = Readonly<Record<string, Uint8Array>>;

/** The site, by names below its root, and the single files by language. */
export interface Packed {
  readonly site: Contents;
  readonly oneFiles: Readonly<Record<string, string>>;
}

/** Left out: headers for a folder that is not known, sheets that hold an address. */
const isLeftOut = (name: string): boolean => name === '_headers' || name.endsWith('.pdf');
const isText = /\.(?:html|xml|json|txt)$/;

export async function pack(): Promise<Packed> {
  const root = addressSettings.OUT_DIR;
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
    if (!isText.test(name)) site[name] = readFileSync(file);
    else {
      const text = readFileSync(file, 'utf8');
      site[name] = Buffer.from(
        name.endsWith('.html')
          ? held(relativePage(await classic(withoutSheets(text)), name))
          : relativePage(text, name),
      );
    }
  }
  for (const { code } of locales) {
    const html = readFileSync(wholeBookFile(code), 'utf8');
    const script = asWhole(await bundleParts(modulesOf(html).map(place)));
    oneFiles[code] = oneFile(withAllTexts(html, read), script);
  }
  return { site, oneFiles };
}
