/**
 * The book: the site's pages in the order a reader walks through them.
 * Seven chapters are read in turn; the pages after them are for looking things up.
 */

/** How many pages are chapters; the ones with higher numbers are reference pages. */
export const CHAPTERS = 7;

/** What the book needs to know of a content entry; `id` is `<locale>/<NN>-<slug>`. */
export interface BookEntry {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly short: string;
    /** The page for nurses is not in the book. */
    readonly for?: 'nurses' | undefined;
  };
}

/** One page of the book. */
export interface BookPage {
  readonly locale: string;
  /** Place in the book, from 1. */
  readonly number: number;
  /** Name without its number, e.g. `words`. */
  readonly slug: string;
  /** Path from the site's root, e.g. `en/words/`; chapter 1 is the language's front page, `en/`. */
  readonly path: string;
  readonly title: string;
  /** Title for lists and buttons. */
  readonly short: string;
  readonly kind: 'chapter' | 'reference';
}

/**
 * Reads an entry's place in the book from its id.
 * @throws {Error} naming the file and the fix, when the id is not `<locale>/<NN>-<slug>`
 */
export function bookPage({ id, data }: BookEntry): BookPage {
  const [, locale = '', digits, slug = ''] = /^([^/]+)\/(\d\d)-([^/]+)$/.exec(id) ?? [];
  if (digits === undefined) {
    throw new Error(
      `content/chapters/${id}: a chapter file is named <language>/NN-name.mdx, for example en/09-words.mdx. Rename it.`,
    );
  }
  const number = Number(digits);
  return {
    locale,
    number,
    slug,
    path: number === 1 ? `${locale}/` : `${locale}/${slug}/`,
    title: data.title,
    short: data.short,
    kind: number <= CHAPTERS ? 'chapter' : 'reference',
  };
}

/** The content entries of one language's book, in reading order. */
export function entriesIn<Entry extends BookEntry>(
  locale: string,
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .filter((entry) => bookPage(entry).locale === locale && entry.data.for === undefined)
    .toSorted((a, b) => bookPage(a).number - bookPage(b).number);
}

/** All pages of one language, in reading order. */
export function bookIn(locale: string, entries: readonly BookEntry[]): readonly BookPage[] {
  return entriesIn(locale, entries).map(bookPage);
}

/** The pages before and after `page`; the first has no `back`, the last no `next`. */
export function neighbours(
  book: readonly BookPage[],
  page: BookPage,
): { readonly back: BookPage | undefined; readonly next: BookPage | undefined } {
  const at = book.findIndex(({ number }) => number === page.number);
  return { back: book[at - 1], next: book[at + 1] };
}

/**
 * The page with this slug, for links that name one page (About, Sources, the questions).
 * @throws {Error} when the book has no such page
 */
export function pageCalled(book: readonly BookPage[], slug: string): BookPage {
  const page = book.find((candidate) => candidate.slug === slug);
  if (page === undefined) {
    throw new Error(`No page called "${slug}". There are: ${book.map((p) => p.slug).join(', ')}.`);
  }
  return page;
}

/** Where the page for nurses stands, from the site's root. */
export const nursesPath = (locale: string): string => `${locale}/for-nurses/`;

/** Where the whole book stands on one page, from the site's root. */
export const wholeBookPath = (locale: string): string => `${locale}/all-pages/`;
