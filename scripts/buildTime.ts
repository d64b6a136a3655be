/**
 * How long a build takes as languages grow from 1 to 4: `npm run bench:build`. Each is built anew, cards and all,
 * with languages made from English, 40% longer.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { builtPages } from './builtSite.ts';
import { long } from './pseudo/pseudoText.ts';
import { type PseudoLanguage, writePseudoContent } from './pseudo/writePseudoContent.ts';

const root = '.pseudo-bench';
const folder = 'dist-bench';
const languages = ['one', 'two', 'three'].map((name, i): PseudoLanguage => ({
  code: `en-x-${name}`,
  short: String(i + 1),
  dir: 'ltr',
  turn: long,
}));
const environment = { SITE_URL: 'https://example.org', CONTENT_ROOT: root, OUT_DIR: folder };

console.log('languages  pages  seconds  ms a page');
for (let others = 0; others <= languages.length; others += 1) {
  writePseudoContent(process.cwd(), root, languages.slice(0, others));
  rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'astro.ts'), 'build'],
    { env: { ...process.env, ...environment }, encoding: 'utf8', maxBuffer: Infinity },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-2000)}`);
  const took = performance.now() - start;
  const pages = builtPages(path.resolve(folder)).length;
  const columns = [others + 1, pages, (took / 1000).toFixed(1), (took / pages).toFixed(0)];
  console.log(columns.map((cell, i) => String(cell).padStart([9, 5, 7, 9][i]!)).join('  '));
}
for (const made of [root, folder]) rmSync(made, { recursive: true, force: true });
