import { expect, test } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { type Review, reviewSentence } from './review.ts';

const writing = { lang: 'en', t: translator('en') };
const whole: Review = {
  by: 'Dr A. Example',
  role: 'consultant oncologist',
  on: '2026-11-20',
  next: '2027-11-20',
};

test('a reviewed site names who, as what, and when the next review is', () => {
  expect(reviewSentence(whole, writing)).toBe(
    'Reviewed by Dr A. Example, consultant oncologist. Next review: 20 November 2027.',
  );
});

test.each(['by', 'role', 'next'])(
  'a review without its "%s" does not count as a review',
  (field) => {
    expect(reviewSentence({ ...whole, [field]: null }, writing)).toBe(
      'Not yet reviewed by a clinician',
    );
  },
);
