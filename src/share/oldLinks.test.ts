/** Links are out in the world: add a link to the fixture whenever the format grows; never change one. */
import { expect, it } from 'vitest';
import { known as some } from './fixtures/known.ts';
import oldLinks from './fixtures/oldLinks.json' with { type: 'json' };
import { decode, encode } from './link.ts';

const usual = { scans: 4, lumps: 1 };
const known = {
  ...some,
  scenarios: [...some.scenarios, { id: 'grew-then-settled', ...usual }],
};
/** What a link opens where it says nothing else, written out: a default is part of the promise. */
const silent = {
  scenario: 'looks-bigger-first',
  scan: 0,
  lump: 0,
  view: 'inside',
  future: 'keeps-growing',
  test: 'next',
  sizes: null,
  guess: null,
  shown: false,
};

it.each(oldLinks)('$link opens what it always has', ({ link, opens }) => {
  const { state, problem } = decode(link, known);
  expect(problem).toBeNull();
  expect(state).toMatchObject({ ...silent, ...opens });
  expect(decode(encode(state, known), known)).toEqual({ state, problem });
});
