import { expect, test } from 'vitest';
import { citeLabel, referenceUrl } from './references.ts';
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

test('a paper is read at its DOI, a page at its address', () => {
  expect([referenceUrl(paper), referenceUrl(site)]).toEqual([
    'https://doi.org/10.1148/radiol.2020200443',
    'https://example.org/a',
  ]);
});
