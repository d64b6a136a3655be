import { expect, test } from 'vitest';
import { formatDay } from './dates.ts';

test.each([
  { day: '2026-11-20', locale: 'en', expected: '20 November 2026' },
  { day: '2027-01-01', locale: 'en', expected: '1 January 2027' },
  { day: '2026-11-20', locale: 'hr', expected: '20. studenoga 2026.' },
])('$day reads "$expected" in $locale', ({ day, locale, expected }) => {
  expect(formatDay(day, locale)).toBe(expected);
});
