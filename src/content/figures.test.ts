import { expect, test } from 'vitest';
import { findFigures, findHundreds } from './figures.ts';

/** The figures that belong in a claim, and those that are "of 100 people". */
const found = (text: string, lang: string) => [
  findFigures(text, { lang, names: [] }).map((one) => one.text),
  findHundreds(text, lang).map((one) => one.text),
];

test.each([
  { lang: 'en', text: 'Of 100 people, in 100 days.', figures: [], hundreds: ['Of 100', 'in 100'] },
  { lang: 'en', text: 'After 100 days.', figures: ['100'], hundreds: [] },
  { lang: 'hr', text: 'Od 100 osoba, na svakih 100.', figures: [], hundreds: ['100', '100'] },
  { lang: 'de', text: 'Bei 100 Menschen: 100, nicht mehr.', figures: [], hundreds: ['100', '100'] },
  {
    lang: 'es',
    text: '100 % o 100% de 100.000',
    figures: ['100 %', '100%', '100.000'],
    hundreds: [],
  },
  {
    lang: 'hr',
    text: 'Od 1100, od 100-200 i 85.',
    figures: ['1100', '100-200', '85'],
    hundreds: [],
  },
])('$lang: $text', ({ lang, text, figures, hundreds }) => {
  expect(found(text, lang)).toEqual([figures, hundreds]);
});
