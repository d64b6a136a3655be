/** Draws the picture for shared links (card.ts) of every page that names one, once the site is built. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { translator } from '#i18n/catalog.ts';
import { locales } from '#i18n/locales.ts';
import { attribute, builtPages, type Element, elements, wordsOf } from './builtSite.ts';
import { card, type CardWords } from './card.ts';
import { svgRenderer } from './svgRenderer.ts';

/** The scripts that the typeface has letters of; the page's words in any other would be boxes. */
const readable =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** What the card of a page says; undefined for a page that names none, or that of another page. */
function wordsFor(address: string, parts: readonly Element[]): CardWords | undefined {
  const words = (name: string, value: string): string => {
    const part = parts.find((one) => one.tagName === name || attribute(one, name) === value);
    return part === undefined ? '' : (attribute(part, 'content') ?? wordsOf(part));
  };
  const image = words('property', 'og:image');
  if (address === '' || !image.endsWith(`/${address}card.png`)) return undefined;
  const title = words('h1', '');
  const lang = locales.find(({ code }) => address.startsWith(`${code}/`))!.code;
  return {
    message: words('property', 'og:image:alt'),
    title,
    site: words('title', '').replace(`${title} – `, ''),
    or: translator(lang)('sim.or'),
  };
}

/** A card of two lumps alone. */
const wordless: CardWords = { message: '', title: '', site: '', or: '' };

export const cards = (): AstroIntegration => ({
  name: 'cards',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const render = await svgRenderer();
      const drawn = builtPages(root).map(async ({ address, html }) => {
        const words = wordsFor(address, elements(html));
        if (words === undefined) return;
        const shown = readable.test(Object.values(words).join('')) ? words : wordless;
        writeFileSync(path.join(root, address, 'card.png'), await render(card(shown)));
      });
      await Promise.all(drawn);
    },
  },
});
