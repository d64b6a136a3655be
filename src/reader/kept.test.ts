import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, type Known, readKept, withKept } from './kept.ts';

const known: Known = { paths: ['before', 'waiting'], questions: ['next-scan', 'stop', 'call'] };
const nothing: Kept = { skips: false, path: null, asked: [] };
const home = 'https://site.example/a/b/en/words/';

/** Everything a reader can have set. */
const states: fc.Arbitrary<Kept> = fc.record({
  skips: fc.boolean(),
  path: fc.option(fc.constantFrom(...known.paths)),
  asked: fc.shuffledSubarray([...known.questions]),
});
/** Other people's parameters, the simulator's among them. */
const others = fc.constantFrom(
  '',
  '?v=1&step=5&scenario=mixed&sizes=128-x_95-x',
  '?v=1&step=4&test=blood&shown=1',
  '?utm_source=leaflet',
);

describe('any string', () => {
  const name = fc.constantFrom('numbers', 'path', 'ask', 'v', '');
  const value = fc.oneof(
    fc.constantFrom('off', 'waiting', 'next-scan.stop', 'stop.stop', '..', '%', 'constructor'),
    fc.string(),
  );
  const near = fc
    .array(fc.tuple(name, value))
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);

  test.each([
    ['free text', fc.string({ unit: 'binary' })],
    ['our own parameters', near],
  ])('made of %s gives what a reader can have set, and the same again', (_, strings) => {
    fc.assert(
      fc.property(strings, (query) => {
        const kept = readKept(query, known);
        expect([null, ...known.paths]).toContain(kept.path);
        expect(new Set(kept.asked).size).toBe(kept.asked.length);
        for (const id of kept.asked) expect(known.questions).toContain(id);
        expect(readKept(new URL(withKept(home, kept)).search, known)).toEqual(kept);
      }),
      { numRuns: 3000 },
    );
  });
});

test('what a reader has set comes back from every address it is put into', () => {
  fc.assert(
    fc.property(states, states, others, (kept, before, query) => {
      const address = withKept(withKept(home + query, before), kept);
      expect(readKept(new URL(address).search, known)).toEqual(kept);
    }),
  );
});

test("other people's parameters and the place on the page stay", () => {
  fc.assert(
    fc.property(states, others, (kept, query) => {
      const address = withKept(`${home}${query}#scan`, kept);
      expect(withKept(address, nothing)).toBe(`${home}${query}#scan`);
    }),
  );
});

test.each([
  [{ ...nothing, skips: true }, '?numbers=off'],
  [{ ...nothing, path: 'waiting' }, '?path=waiting'],
  [{ ...nothing, asked: ['stop', 'next-scan'] }, '?ask=stop.next-scan'],
])('%j is written as %s', (kept, query) => {
  expect(withKept(home, kept)).toBe(home + query);
});

test('what does not exist is passed over', () => {
  const kept = readKept('?path=nowhere&numbers=7&ask=stop.nothing.stop', known);
  expect(kept).toEqual({ ...nothing, asked: ['stop'] });
});
