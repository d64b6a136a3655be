/** What `npm run bundle` made, for tests. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

const bundle = path.resolve(import.meta.dirname, '../bundle');
const named = (end: RegExp): readonly string[] =>
  readdirSync(bundle)
    .filter((name) => end.test(name))
    .map((name) => path.join(bundle, name));

/** The zip, and the file that holds its hash. */
export const [zipFile = ''] = named(/\.zip$/);
export const hashFile = `${zipFile}.sha256`;

/** The single files, by language. */
export const oneFiles = named(/\.html$/).map((file) => ({
  lang: /-(\w+)\.html$/.exec(file)![1]!,
  html: readFileSync(file, 'utf8'),
  url: pathToFileURL(file).href,
}));

/** What is in the zip, by names below its one folder. */
export const unzipped = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(zipFile))).map(([name, content]) => [
      name.replace(/^[^/]+\//, ''),
      content,
    ]),
  );

/** Writes what is in the zip, or in one folder of it, into `folder`. */
export function unpack(folder: string, part = ''): void {
  for (const [name, content] of Object.entries(unzipped())) {
    if (!name.startsWith(part)) continue;
    const file = path.join(folder, name.slice(part.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
