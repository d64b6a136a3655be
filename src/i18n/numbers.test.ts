import { expect, test } from 'vitest';
import { formatDay } from './dates.ts';
import { formatFigure, formatNumber } from './numbers.ts';
import { createTranslate } from './translate.ts';

const english = { locale: 'en', t: createTranslate({ 'number.range': '{low} to {high}' }, 'en') };

test.each([
  [6, '6'],
  [{ low: 5, high: 15 }, '5 to 15'],
  [{ value: 6, low: 5, high: 7 }, '6'],
  [{ low: 1000, high: 3402 }, '1,000 to 3,402'],
])('%j is written %s', (figure, text) => {
  expect(formatFigure(figure, english)).toBe(text);
});

test('thousands follow the language', () => {
  expect([formatNumber(13402, 'en'), formatNumber(13402, 'hr')]).toEqual(['13,402', '13.402']);
});

test('a day is written out, the British way in English', () => {
  expect(formatDay('2026-11-20', 'en')).toBe('20 November 2026');
});
