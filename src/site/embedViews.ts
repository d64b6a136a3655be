/** What other sites can embed: each view has a page under embed/v1/ and documents under oembed/v1/. */
import { translator } from '#i18n/catalog.ts';
import type { LocaleCode } from '#i18n/locales.ts';
import { bookIn, type BookEntry, type BookPage, pageCalled, wholeBookPath } from './book.ts';

export interface EmbedView {
  /** Its name in addresses: `simulator`, `storyboard`, `all`, `chapter-<slug>`. */
  readonly name: string;
  readonly title: string;
  /** The full page that it is a part of, from the site's root: `en/how-doctors-tell/`. */
  readonly page: string;
}

/** The name of the view that a full page is, where it is one: reference pages are not embedded. */
export const viewOf = ({ kind, slug }: BookPage): string | undefined =>
  kind === 'chapter' ? `chapter-${slug}` : undefined;

/** Every view in one language. */
export function embedViews(lang: LocaleCode, entries: readonly BookEntry[]): readonly EmbedView[] {
  const t = translator(lang);
  const titled = (page: string): string => t('site.pageTitle', { page, site: t('site.name') });
  const whole = t('site.pageTitle', { page: t('site.name'), site: t('site.tagline') });
  const book = bookIn(lang, entries);
  const simulated = pageCalled(book, 'why-a-lump-can-look-bigger');
  return [
    ...['simulator', 'storyboard'].map((name) => ({
      name,
      title: titled(simulated.title),
      page: simulated.path,
    })),
    { name: 'all', title: whole, page: wholeBookPath(lang) },
    ...book.flatMap((page) => {
      const name = viewOf(page);
      const title = page.number === 1 ? whole : titled(page.title);
      return name === undefined ? [] : [{ name, title, page: page.path }];
    }),
  ];
}
