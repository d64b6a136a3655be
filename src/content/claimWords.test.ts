import { expect, test } from 'vitest';
import { createTranslate } from '#i18n/translate.ts';
import { checkedText, claimSentences, figureText } from './claimWords.ts';
import type { Claim } from './schemas.ts';

const words = {
  lang: 'en' as const,
  t: createTranslate(
    {
      'number.range': '{low} to {high}',
      'claim.note.people': '{figure} of {total} {who}: {what}.',
      'claim.note.count': '{figure} {who}.',
      'claim.note.amount': '{amount}: {what}. Seen in {who}.',
      'claim.note.range': 'Range: {range}.',
      'claim.note.based.one': 'One study, {people} people.',
      'claim.note.based.other': '{studies} studies, {people} people.',
      'claim.checked.read': 'We read this.',
      'claim.checked.on': 'Checked on {date}.',
      'claim.a.counted': 'Counted in two ways.',
      'unit.weeks.one': '{figure} week',
      'unit.weeks.other': '{figure} weeks',
      'who.treated': 'people who start',
      'claim.a.pseudo': 'it later shrinks',
      'claim.a.wait': 'until the next scan',
    },
    'en',
  ),
};
const claim: Claim = {
  register: 'C01',
  figures: { pseudo: { value: 6, low: 5, high: 7 } },
  outOf: 100,
  unit: 'people',
  of: 'who.treated',
  counted: 'claim.a.counted',
  basedOn: { studies: 17, people: 3402 },
  references: ['park2020'],
  checked: 'read',
  checkedOn: '2026-11-20',
  nextReview: '2027-11-20',
};

test('the note on people says of whom, the range, how many studies and how counted', () => {
  expect(claimSentences({ id: 'a', claim, name: 'pseudo' }, words)).toEqual([
    '6 of 100 people who start: it later shrinks.',
    'Range: 5 to 7.',
    '17 studies, 3,402 people.',
    'Counted in two ways.',
  ]);
});

const plain: Claim = {
  register: 'C18',
  figures: { wait: { low: 4, high: 8 } },
  unit: 'weeks',
  of: 'who.treated',
  references: ['seymour2017'],
  checked: 'read',
  checkedOn: '2026-11-20',
  nextReview: '2027-11-20',
};

test.each([
  [{ low: 4, high: 8 }, '4 to 8 weeks: until the next scan. Seen in people who start.'],
  [1, '1 week: until the next scan. Seen in people who start.'],
])('an amount of %j has its unit in the right form', (wait, sentence) => {
  const claim = { ...plain, figures: { wait } };
  expect(claimSentences({ id: 'a', claim, name: 'wait' }, words)).toEqual([sentence]);
});

test('a count of people without a total stands alone', () => {
  const claim = { ...plain, unit: 'people' as const, figures: { all: 3402 } };
  expect(claimSentences({ id: 'a', claim, name: 'all' }, words)).toEqual([
    '3,402 people who start.',
  ]);
});

test('outOf is a figure, too', () => {
  expect(figureText(claim, 'outOf', words)).toBe('100');
});

test('a figure that the claim does not have is an error', () => {
  expect(() => figureText(claim, 'other', words)).toThrow('The claim has no figure "other".');
});

test('how far it was checked comes with the day', () => {
  expect(checkedText(claim, words)).toBe('We read this. Checked on 20 November 2026.');
});
