/** What opens behind each number of the built site, on a domain of its own and in a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkedText, figureText } from '#content/claimWords.ts';
import { claim, type Claim } from '#content/schemas.ts';
import { type CatalogKey, translator } from '#i18n/catalog.ts';
import { attribute, builtPages, type Element, elements, wordsOf } from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

const isInside = (part: Element, outer: Element): boolean => {
  let { parentNode } = part;
  while (parentNode && parentNode !== outer)
    parentNode = 'parentNode' in parentNode ? parentNode.parentNode : null;
  return parentNode === outer;
};

/** The language that a part of a page is in: its own, or that of what it stands in. */
const languageOf = (part: Element): string =>
  attribute(part, 'lang') ?? languageOf(part.parentNode as Element);

const claims = Object.entries(parse(readFileSync('content/claims.yaml', 'utf8')) as object).map(
  ([id, record]) => [id, claim.parse(record)] as const,
);

/** The claim and the figure behind the note `claim-<id>-<figure>`, or `…-<language>` for a page's second one. */
const claimOf = (note: string): { readonly record: Claim; readonly figure: string } =>
  claims.flatMap(([id, record]) =>
    Object.keys(record.figures)
      .filter((figure) => new RegExp(`^claim-${id}-${figure}(?:-\\w\\w)?$`).test(note))
      .map((figure) => ({ record, figure })),
  )[0]!;

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
        const lang = languageOf(note);
        const t = translator(lang);
        const { record, figure } = claimOf(id!);
        const number = figureText(record, figure, { lang, t });
        expect(said, id).toContain(number);
        // Words may stand in a figure's place.
        if (/\d/.test(opener)) expect(opener, id).toBe(number);
        expect(said, id).toContain(t(record.of as CatalogKey));
        expect(said, id).toContain(checkedText(record, { lang, t }));
        expect(said.endsWith(t('note.close')), id).toBe(true);
        const links = parts.filter((part) => part.tagName === 'a' && isInside(part, note));
        expect(links.length, id).toBeGreaterThan(0);
        for (const link of links) {
          expect(attribute(link, 'href')).toMatch(new RegExp(`^${BASE_PATH}${lang}/sources/#ref-`));
          expect(wordsOf(link), id).toMatch(/ \d{4}$/);
        }
      }
    },
  );
});
