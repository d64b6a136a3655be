/** The same page in other languages: what the list of languages offers. */
import { type Locale, locales } from '#i18n/locales.ts';
import { besidePage } from './besidePaths.ts';
import { bookIn, type BookEntry, type BookPage } from './book.ts';

/** One language that a page exists in. */
export interface LanguageChoice {
  readonly locale: Locale;
  /** Path of the page in it, from the site's root. */
  readonly path: string;
  /** Path of the page that shows it beside the language being read, where there is one. */
  readonly beside?: string;
}

/** A page of the book in each language: same file name, so same number. */
export const languageChoices = (
  page: BookPage,
  entries: readonly BookEntry[],
): readonly LanguageChoice[] =>
  locales.flatMap((locale) =>
    bookIn(locale.code, entries)
      .filter(({ number }) => number === page.number)
      .map(({ path }) => ({
        locale,
        path,
        ...(locale.code === page.locale ? {} : { beside: besidePage(page, locale.code).path }),
      })),
  );
