/**
 * What of a page says the site's own address: for search engines, for print, as a code for a phone. In a
 * bundle that has no address yet it is held back in comments, which `configure.mjs` opens.
 */
import { unsetHost } from './unsetAddress.ts';

const parts = [
  /<(?:link|meta) (?!http-equiv)[^<>]*>/g,
  /<script type="application\/ld\+json"[^>]*>[^<]*<\/script>/g,
  /<svg class="qr[\s\S]*?<\/svg>/g,
  /<p(?: [^<>]*)?>(?:(?!<\/p>)[\s\S])*<\/p>/g,
];
/** Words that make no sense without the code beside them. */
const besideCode = '<p data-code';
const opening = '<!--address ';
const closing = ' address-->';

/** Whether the page makes addresses by its own script, and shows how: the forms for web teams and for nurses. */
const isForm = (html: string): boolean => html.includes('id="choices"');

/** @throws Error when a part holds what would end a comment */
export function held(html: string): string {
  if (isForm(html)) return html.replace(/data-home="[^"]*"(?= data-base)/, 'data-home-$&');
  return parts.reduce(
    (text, part) =>
      text.replaceAll(part, (whole) => {
        if (!whole.includes(unsetHost) && !whole.startsWith(besideCode)) return whole;
        if (whole.startsWith('<p') && whole.includes(opening))
          throw new Error(`Something is held back twice: ${whole.slice(0, 120)}`);
        if (/--!?>/.test(whole)) throw new Error(`A comment cannot hold ${whole.slice(0, 120)}`);
        return opening + whole + closing;
      }),
    html,
  );
}

/** The page with all that was held back. */
export const released = (html: string): string =>
  html
    .replaceAll(opening, '')
    .replaceAll(closing, '')
    .replace('data-home-data-home=', 'data-home=');
