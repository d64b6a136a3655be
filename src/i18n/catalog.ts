/**
 * The interface texts of every language (content/ui/<code>.json), typed by the English keys: a wrong
 * key is a type error. That the other languages are complete is checked by catalogCheck.ts.
 */
import en from '../../content/ui/en.json' with { type: 'json' };
import type { LocaleCode } from './locales.ts';
import { createTranslate, type Translate } from './translate.ts';

/** One line a language. */
const catalogs: Readonly<Record<LocaleCode, Readonly<Record<string, string>>>> = { en };

type PluralBase<Key> = Key extends `${infer Base}.other` ? Base : never;

/** A key one may ask for: those of en.json, and `x` for a plural written as `x.one`, `x.other`. */
export type CatalogKey = keyof typeof en | PluralBase<keyof typeof en>;

const translators = new Map<LocaleCode, Translate>();

/** `t` for a language, made once. */
export function translator(lang: LocaleCode): Translate<CatalogKey> {
  const known = translators.get(lang);
  if (known) return known;
  const made = createTranslate(catalogs[lang], lang);
  translators.set(lang, made);
  return made;
}

/** Texts for an island: the named keys only, so that a page carries no more than it shows. */
export function pickStrings(
  lang: LocaleCode,
  keys: readonly (keyof typeof en)[],
): Readonly<Record<string, string>> {
  const strings = catalogs[lang];
  return Object.fromEntries(keys.map((key) => [key, strings[key] ?? '']));
}
