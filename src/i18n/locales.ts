/**
 * The languages of the site, in the order readers see them. The first is the source language: every
 * other one is checked against it.
 *
 * To add a language: one line here, one line in catalog.ts, and its files under content/.
 */
export interface Locale {
  /** BCP 47 tag; also the name of its folders and files under content/. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  /** What the narrow top bar shows. */
  readonly short: string;
  readonly dir: 'ltr' | 'rtl';
}

export const locales = [
  { code: 'en', name: 'English', short: 'EN', dir: 'ltr' },
] as const satisfies readonly [Locale, ...Locale[]];

export type LocaleCode = (typeof locales)[number]['code'];

/** The language everything is written in first. */
export const sourceLocale: LocaleCode = locales[0].code;
