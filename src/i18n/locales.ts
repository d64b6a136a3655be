/**
 * The languages that a build shows, in the order readers see them: content/languages.yaml without those
 * that are only started, unless ALL_LANGUAGES asks for them too. A new language needs no code.
 */
import process from 'node:process';
import { contentRoot } from './contentRoot.ts';
import { type Locale, readLanguages } from './languages.ts';

export type { Locale } from './languages.ts';

/** The tag of a language, such as `en`; every code that is handed around comes from `locales`. */
export type LocaleCode = string;

const [source, ...others] = readLanguages(contentRoot());

export const locales: readonly [Locale, ...Locale[]] = [
  source,
  ...others.filter(({ stage }) => stage !== 'started' || process.env.ALL_LANGUAGES),
];

/** The language everything is written in first: every other one is checked against it. */
export const sourceLocale: LocaleCode = source.code;

/** @throws {Error} when the build does not show this language */
export function localeOf(code: LocaleCode): Locale {
  const found = locales.find((locale) => locale.code === code);
  if (found === undefined) throw new Error(`There is no language "${code}" in this build.`);
  return found;
}
