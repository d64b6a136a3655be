import { expect, test } from 'vitest';
import { authorList, citeLabel, issueLine, referenceUrl } from './references.ts';
import type { Reference } from './schemas.ts';

const paper: Reference = {
  id: 'park2020',
  type: 'article-journal',
  title: 'Incidence of Pseudoprogression',
  author: [
    { family: 'Park', given: 'Hyo Jung' },
    { family: 'Kim', given: 'K. W.' },
    { literal: 'et al' },
  ],
  'container-title': 'Radiology',
  issued: { 'date-parts': [[2020, 10]] },
  volume: '297',
  issue: '1',
  page: '87-96',
  DOI: '10.1148/radiol.2020200443',
};
const site: Reference = {
  id: 'grace',
  type: 'webpage',
  title: 'A page',
  'container-title': 'GRACE',
  URL: 'https://example.org/a',
};

test('a paper goes by its first author and year, a page without authors by its site', () => {
  expect([citeLabel(paper), citeLabel(site)]).toEqual(['Park 2020', 'GRACE']);
});

test.each([
  [[{ family: 'Park', given: 'Hyo Jung' }], 'Park HJ'],
  [
    [
      { family: 'Kim', given: 'K. W.' },
      { family: 'Lee', given: 'M.' },
    ],
    'Kim KW, Lee M',
  ],
  [[{ family: 'A' }, { family: 'B' }, { family: 'C' }], 'A, et al'],
  [[{ family: 'Kataoka', given: 'Yuki' }, { literal: 'et al' }], 'Kataoka Y, et al'],
  [[{ literal: 'The ASCO Post' }], 'The ASCO Post'],
])('authors %j are listed as %s', (author, list) => {
  expect(authorList({ ...paper, author })).toBe(list);
});

test.each([
  [{}, '2020;297(1):87–96'],
  [{ issue: undefined }, '2020;297:87–96'],
  [{ volume: undefined, page: 'e26649' }, '2020;(1):e26649'],
  [{ volume: undefined, issue: undefined, page: undefined }, '2020'],
])('with %j the issue reads %s', (change, line) => {
  expect(issueLine({ ...paper, ...change })).toBe(line);
});

test('a page without a date has an empty issue line', () => {
  expect(issueLine(site)).toBe('');
});

test('a paper is read at its DOI, a page at its address', () => {
  expect([referenceUrl(paper), referenceUrl(site)]).toEqual([
    'https://doi.org/10.1148/radiol.2020200443',
    'https://example.org/a',
  ]);
});
