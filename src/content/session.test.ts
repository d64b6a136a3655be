import { expect, test } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Claim, Session, Slide } from './schemas.ts';
import { fillFigures, slidesOf } from './session.ts';

const slide = (id: string, only?: 'long'): Slide => ({
  id,
  only,
  title: 'Title.',
  picture: 'pair',
  words: 'Words.',
  say: 'One. Two.',
});
const session: Session = { slides: [slide('a'), slide('b', 'long'), slide('c')], teachBack: {} };

test('the short session leaves out the slides that only the long one has', () => {
  expect(slidesOf(session, 'short').map(({ id }) => id)).toEqual(['a', 'c']);
  expect(slidesOf(session, 'long').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

const claim: Claim = {
  register: 'C07',
  figures: { shrink: { low: 5, high: 15 } },
  outOf: 100,
  unit: 'people',
  of: 'who.scan-shows-growth',
  references: ['park2020'],
  checked: 'read',
  checkedOn: '2026-11-20',
  nextReview: '2027-11-20',
};
const words = { lang: 'en', t: translator('en'), claims: new Map([['growth', claim]]) } as const;

test('figures stand where the text names them, as ranges in words', () => {
  expect(fillFigures('In {growth.shrink} of {growth.outOf}.', words)).toBe('In 5 to 15 of 100.');
  expect(fillFigures('No figure.', words)).toBe('No figure.');
});

test('a figure of no claim stops the build', () => {
  expect(() => fillFigures('In {grwth.shrink}.', words)).toThrow('{grwth.shrink}');
});
