/** Addresses of the pages that show two languages side by side: `<language>/beside/<other>/<page>/`. */
import { type LocaleCode, locales } from '#i18n/locales.ts';
import { type BookEntry, type BookPage, bookPage, entriesIn } from './book.ts';

/** One address for `getStaticPaths`. */
export interface BesidePath<Entry> {
  readonly params: {
    readonly lang: LocaleCode;
    readonly other: LocaleCode;
    readonly page: string | undefined;
  };
  readonly props: { readonly entry: Entry; readonly twin: Entry };
}

/** A page of a language's book, where it stands beside another language. */
export const besidePage = (page: BookPage, other: LocaleCode): BookPage => ({
  ...page,
  path: `${page.locale}/beside/${other}/${page.path.slice(`${page.locale}/`.length)}`,
});

/** Every page of the book that exists in two languages, with either of them first. */
export const besidePaths = <Entry extends BookEntry>(
  entries: readonly Entry[],
): BesidePath<Entry>[] =>
  locales.flatMap(({ code: lang }) =>
    locales
      .filter(({ code }) => code !== lang)
      .flatMap(({ code: other }) =>
        entriesIn(lang, entries).flatMap((entry) => {
          const { number, slug } = bookPage(entry);
          const twin = entriesIn(other, entries).find((one) => bookPage(one).number === number);
          if (twin === undefined) return [];
          const page = number === 1 ? undefined : slug;
          return { params: { lang, other, page }, props: { entry, twin } };
        }),
      ),
  );
