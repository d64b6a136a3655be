/** Addresses of the pages that show two languages side by side: `<language>/beside/<other>/<page>/`. */
import { type LocaleCode, locales } from '#i18n/locales.ts';
import { bookPage, type BookEntry, type BookPage } from './book.ts';

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
  entries.flatMap((entry) => {
    const { locale: lang, number, slug } = bookPage(entry);
    if (!locales.some(({ code }) => code === lang)) return [];
    return locales.flatMap(({ code: other }) => {
      const twin = entries.find((one) => {
        const page = bookPage(one);
        return page.locale === other && page.number === number;
      });
      if (other === lang || twin === undefined) return [];
      return {
        params: { lang, other, page: number === 1 ? undefined : slug },
        props: { entry, twin },
      };
    });
  });
