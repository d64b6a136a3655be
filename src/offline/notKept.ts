/** The page for an address that is not kept: the frame of one that is, with other words, as it needs no bytes of its own. */
import { escaped } from '#domain/escaped.ts';
import type { OfflineWords } from './list.ts';

const title = /(?<=<title>)[^<]*/;
/** The page's title and message, then all that is its own: its text, and where it stands in the book. */
const own =
  /(<h1[^>]*>)[^<]*(<\/h1><p class="message"[^>]*>).*<\/main>(?:<nav class="bottom".*?<\/nav>)?/s;

interface Frame {
  /** A page of the language. */
  readonly html: string;
  /** Full address of the language's first page. */
  readonly first: string;
}

export function notKept({ html, first }: Frame, words: OfflineWords): string {
  const needs = escaped(words.needs);
  const button = `<a class="button button-main" href="${escaped(first)}">${escaped(words.home)}</a>`;
  const rest = `${escaped(words.others)}</p></div></div><div class="prose"><p>${button}</p></div></main>`;
  return html
    .replace(title, () => needs)
    .replace(own, (_, open: string, between: string) => open + needs + between + rest)
    .replaceAll(' aria-current="page"', '');
}
