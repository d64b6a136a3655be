/**
 * The interface texts of every language (content/ui/<code>.json). That they are complete is checked by
 * checkCatalog.ts; what a draft lacks stands there in the source language.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './contentRoot.ts';
import { type LocaleCode, sourceLocale } from './locales.ts';
import { createTranslate, type Translate } from './translate.ts';

export type { CatalogKey } from './keys.ts';

type Strings = Readonly<Record<string, string>>;

const catalogs = new Map<LocaleCode, Strings>();
const translators = new Map<LocaleCode, Translate>();

const read = (lang: LocaleCode): Strings =>
  JSON.parse(readFileSync(join(contentRoot(), `content/ui/${lang}.json`), 'utf8')) as Strings;

/** All texts of a language, read once. */
export function catalogOf(lang: LocaleCode): Strings {
  const known = catalogs.get(lang);
  if (known) return known;
  const strings =
    lang === sourceLocale ? read(lang) : { ...catalogOf(sourceLocale), ...read(lang) };
  catalogs.set(lang, strings);
  return strings;
}

/** `t` for a language, made once. */
export function translator(lang: LocaleCode): Translate {
  const known = translators.get(lang);
  if (known) return known;
  const made = createTranslate(catalogOf(lang), lang);
  translators.set(lang, made);
  return made;
}

/** Texts for a live component: the named keys only, so that a page carries no more than it shows. */
export function pickStrings(lang: LocaleCode, keys: readonly string[]): Strings {
  const strings = catalogOf(lang);
  return Object.fromEntries(keys.map((key) => [key, strings[key] ?? '']));
}
