import { expect, test } from 'vitest';
import { longDay } from './longDay.ts';

test.each([
  { day: '2026-11-20', lang: 'en', expected: '20 November 2026' },
  { day: '2027-01-01', lang: 'en', expected: '1 January 2027' },
  { day: '2026-11-20', lang: 'hr', expected: '20. studenoga 2026.' },
])('$day reads "$expected" in $lang', ({ day, lang, expected }) => {
  expect(longDay(day, lang)).toBe(expected);
});
