/**
 * The shape of everything under content/. One place: Astro's collections, the content check and the
 * tests all parse with these. Each field's description is what an error message tells the author.
 */
import { z } from 'astro/zod';
import type { Figure } from '#i18n/numbers.ts';

const text = z.string().trim().min(1);
/** An id: small letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and hyphens only');
const day = z.iso.date('a day written as 2026-11-20');
const phone = z
  .string()
  .regex(
    /^\+?[0-9][0-9 ()-]{2,24}$/,
    'a phone number in quotation marks, such as "+385 1 234 5678"',
  );

/** Who alone reads a page, or may be shown a figure; without it, everybody. */
const audience = z.literal('nurses').optional();

/** Front matter of content/chapters/<lang>/NN-slug.mdx. */
export const chapter = z
  .strictObject({
    title: text.describe('the heading of the page'),
    short: text.describe('the name of the page in menus'),
    description: text.describe('one or two sentences for search engines'),
    message: text.describe('the one message of the page, one sentence'),
    picture: z
      .enum(['pair', 'insides', 'people', 'timeline', 'tests', 'talk', 'signal'])
      .optional()
      .describe('the picture under the message'),
    caption: text.optional().describe('one sentence under the picture'),
    ask: slug
      .optional()
      .describe('the id of one question of content/questions/, shown in the action card'),
    recap: text.describe('one sentence to take away, shown at the end of the page'),
    for: audience.describe('nurses, on the page for nurses, which is not in the book'),
  })
  .refine((page) => (page.picture === undefined) === (page.caption === undefined), {
    path: ['caption'],
    message: 'both `picture` and `caption`, or neither',
  });

export type Chapter = z.infer<typeof chapter>;

/** What figures count; each has its own texts in the catalog (`unit.weeks.one`, `unit.weeks.other`). */
const units = [
  'people',
  'studies',
  'scans',
  'minutes',
  'days',
  'weeks',
  'months',
  'millimetres',
  'percent',
] as const;

/** One figure: 17, or { low: 5, high: 15 }, or { value: 6, low: 5, high: 7 }. */
const figure = z.union(
  [
    z.number(),
    z
      .strictObject({ low: z.number(), high: z.number(), value: z.number().optional() })
      .refine(({ low, high, value = low }) => low < high && low <= value && value <= high),
  ],
  { error: 'a number, or { low: 5, high: 15 }, or { value: 6, low: 5, high: 7 }' },
);

/** Where a record of the register comes from, and how far and when a person checked it. */
const provenance = {
  references: z.array(z.string()).min(1).describe('ids of content/references.json'),
  checked: z
    .enum(['read', 'second-hand', 'derived'])
    .describe('how far a person checked it: read, second-hand or derived'),
  checkedOn: day.describe('the day it was checked, such as 2026-11-20'),
  nextReview: day.describe('the day it is checked again, such as 2027-11-20'),
};
const registerId = z
  .string()
  .regex(/^C\d\d[a-z]?$/, 'the letter C and two digits')
  .describe('its id in the evidence register, such as C07');

const size = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.high);

/** One record of content/claims.yaml; its key is the claim's id. */
export const claim = z
  .strictObject({
    register: registerId,
    for: audience.describe('nurses, for a figure that no page for patients shows'),
    figures: z
      .record(slug, figure)
      .describe('the figures by name, such as shrink: { low: 5, high: 15 }'),
    outOf: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('how many people the figures are out of'),
    unit: z.enum(units).describe('what the figures count'),
    of: z
      .string()
      .startsWith('who.', 'a key of content/ui/en.json that starts with who.')
      .describe('of whom: a key of content/ui/en.json, such as who.scan-shows-growth'),
    group: z
      .string()
      .optional()
      .describe('a short name of these people, for a table: a key of content/ui/en.json'),
    counted: z.string().optional().describe('how the studies counted: a key of content/ui/en.json'),
    basedOn: z
      .strictObject({
        studies: z.number().int().positive(),
        people: z.number().int().positive(),
      })
      .optional()
      .describe('how many studies and people stand behind it'),
    ...provenance,
  })
  .refine(
    ({ figures, outOf = Infinity }) => Object.values(figures).every((one) => size(one) <= outOf),
    { path: ['figures'], message: 'figures no larger than outOf' },
  );

export type Claim = z.infer<typeof claim>;

/**
 * One record of content/statements.yaml: a medical statement of weight without a figure. Its key is its
 * id; what it says is the text `statement.<id>` in the catalog.
 */
export const statement = z.strictObject({
  register: registerId.optional(),
  texts: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('keys of content/ui/en.json that say it, for one that no page cites'),
  ...provenance,
});

export type Statement = z.infer<typeof statement>;

const person = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);

/** One record of content/references.json: CSL-JSON, the part of it we use. */
export const reference = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens only'),
  type: z.enum(['article-journal', 'webpage']).describe('article-journal or webpage'),
  title: text.describe('the title'),
  author: z.array(person).min(1).optional().describe('the authors, each with family and given'),
  'container-title': text.describe('the journal, or the site'),
  issued: z
    .strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) })
    .optional()
    .describe('the year, as { "date-parts": [[2020]] }'),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: z.string().startsWith('10.', 'a DOI starts with 10.').optional(),
  PMID: text.optional(),
  PMCID: text.optional(),
  URL: z.url('a whole address with https://').optional(),
  note: text.optional().describe('a remark for editors; readers do not see it'),
});

export type Reference = z.infer<typeof reference>;

/** One word of content/glossary/<lang>.yaml; its key is the id for <Term id="…">. */
export const term = z.strictObject({
  term: text.describe('the word itself'),
  say: text.optional().describe('how to say it, such as SOO-doh-pro-GRESH-un'),
  definition: text.describe('what it means, in plain words'),
});

export type Term = z.infer<typeof term>;

/** One file content/glossary/<lang>.yaml. */
export const glossary = z.record(slug, term);

/** One group of content/questions/<lang>.yaml: what people ask their team. */
export const questionGroup = z.strictObject({
  title: text.describe('what the questions are about'),
  questions: z
    .record(slug, text)
    .describe('the questions by their id, which links carry and which therefore stays'),
});

/** One file content/questions/<lang>.yaml. */
export const questions = z.array(questionGroup);

export type Questions = z.infer<typeof questions>;

/** One record of content/paths/<lang>.yaml: a way through the chapters; its key is its id, which links carry. */
export const readerPath = z.strictObject({
  name: text.describe('the moment the reader is in, such as Waiting'),
  words: text.describe('two or three sentences for that moment'),
  chapters: z
    .array(z.strictObject({ page: slug, why: text }))
    .min(3, 'three or four chapters')
    .max(4, 'three or four chapters')
    .describe('three or four chapters in the order to read them, each with `page` and `why`'),
});

/** One file content/paths/<lang>.yaml. */
export const readerPaths = z.record(slug, readerPath);

export type ReaderPaths = z.infer<typeof readerPaths>;

/** One slide of content/session/<lang>.yaml: what a nurse shows, and what the nurse says to it. */
export const slide = z.strictObject({
  id: slug.describe('its id: small letters, digits and hyphens'),
  only: z
    .literal('long')
    .optional()
    .describe('long, for a slide that the short session leaves out'),
  title: text.describe('the sentence that stands large on the slide'),
  picture: z
    .enum([
      'pair',
      'people',
      'timeline',
      'tests',
      'talk',
      'signal',
      'guess',
      'inside',
      'call',
      'questions',
    ])
    .describe('the picture on the slide'),
  words: text.describe('one or two sentences under the picture'),
  say: text.describe('what the nurse says, two to five short sentences'),
  ask: slug.optional().describe('the id of a question of `teachBack`, asked after this slide'),
});

export type Slide = z.infer<typeof slide>;

/** One question of `teachBack`: what the nurse asks, hopes to hear, and says when it is not clear yet. */
const teachBack = z.strictObject({
  ask: text.describe('the question, which asks for own words'),
  answer: text.describe('a good answer, as a patient may say it'),
  repairs: z
    .array(z.strictObject({ heard: text, say: text }))
    .min(1)
    .describe('what a patient may say instead, each with `heard` and `say`'),
});

/** One file content/session/<lang>.yaml. */
export const session = z.strictObject({
  slides: z.array(slide).min(1),
  teachBack: z.record(slug, teachBack),
});

export type Session = z.infer<typeof session>;

/** content/site.yaml: who stands behind the site. */
export const site = z.strictObject({
  publisher: text.describe('who publishes the site'),
  contact: z
    .strictObject({ day: phone.nullable(), night: phone.nullable() })
    .describe("the team's phone numbers by day and by night; null where there is none"),
  source: z
    .strictObject({ title: text, author: text.optional(), url: z.url() })
    .describe('the article the site grew from'),
  licence: z
    .strictObject({ code: text, content: text })
    .describe('the licences of the code and of the content'),
  version: day.describe('the day of this version'),
});

export type Site = z.infer<typeof site>;
