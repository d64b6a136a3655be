/** Reads a built site for the worker's list: of each language its pages, with all that these may ask for. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { translator } from '#i18n/catalog.ts';
import { type LocaleCode, locales } from '#i18n/locales.ts';
import type { OfflineLanguage, OfflineList } from './list.ts';

/** What says again what other pages say, and the form that makes links. */
const notKept = /\/(?:beside|all-pages|handout\/large|for-nurses\/link)\//;
const mark = / data-v="[^"]*"/;
const start = /<html lang="([^"]*)" dir="[^"]*"/;

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

const found = (folder: string, pattern: string): readonly string[] =>
  globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

/** The file of an address: `en/words/` is in `en/words/index.html`; a query is part of no name. */
export const fileOf = (address: string): string =>
  address.replace(/\?.*$/, '').replace(/\/$/, '/index.html');

/** Addresses below the site's base that a language needs; none when it is not in the folder. */
function addressesOf(lang: LocaleCode, folder: string): readonly string[] {
  const pages = found(folder, `${lang}/**/index.html`).filter((file) => !notKept.test(file));
  const html = pages.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('');
  const texts = [...html.matchAll(/"laterStrings":"([^"]*)"/g)].map(([, address = '']) =>
    address.slice(address.lastIndexOf(`/${lang}/`) + 1),
  );
  if (pages.length === 0) return [];
  return [
    ...pages.map((file) => file.replace(/index\.html$/, '')),
    ...new Set(texts),
    ...found(folder, '_astro/*.js'),
    // Of the styles that come later, each language has its own.
    ...found(folder, '_astro/*.css').filter((file) => html.includes(file)),
    'favicon.svg',
  ];
}

/** Writes into each page of the site which version of its language it is of. */
export function stampPages(folder: string): void {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const versions = new Map(
    locales.map(({ code }) => {
      const bare = addressesOf(code, folder).map(
        (one) => one + read(fileOf(one)).replace(mark, ''),
      );
      return [code, hash(bare.join('\n')).slice(0, 6)];
    }),
  );
  for (const file of found(folder, '**/*.html').filter((one) => !one.startsWith('embed/v1/'))) {
    const html = read(file).replace(mark, '');
    const version = versions.get(start.exec(html)?.[1] ?? '');
    if (version === undefined) throw new Error(`${file} is in no language of the site.`);
    writeFileSync(
      path.join(folder, file),
      html.replace(start, (whole) => `${whole} data-v="${version}"`),
    );
  }
}

/** The list of a site whose pages are stamped. */
export function listSite(folder: string): OfflineList {
  const listed = locales.flatMap(({ code }): readonly (readonly [string, OfflineLanguage])[] => {
    const bytes = addressesOf(code, folder).map(
      (one) => [one, readFileSync(path.join(folder, fileOf(one)))] as const,
    );
    const [first] = bytes;
    if (first === undefined) return [];
    const t = translator(code);
    const language = {
      version: /data-v="([^"]*)"/.exec(first[1].toString())?.[1] ?? '',
      files: Object.fromEntries(bytes.map(([one, content]) => [one, hash(content).slice(0, 16)])),
      words: {
        ready: t('offline.ready'),
        show: t('offline.show'),
        needs: t('offline.needs'),
        others: t('offline.others'),
        home: t('notFound.home'),
      },
    };
    return [[code, language]];
  });
  return Object.fromEntries(listed);
}
