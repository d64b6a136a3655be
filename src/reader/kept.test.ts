import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhone } from '#domain/phone.ts';
import { readWard, wardKinds } from '#domain/ward.ts';
import { type Kept, type Known, readKept, textSizes, withKept } from './kept.ts';

const known: Known = { paths: ['before', 'waiting'], questions: ['next-scan', 'stop', 'call'] };
const nothing: Kept = {
  skips: false,
  path: null,
  asked: [],
  text: null,
  ward: '',
  day: '',
  night: '',
};
const home = 'https://site.example/a/b/en/words/';

const wards = fc.constantFrom(
  '',
  ...wardKinds,
  'ward-7b',
  'clinic-b',
  'day-unit-120',
  'nurses-c12',
);
const phones = fc.constantFrom(
  '',
  '+385 1 234-5678',
  '(020) 7946 0018',
  '12345',
  '  12345',
  '-1234',
);
/** Everything a reader can have set, or a hospital given. */
const states: fc.Arbitrary<Kept> = fc.record({
  skips: fc.boolean(),
  path: fc.option(fc.constantFrom(...known.paths)),
  asked: fc.shuffledSubarray([...known.questions]),
  text: fc.option(fc.constantFrom(...textSizes)),
  ward: wards,
  day: phones,
  night: phones,
});
/** Other people's parameters, the simulator's among them. */
const others = fc.constantFrom(
  '',
  '?v=1&step=5&scenario=mixed&sizes=128-x_95-x',
  '?v=1&step=4&test=blood&shown=1',
  '?utm_source=leaflet',
);

describe('any string', () => {
  const name = fc.constantFrom(
    ...['numbers', 'path', 'ask', 'text', 'ward', 'day', 'night', 'v', ''],
  );
  const value = fc.oneof(
    fc.constantFrom('off', 'waiting', 'next-scan.stop', 'stop.stop', '..', '%', 'constructor'),
    fc.constantFrom('xl', 'ward-7b', 'WARD-7B', 'ward-', 'clinic-1234', '+385+1+234', '%2B3851234'),
    fc.constantFrom('<b>12345</b>', 'javascript:12345', 'call 12345', '12345%0A', '٠١٢٣٤٥'),
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
        expect([null, 'l', 'xl']).toContain(kept.text);
        expect(kept.ward).toMatch(
          /^((ward|day-unit|clinic|nurses|oncology)(-(\d{1,3}[a-z]?|[a-z]\d{0,3}))?)?$/,
        );
        for (const number of [kept.day, kept.night])
          expect(number).toMatch(/^(?:\+?[0-9 ()-]{4,19})?$/);
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

test.each<[Kept, string]>([
  [{ ...nothing, skips: true }, '?numbers=off'],
  [{ ...nothing, path: 'waiting' }, '?path=waiting'],
  [{ ...nothing, asked: ['stop', 'next-scan'] }, '?ask=stop.next-scan'],
  [{ ...nothing, text: 'xl' }, '?text=xl'],
  [{ ...nothing, ward: 'ward-7b', day: '+385 1 234' }, '?ward=ward-7b&day=+385+1+234'],
  [{ ...nothing, night: '01-234-5678' }, '?night=01-234-5678'],
])('%j is written as %s', (kept, query) => {
  expect(withKept(home, kept)).toBe(home + query);
});

test('what does not exist is passed over', () => {
  const kept = readKept('?path=nowhere&numbers=7&ask=stop.nothing.stop', known);
  expect(kept).toEqual({ ...nothing, asked: ['stop'] });
});

test.each([
  ['WARD-7B', 'ward-7b'],
  ['day-unit', 'day-unit'],
  ['ward-b7', 'ward-b7'],
  ['ward-1234', ''],
  ['ward-7bc', ''],
  ['ward-', ''],
  ['ward-<b>', ''],
  ['surgery', ''],
  ['ward-7b\n', ''],
])('the ward %j is read as %j', (text, ward) => {
  expect(readKept(new URLSearchParams({ ward: text }).toString(), known).ward).toBe(ward);
});

test('each kind of ward has its number apart, as it stands on the door', () => {
  for (const kind of wardKinds) {
    expect(readWard(kind)).toEqual({ kind, number: '' });
    expect(readWard(`${kind}-12b`)).toEqual({ kind, number: '12B' });
  }
});

test('no more than digits and the signs of a phone number is ever called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readPhone(text)).toMatch(/^(?:\+?[0-9 ()-]{4,19})?$/);
    }),
  );
});
