/**
 * `node configure.mjs https://www.hospital.example/scans/` in an unpacked bundle: fills in where the site
 * is served from. Once done for an address, it changes nothing more for that one, and refuses others.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readAddress, setAddress } from './setAddress.ts';
import { unsetOrigin } from './unsetAddress.ts';

/** Says where the site is, and is written last: a run that was cut short is made again whole. */
const last = 'robots.txt';

/**
 * @param site folder of the unpacked site
 * @returns how many files were changed
 * @throws Error in plain words
 */
export function configure(site: string, text: string): number {
  const address = readAddress(text);
  const record = path.join(site, last);
  if (!existsSync(record))
    throw new Error(`There is no site in ${site}. Run this in the folder that you unpacked.`);
  const [, now = ''] = /^Sitemap: (.*)sitemap\.xml$/m.exec(readFileSync(record, 'utf8')) ?? [];
  if (now === address) return 0;
  if (now !== `${unsetOrigin}/`)
    throw new Error(
      `This copy already stands at ${now}. Unpack the zip again to give it another address.`,
    );
  const names = readdirSync(site, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => /\.(?:html|xml|json|txt)$/.test(name) && name !== last);
  const changed = [...names.sort(), last].filter((name) => {
    const file = path.join(site, name);
    const before = readFileSync(file, 'utf8');
    const after = setAddress(before, name, address);
    if (after !== before) writeFileSync(file, after);
    return after !== before;
  });
  return changed.length;
}

if (import.meta.main || process.argv[1]?.endsWith('configure.mjs')) {
  const site = path.join(import.meta.dirname, 'site');
  try {
    const changed = configure(site, process.argv[2] ?? '');
    console.log(changed === 0 ? 'Nothing to do.' : `The address stands in ${changed} files.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
