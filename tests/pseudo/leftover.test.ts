/**
 * No word of English is left in a language that has none: whatever a reader meets comes from content/, and can
 * be translated. Reads `dist-pseudo`, which the step before builds.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, type Element, elements, textOf } from '../../scripts/builtSite.ts';
import { readLanguages } from '#i18n/languages.ts';
import { citeLabel } from '#content/references.ts';
import { type Reference, site as siteSchema } from '#content/schemas.ts';

const lang = 'en-x-long';
const folder = path.resolve('dist-pseudo');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const parsed = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const site = siteSchema.parse(parsed('content/site.yaml'));
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month)),
);
/** What is rightly the same in every language. */
const same = [
  ...months, // as Intl writes them for a language: none of our words
  ...(parsed('content/references.json') as Reference[]).map(citeLabel), // names and years of studies
  ...Object.values(readLanguages('.pseudo')).map(({ name }) => name), // as each language calls itself
  site.publisher, // one name for all languages
  site.source.title,
  site.source.author ?? '',
  site.licence.code,
  site.licence.content,
  'Pseudoprogression', // what schema.org calls the subject, for programs
].filter(Boolean);

/** Attributes that a reader sees or hears. */
const spoken =
  /^(alt|aria-(label|description|valuetext|roledescription)|title|placeholder|label|data-added)$/;
/** What others show of a page. */
const shared =
  /^(description|author|og:(title|description|site_name|image:alt)|twitter:(title|description))$/;

/** Whether an element has no words of this language: titles of studies, codes of rulebooks, other languages' names. */
function isOthers(element: Element): boolean {
  const { tagName, parentNode } = element;
  if (['cite', 'code'].includes(tagName)) return true;
  if ((attribute(element, 'lang') ?? lang) !== lang) return true;
  return parentNode !== null && 'attrs' in parentNode && isOthers(parentNode);
}

/** Whether an element is a source in the list of sources: authors and journal stand directly in it. */
const isSource = ({ tagName, parentNode }: Element): boolean =>
  tagName === 'li' &&
  parentNode !== null &&
  'attrs' in parentNode &&
  attribute(parentNode, 'class') === 'sources';

/** What a page says: the text in each element, and each attribute that has words. */
function said(html: string): readonly string[] {
  return elements(html).flatMap((element) => {
    if (element.tagName === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
      return shared.test(name) ? [attribute(element, 'content') ?? ''] : [];
    }
    const isProgram = ['script', 'style'].includes(element.tagName);
    if (isProgram || isSource(element) || isOthers(element)) return [];
    const attributes = element.attrs.filter(({ name }) => spoken.test(name));
    return [textOf(element), ...attributes.map(({ value }) => value)];
  });
}

/** The places of a word of three plain letters that is not the same in every language. */
const leftIn = (texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => same.reduce((rest, one) => rest.replaceAll(one, ''), text))
    .map((text) => text.replaceAll(/(?:https?:\/\/|localhost:\d+\/)\S*/g, ''))
    .flatMap((text) => text.match(/.{0,40}[a-z]{3}.{0,40}/gis) ?? []);

const pages = builtPages(folder).filter(({ address }) =>
  new RegExp(`^(embed/v1/)?${lang}/(?!beside/(?!en/))`).test(address),
);

/** The texts of the simulator, without the places that it fills. */
const unfilled = (strings: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(strings).map((text) => text.replaceAll(/\{\w+\}/g, ''));

/** What a page's JSON says: to search engines, or to the simulator. */
interface Facts {
  readonly name?: string;
  readonly description?: string;
  readonly reviewedBy?: { readonly name: string; readonly jobTitle: string };
  readonly strings?: Readonly<Record<string, string>>;
}
const factsOf = (html: string): readonly string[] =>
  elements(html)
    .filter((element) => attribute(element, 'type')?.endsWith('json'))
    .map((element) => JSON.parse(textOf(element)) as Facts)
    .flatMap(({ name = '', description = '', reviewedBy, strings = {} }) => [
      name,
      description,
      ...Object.values(reviewedBy ?? {}).filter((text) => text !== 'Person'),
      ...unfilled(strings),
    ]);

const filesOf = (pattern: string): readonly string[] => globSync(pattern, { cwd: folder });

describe('in a language without a letter of English', () => {
  test.each(pages)('/$address has no English left', ({ html }) => {
    expect(leftIn([...said(html), ...factsOf(html)])).toEqual([]);
  });

  test('the texts of the simulator have no English left', async () => {
    const file = path.join(folder, lang, 'simulator-strings.js');
    const { default: texts } = (await import(file)) as { default: Record<string, string> };
    expect(leftIn(unfilled(texts))).toEqual([]);
  });

  test.each(filesOf(`oembed/v1/${lang}/*.json`))('the title in %s has no English left', (file) => {
    const { title } = JSON.parse(read(file)) as { title: string };
    expect(leftIn([title])).toEqual([]);
  });

  // In the others stand sources, or codes of rulebooks, which plain text does not mark.
  const plain = filesOf(`${lang}/**/index.txt`).filter(
    (file) => !/sources|rulebooks|all-pages/.test(file),
  );
  test.each(plain)('%s has no English left', (file) => {
    expect(leftIn([read(file)])).toEqual([]);
  });
});
