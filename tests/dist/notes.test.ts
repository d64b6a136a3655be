/** What opens behind each number of the built site, under `/` and under `/a/b/`. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, builtPages, type Element, elements, wordsOf } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

const isInside = (part: Element, outer: Element): boolean => {
  let { parentNode } = part;
  while (parentNode && parentNode !== outer)
    parentNode = 'parentNode' in parentNode ? parentNode.parentNode : null;
  return parentNode === outer;
};

const isOpener = (part: Element): boolean =>
  (attribute(part, 'popovertarget') ?? '').startsWith('claim-') &&
  attribute(part, 'popovertargetaction') === undefined;

describe.each(builds)('the site built under $BASE_PATH', ({ BASE_PATH, OUT_DIR }) => {
  const pages = builtPages(path.resolve(OUT_DIR))
    .map(({ address, html }) => ({ address, parts: elements(html) }))
    .filter(({ parts }) => parts.some(isOpener));

  it.each(pages)(
    'says on /$address behind each number of whom, from which source and year, and how far it was checked',
    ({ parts }) => {
      for (const button of parts.filter(isOpener)) {
        const id = attribute(button, 'popovertarget');
        const note = parts.find((part) => attribute(part, 'id') === id)!;
        const said = wordsOf(note);
        const opener = wordsOf(button);
        // Words may stand in a figure's place; the note then holds the figure.
        const figure = /\d/.test(opener) ? opener : /^\d[\d,.]*/.exec(said)?.[0];
        expect(said.startsWith(figure ?? 'a figure'), id).toBe(true);
        expect(said, id).toMatch(/ people | trials /);
        expect(said, id).toMatch(/We (read|worked) this .*\. Checked on \d+ \w+ \d{4}\.Close$/);
        const links = parts.filter((part) => part.tagName === 'a' && isInside(part, note));
        expect(links.length, id).toBeGreaterThan(0);
        for (const link of links) {
          expect(attribute(link, 'href')).toMatch(new RegExp(`^${BASE_PATH}en/sources/#ref-`));
          expect(wordsOf(link), id).toMatch(/ \d{4}$/);
        }
      }
    },
  );
});
