import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { photograph } from '#chart/fixtures/photograph.ts';
import { qrDrawing } from '#chart/qr.ts';
import { wardKinds } from '#domain/ward.ts';
import { simulatorLinks } from '#kit/simulatorLinks.ts';
import { readKept } from '#reader/kept.ts';
import { futures, futureWeeks } from '#state/futures.ts';
import { Journey, stepIds } from '#state/journey.svelte.ts';
import { openLink } from '#state/link.ts';
import { type Choices, linkOf } from './linkOf.ts';

const home = 'https://hospital.example/scans/';
const plain: Choices = {
  lang: 'en',
  start: '',
  text: 'm',
  numbers: '',
  ward: '',
  number: '',
  day: '',
  night: '',
};
const paths = Object.keys(
  parse(readFileSync('content/paths/en.yaml', 'utf8')) as Readonly<Record<string, unknown>>,
);
const { steps, examples } = simulatorLinks('en');
const starts = [
  '',
  'words/',
  ...paths.map((id) => `how-doctors-tell/?path=${id}`),
  ...[...steps, ...examples].map(({ query }) => `why-a-lump-can-look-bigger/${query}`),
];
const known = { paths, questions: [] };
/** What a page opens with by this address. */
const opened = (address: string) => readKept(new URL(address).search, known);

/** Every combination of what can be chosen, but for the place to begin. */
const combinations = ['m', 'l', 'xl'].flatMap((text) =>
  ['', 'off'].flatMap((numbers) =>
    ['', ...wardKinds].flatMap((ward) =>
      ['', '7B', '120'].flatMap((number) =>
        ['', '+385 1 234-5678', '(020) 7946 0018'].flatMap((day) =>
          ['', '112 112'].map((night) => ({ text, numbers, ward, number, day, night })),
        ),
      ),
    ),
  ),
);

describe('the address of a link', () => {
  it('opens with exactly what was chosen, whatever is chosen together', () => {
    for (const start of starts)
      for (const chosen of combinations) {
        const { address, wrong } = linkOf(home, { ...plain, ...chosen, start });
        const number = chosen.ward && chosen.number && `-${chosen.number.toLowerCase()}`;
        expect(wrong).toEqual([]);
        expect(opened(address)).toEqual({
          skips: chosen.numbers === 'off',
          path: paths.find((id) => start.endsWith(`=${id}`)) ?? null,
          asked: [],
          text: chosen.text === 'm' ? null : chosen.text,
          ward: chosen.ward + number,
          day: chosen.day,
          night: chosen.night,
        });
        expect(address.startsWith(`${home}en/${start}`)).toBe(true);
      }
  });

  it('is the plain address where nothing is chosen', () => {
    for (const start of starts)
      expect(linkOf(home, { ...plain, start }).address).toBe(`${home}en/${start}`);
  });

  it('can be read by eye', () => {
    const chosen = { ...plain, text: 'xl', ward: 'ward', number: '7B', day: '+385 1 234' };
    expect(linkOf(home, chosen).address).toBe(`${home}en/?text=xl&ward=ward-7b&day=+385+1+234`);
  });

  it.each([
    ['day', 'call me'],
    ['night', '12'],
    ['number', '7BC'],
  ] as const)('leaves out a %s of %j, and says so', (name, text) => {
    const chosen = { ...plain, ward: 'clinic', [name]: text };
    expect(linkOf(home, chosen)).toEqual({
      address: `${home}en/?ward=clinic`,
      wrong: [name],
    });
  });

  it('holds no word of what is typed, whatever is typed', () => {
    const typed = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(typed, typed, typed, (number, day, night) => {
        const { address } = linkOf(home, { ...plain, ward: 'ward', number, day, night });
        expect(address).toMatch(
          /^https:\/\/hospital\.example\/scans\/en\/\?ward=ward(-\w{1,4})?(&(day|night)=[\d+()%289-]+)*$/,
        );
      }),
    );
  });
});

describe('the simulator', () => {
  const open = (address: string) => {
    const journey = new Journey({
      scanWeeks: futureWeeks.slice(1),
      firstSize: futures()[0]!.sizes[1]!,
    });
    return { journey, ...openLink(new URL(address).search, 'looks-bigger-first', journey) };
  };
  const carried = { ...plain, text: 'l', ward: 'ward', day: '12345' };

  it('opens at each step that can be chosen', () => {
    expect(steps).toHaveLength(stepIds.length - 1);
    for (const [i, { query }] of steps.entries()) {
      const { journey, unknown } = open(linkOf(home, { ...carried, start: `x/${query}` }).address);
      expect([journey.number, unknown]).toEqual([i + 1, false]);
    }
  });

  it('opens with each example that can be chosen', () => {
    for (const { query } of examples) {
      const { address } = linkOf(home, { ...carried, start: `x/${query}` });
      const { journey, lessons, unknown } = open(address);
      expect([journey.step, lessons.trial.preset.id, unknown]).toEqual([
        'try',
        query.split('=')[1],
        false,
      ]);
    }
  });
});

describe('the QR code', () => {
  it('says the address of every place to begin, and of every kind of choice', () => {
    const chosen = [
      ...starts.map((start) => ({ ...plain, start })),
      // Every 37th of all combinations: each choice stands in many of them.
      ...combinations
        .filter((_, i) => i % 37 === 0)
        .map((some, i) => ({ ...plain, ...some, start: starts[i % starts.length]! })),
    ];
    for (const one of chosen) {
      const { address } = linkOf(home, one);
      expect(decodeQR(photograph(qrDrawing(address)))).toBe(address);
    }
  });
});
