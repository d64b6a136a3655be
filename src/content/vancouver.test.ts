import { expect, test } from 'vitest';
import type { Reference } from './schemas.ts';
import { vancouver } from './vancouver.ts';

const paper: Reference = {
  id: 'park2020',
  type: 'article-journal',
  title: 'Incidence of Pseudoprogression',
  author: [
    { family: 'Park', given: 'Hyo Jung' },
    { family: 'Kim', given: 'K. W.' },
  ],
  'container-title': 'Radiology',
  issued: { 'date-parts': [[2020]] },
  volume: '297',
  issue: '1',
  page: '87-96',
  DOI: '10.1148/radiol.2020200443',
  PMID: '32749204',
};
const site: Reference = {
  id: 'post',
  type: 'webpage',
  title: 'Is it "growth"?',
  author: [{ literal: 'The ASCO Post' }],
  'container-title': 'The ASCO Post',
  issued: { 'date-parts': [[2018]] },
  URL: 'https://example.org/a',
};

test('a paper has its authors, its title, and its place with the DOI as its one number', () => {
  expect(vancouver(paper)).toEqual({
    before: 'Park HJ, Kim KW. ',
    title: 'Incidence of Pseudoprogression',
    after: '. Radiology. 2020;297(1):87–96. doi:10.1148/radiol.2020200443',
  });
});

test('a web page names its site once, and leaves its address to the link', () => {
  expect(vancouver(site)).toEqual({
    before: 'The ASCO Post [Internet]. 2018. ',
    title: 'Is it “growth”?',
    after: '',
  });
});

test('of more than six authors six are named', () => {
  const author = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family }));
  expect(vancouver({ ...paper, author }).before).toBe('A, B, C, D, E, F, et al. ');
});

test('authors known to be incomplete end in "et al"', () => {
  const author = [{ family: 'Kataoka', given: 'Yuki' }, { literal: 'et al' }];
  expect(vancouver({ ...paper, author }).before).toBe('Kataoka Y, et al. ');
});
