/** Addresses of the book's pages, in two routes: the pages with the simulator carry its styles and script. */
import type { LocaleCode } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';
import { bookPage, type BookEntry } from './book.ts';

/** A content entry with its MDX text. */
type ChapterEntry = BookEntry & { readonly body?: string | undefined };

/** Whether a chapter shows the simulator or its drawings. */
const isSimulated = ({ body = '' }: ChapterEntry): boolean =>
  /<(?:Simulator|NewSpots)\b/.test(body);

/** One address for `getStaticPaths`; the first page of a language has no name of its own. */
export interface ChapterPath<Entry> {
  readonly params: { readonly lang: LocaleCode; readonly page: string | undefined };
  readonly props: { readonly lang: LocaleCode; readonly entry: Entry };
}

/** The addresses of the entries with the simulator, or of those without. */
export function chapterPaths<Entry extends ChapterEntry>(
  entries: readonly Entry[],
  { simulated }: { readonly simulated: boolean },
): ChapterPath<Entry>[] {
  return entries
    .filter((entry) => entry.data.for === undefined && isSimulated(entry) === simulated)
    .flatMap((entry) => {
      const { locale, number, slug } = bookPage(entry);
      return locales
        .filter(({ code }) => code === locale)
        .map(({ code: lang }) => ({
          params: { lang, page: number === 1 ? undefined : slug },
          props: { lang, entry },
        }));
    });
}
