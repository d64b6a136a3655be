/**
 * The interface texts of every language (content/ui/<code>.json). That every language is complete is
 * checked by checkCatalog.ts.
 */
import en from '../../content/ui/en.json' with { type: 'json' };
import type { StoredKey } from './keys.ts';
import type { LocaleCode } from './locales.ts';
import { createTranslate, type Translate } from './translate.ts';

export type { CatalogKey } from './keys.ts';

/** One line a language. */
const catalogs: Readonly<Record<LocaleCode, Readonly<Record<string, string>>>> = { en };

const translators = new Map<LocaleCode, Translate>();

/** `t` for a language, made once. */
export function translator(lang: LocaleCode): Translate {
  const known = translators.get(lang);
  if (known) return known;
  const made = createTranslate(catalogs[lang], lang);
  translators.set(lang, made);
  return made;
}

/** Texts for a live component: the named keys only, so that a page carries no more than it shows. */
export function pickStrings(
  lang: LocaleCode,
  keys: readonly StoredKey[],
): Readonly<Record<string, string>> {
  const strings = catalogs[lang];
  return Object.fromEntries(keys.map((key) => [key, strings[key] ?? '']));
}
