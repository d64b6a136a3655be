/** Begins a language: every file that it needs, with the texts of the source language to translate. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { expectedKeys, type Strings } from '#i18n/checkCatalog.ts';
import { readLanguages } from '#i18n/languages.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { listFiles, loadJson, readText } from './readContent.ts';

const languagesFile = 'content/languages.yaml';
const records = ['glossary', 'questions', 'paths', 'session'] as const;

/** `Intl.Locale`'s text direction, newer than TypeScript's own types. */
type WithTextInfo = Intl.Locale & { getTextInfo(): { readonly direction: 'ltr' | 'rtl' } };

/**
 * The language's own name, or its English one.
 * @throws {Error} in an editor's words, when the code is none of a language
 */
function nameOf(code: string): string {
  const fix = 'Fix: use a code such as hr, pt-BR or zh-Hant (a tag of BCP 47).';
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(code);
  } catch {
    throw new Error(`"${code}" is no code of a language. ${fix}`);
  }
  if (canonical !== code) throw new Error(`"${code}" is written "${canonical}". Fix: use that.`);
  const name = new Intl.DisplayNames(code, { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) throw new Error(`"${code}" is no language that we know. ${fix}`);
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(code));
}

/** The language's lines in content/languages.yaml. */
function entryOf(code: string, name: string): string {
  const locale = new Intl.Locale(code) as WithTextInfo;
  const entry = {
    name,
    short: locale.language.toUpperCase(),
    dir: locale.getTextInfo().direction,
    stage: 'started',
  };
  const review = '  review: { by: null, role: null, on: null, next: null }\n';
  return `\n${code}:\n${stringify(entry).replaceAll(/^/gm, '  ').trimEnd()}\n${review}`;
}

/** The interface texts, with the plural forms that the language has, sorted by key. */
function textsFor(root: string, code: string): string {
  const source = loadJson(root, `content/ui/${sourceLocale}.json`).data as Strings;
  const texts = [...expectedKeys(source, code)].sort(([a], [b]) => (a < b ? -1 : 1));
  const strings = Object.fromEntries(texts.map(([key, text]) => [key, source[key] ?? text]));
  return `${JSON.stringify(strings, null, 2)}\n`;
}

/**
 * Writes the files of a new language below `root`.
 * @returns the files, in order
 * @throws {Error} in an editor's words, when the code is none, or the language is there already
 */
export function addLanguage(root: string, code: string): readonly string[] {
  const name = nameOf(code);
  if (readLanguages(root).some((one) => one.code === code)) {
    throw new Error(`The language "${code}" is there already. Fix: run npm run languages ${code}.`);
  }
  const chapters = listFiles(root, `content/chapters/${sourceLocale}`, '.mdx');
  const copies = [
    ...chapters.map((name) => [`chapters/${sourceLocale}/${name}`, `chapters/${code}/${name}`]),
    ...records.map((name) => [`${name}/${sourceLocale}.yaml`, `${name}/${code}.yaml`]),
  ].map(([from, to]) => [`content/${to}`, readText(root, `content/${from}`)] as const);
  const files = [
    ...copies.filter(([, text]) => text !== ''),
    [`content/ui/${code}.json`, textsFor(root, code)] as const,
  ];
  const old = files.find(([file]) => readText(root, file) !== '');
  if (old)
    throw new Error(
      `${old[0]} is there already. Fix: move it away, or add "${code}" to ${languagesFile} by hand.`,
    );
  for (const [file, text] of [
    ...files,
    [languagesFile, readText(root, languagesFile) + entryOf(code, name)] as const,
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return files.map(([file]) => file);
}
