/** Addresses of the pages made to be embedded: `embed/v1/<language>/<view>/`. */
import { type LocaleCode, locales } from '#i18n/locales.ts';
import { bookPage, type BookEntry } from './book.ts';

type ChapterEntry = BookEntry & { readonly body?: string | undefined };

/** One address for `getStaticPaths`. */
export interface EmbedPath<Entry> {
  readonly params: { readonly lang: LocaleCode; readonly view: string };
  /** The chapter that it shows; the whole book shows all. */
  readonly props: { readonly entry?: Entry };
}

/**
 * In each language: the whole book (`all`), each chapter (`chapter-<name>`), and of the chapter with the
 * simulator the simulator alone, live (`simulator`) and still (`storyboard`).
 */
export const embedPaths = <Entry extends ChapterEntry>(
  entries: readonly Entry[],
): EmbedPath<Entry>[] =>
  locales.flatMap(({ code: lang }) => [
    { params: { lang, view: 'all' }, props: {} },
    ...entries.flatMap((entry) => {
      const { locale, kind, slug } = bookPage(entry);
      if (locale !== lang || kind !== 'chapter') return [];
      const parts = entry.body?.includes('<Simulator') ? ['simulator', 'storyboard'] : [];
      return [`chapter-${slug}`, ...parts].map((view) => ({
        params: { lang, view },
        props: { entry },
      }));
    }),
  ]);
