/** 100,000 strings: whatever an address holds, it opens something valid, again and again the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from './fixtures/known.ts';
import { decode, encode } from './link.ts';
import type { Shared } from './shared.ts';
import { plain, viewIds } from './shared.ts';

const futures = ['keeps-growing', 'grew-then-settled', 'looks-bigger-first'] as const;
const tests = ['next', 'blood', 'biopsy'] as const;

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

const isAnswer = (guess: number | null, count: number): boolean =>
  guess === null || isWhole(guess, 0, count - 1);

/** Whether sizes are the numbers of lumps and scans asked for, each within what can be set. */
const isGrid = (sizes: Shared['sizes'], lumps: number, scans: number): boolean =>
  sizes === null ||
  (sizes.length === lumps &&
    sizes.every((row) => row.length === scans) &&
    sizes.flat().every((size) => size === null || isWhole(size, 5, 225)) &&
    sizes.flat().some((size) => size !== null));

/** Written apart from the decoder: what a page can show without harm. */
function isValid(state: Shared): boolean {
  const { step, scenario, scan, lump, view, sizes, guess, shown } = state;
  const own = known.scenarios.find(({ id }) => id === scenario);
  if (!own || !viewIds.includes(view)) return false;
  if (!futures.includes(state.future) || !tests.includes(state.test)) return false;
  switch (step) {
    case 1:
      return isWhole(scan, 2, 4) && isGrid(sizes, 1, 3) && guess === null;
    case 2:
    case 3:
      return isWhole(scan, 0, 4) && isAnswer(guess, 3) && sizes === null;
    case 4:
      return isWhole(scan, 1, 4) && isAnswer(guess, 4) && sizes === null;
    case 5:
      return (
        isWhole(scan, 0, own.scans) &&
        isWhole(lump, 0, own.lumps - 1) &&
        isGrid(sizes, own.lumps, own.scans) &&
        guess === null &&
        !shown
      );
    default:
      return false;
  }
}

const cell = fc.option(fc.integer({ min: 5, max: 225 }));
const gridOf = (lumps: number, scans: number): fc.Arbitrary<Shared['sizes']> =>
  fc
    .option(
      fc.array(fc.array(cell, { minLength: scans, maxLength: scans }), {
        minLength: lumps,
        maxLength: lumps,
      }),
    )
    .map((sizes) => (sizes?.flat().some((size) => size !== null) ? sizes : null));
const common = { guess: fc.option(fc.nat(2)), shown: fc.boolean() };
const at = (step: number, fields: object): fc.Arbitrary<Shared> =>
  fc.record(fields).map((some) => ({ ...plain(step, known.scenario, known), ...some }));

/** Every state that a reader can reach. */
const states: fc.Arbitrary<Shared> = fc.oneof(
  at(1, { scan: fc.integer({ min: 2, max: 4 }), shown: fc.boolean(), sizes: gridOf(1, 3) }),
  at(2, { scan: fc.nat(4), ...common }),
  at(3, { scan: fc.nat(4), ...common }),
  at(4, {
    scan: fc.integer({ min: 1, max: 4 }),
    future: fc.constantFrom(...futures),
    test: fc.constantFrom(...tests),
    guess: fc.option(fc.nat(3)),
    shown: fc.boolean(),
  }),
  ...known.scenarios.map(({ id, scans, lumps }) =>
    at(5, {
      scenario: fc.constant(id),
      scan: fc.nat(scans),
      lump: fc.nat(lumps - 1),
      view: fc.constantFrom(...viewIds),
      sizes: gridOf(lumps, scans),
    }),
  ),
);

const name = fc.constantFrom(
  ...[
    'v',
    'step',
    'scenario',
    'scan',
    'lump',
    'view',
    'sizes',
    'guess',
    'shown',
    'future',
    'test',
    '',
  ],
);
const value = fc.oneof(
  fc.integer({ min: -1, max: 230 }).map(String),
  fc.constantFrom(
    '1',
    '1',
    '1',
    '2',
    '5',
    'mixed',
    'one-scan',
    'time',
    'blood',
    'x-x-9',
    '9-x-9-9_5-5-5-5',
  ),
  fc.string({ maxLength: 4 }),
);
/** Parameters of ours with values that are often wrong. */
const parameters = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map((pairs) => `?v=1&step=5&${pairs.map((pair) => pair.join('=')).join('&')}`);

const scraps = ['&', '=', '-', '_', 'x', '0', '9', '%', '%2', '\0', '&v=1', '&step=5', '&scan=1'];
/** A link as we write them, with a piece of it cut out and something else in its place. */
const bent = fc
  .record({
    state: states,
    from: fc.nat(60),
    length: fc.nat(4),
    scrap: fc.oneof(fc.constantFrom('', ...scraps), fc.string({ maxLength: 3 })),
  })
  .map(({ state, from, length, scrap }) => {
    const link = encode(state, known);
    return link.slice(0, from) + scrap + link.slice(from + length);
  });

/** What every address may expect of a decoder. */
function holds(query: string, decoder: typeof decode): boolean {
  const { state, problem } = decoder(query, known);
  const link = encode(state, known);
  const again = decoder(link, known);
  return (
    isValid(state) &&
    again.problem === null &&
    JSON.stringify(again.state) === JSON.stringify(state) &&
    (problem === null || link === '')
  );
}

describe('any string at all', () => {
  it.each([
    ['free text', fc.string(), 30_000],
    ['any characters', fc.string({ unit: 'binary' }), 10_000],
    ['our own parameters', parameters, 30_000],
    ['our own links, bent', bent, 30_000],
  ])('made of %s opens something valid, and the same again', (_, strings, numRuns) => {
    fc.assert(
      fc.property(strings, (query) => holds(query, decode)),
      { numRuns },
    );
  });

  it('is refused by these tests where a decoder trusts it', () => {
    const trusting: typeof decode = (query, some) => {
      const opened = decode(query, some);
      const scan = new URLSearchParams(query).get('scan');
      return scan === null ? opened : { ...opened, state: { ...opened.state, scan: Number(scan) } };
    };
    for (const strings of [parameters, bent]) {
      const isSafe = fc.property(strings, (query) => holds(query, trusting));
      expect(fc.check(isSafe, { numRuns: 30_000 }).failed).toBe(true);
    }
  });

  it('comes from every kind of link, and bends some of them out of shape', () => {
    const problems = fc.sample(bent, 2000).map((query) => decode(query, known).problem);
    const bad = problems.filter((problem) => problem !== null).length;
    expect(bad).toBeGreaterThan(200);
    expect(bad).toBeLessThan(1800);
  });
});

it('every state that can be seen comes back from its link', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(decode(encode(state, known), known)).toEqual({ state, problem: null });
    }),
    { numRuns: 5000 },
  );
});
