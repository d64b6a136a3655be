import { describe, expect, it } from 'vitest';
import { lesionsOf, spot, spots } from './fixtures/series.ts';
import type { Assessment, Rulebook } from './index.ts';
import { CriteriaInputError, readSeries, rulebooks } from './index.ts';

const first: Assessment = {
  day: 0,
  targetSumMm: 50,
  targetSpdMm2: 2000,
  nonTarget: 'none',
  newLesions: [],
};
const second: Assessment = { ...first, day: 42 };
const third: Assessment = { ...first, day: 84 };
const bare = { targetSumMm: undefined, targetSpdMm2: undefined };
const two = lesionsOf(['nonNodal', 30, 20], ['node', 20, 15]);
const listedFirst = { ...first, ...bare, lesions: two };
const listedSecond = { ...second, ...bare, lesions: two };
const aimless = { ...first, ...bare, noTargetLesions: true, nonTarget: 'present' };
const aimlessSecond = { ...aimless, day: 42 };

interface Wrong {
  readonly what: string;
  readonly visits: unknown;
  readonly visit: number | null;
  readonly field: string;
  readonly allowed: string;
  /** The rulebooks that refuse it; all of them unless said. */
  readonly by?: readonly Rulebook[];
}

const areas: readonly Rulebook[] = ['irRC'];
const lengths = rulebooks.filter((rulebook) => rulebook !== 'irRC');

const days: readonly Wrong[] = [
  { what: 'no list', visits: 1, visit: null, field: 'visits', allowed: 'a list' },
  { what: 'no visit', visits: [], visit: null, field: 'visits', allowed: 'at least a baseline' },
  { what: 'null for a visit', visits: [first, null], visit: 1, field: 'day', allowed: 'a visit' },
  { what: 'a number for a visit', visits: [1], visit: 0, field: 'day', allowed: 'a visit' },
  ...[1.5, NaN, Infinity, '1', undefined].map((day) => ({
    what: `day ${String(day)}`,
    visits: [{ ...first, day }],
    visit: 0,
    field: 'day',
    allowed: 'a whole number of days',
  })),
  {
    what: 'the same day twice',
    visits: [first, first],
    visit: 1,
    field: 'day',
    allowed: 'later than day 0',
  },
  {
    what: 'days out of order',
    visits: [first, third, second],
    visit: 2,
    field: 'day',
    allowed: 'later than day 84',
  },
];

const words: readonly Wrong[] = [
  ...['gone', undefined, 'cr'].map((nonTarget) => ({
    what: `non-target ${String(nonTarget)}`,
    visits: [first, { ...second, nonTarget }],
    visit: 1,
    field: 'nonTarget',
    allowed: 'none, present, CR, nonCR/nonPD, PD, NE, null',
  })),
  ...['CR', 'PD'].map((nonTarget) => ({
    what: `non-target ${nonTarget} at baseline`,
    visits: [{ ...first, nonTarget }],
    visit: 0,
    field: 'nonTarget',
    allowed: 'none or present, at baseline',
  })),
  {
    what: 'non-target none after present',
    visits: [{ ...first, nonTarget: 'present' }, second],
    visit: 1,
    field: 'nonTarget',
    allowed: 'CR when it is gone',
  },
  {
    what: 'nothing to follow',
    visits: [{ ...aimless, nonTarget: 'none' }],
    visit: 0,
    field: 'nonTarget',
    allowed: 'what became of it',
  },
  ...['nonTargetIncreaseSinceLast', 'clinicallyStable', 'unscheduledForNewSymptoms'].map(
    (field) => ({
      what: `"yes" for ${field}`,
      visits: [{ ...first, [field]: 'yes' }],
      visit: 0,
      field,
      allowed: 'undefined, true, false',
    }),
  ),
  {
    what: '"yes" for noTargetLesions',
    visits: [{ ...aimless, noTargetLesions: 'yes' }],
    visit: 0,
    field: 'noTargetLesions',
    allowed: 'true, undefined',
  },
  {
    what: '0 for noTargetLesions',
    visits: [{ ...first, noTargetLesions: 0 }],
    visit: 0,
    field: 'noTargetLesions',
    allowed: 'false, undefined',
  },
];

const sums: readonly Wrong[] = [
  ...[-0.1, NaN, Infinity, 1_000_001, '50'].flatMap((size) =>
    ['targetSumMm', 'targetSpdMm2'].map((field) => ({
      what: `${field} ${String(size)}`,
      visits: [first, { ...second, [field]: size }],
      visit: 1,
      field,
      allowed: '0 to 1000000',
    })),
  ),
  {
    what: 'no sum of diameters',
    visits: [first, { ...second, targetSumMm: undefined }],
    visit: 1,
    field: 'targetSumMm',
    allowed: 'a sum, or null',
    by: lengths,
  },
  {
    what: 'no sum of products',
    visits: [first, { ...second, targetSpdMm2: undefined }],
    visit: 1,
    field: 'targetSpdMm2',
    allowed: 'a sum, or null',
    by: areas,
  },
  ...[0, null].flatMap((size) => [
    {
      what: `a baseline sum of ${String(size)} mm`,
      visits: [{ ...first, targetSumMm: size }],
      visit: 0,
      field: 'targetSumMm',
      allowed: 'more than 0, at baseline',
      by: lengths,
    },
    {
      what: `a baseline sum of ${String(size)} mm²`,
      visits: [{ ...first, targetSpdMm2: size }],
      visit: 0,
      field: 'targetSpdMm2',
      allowed: 'more than 0, at baseline',
      by: areas,
    },
  ]),
  {
    what: 'lesions of nothing at baseline',
    visits: [{ ...listedFirst, lesions: lesionsOf(['nonNodal', 0]) }],
    visit: 0,
    field: 'targetSumMm',
    allowed: 'more than 0, at baseline',
    by: lengths,
  },
  {
    what: 'targets where the baseline has none',
    visits: [aimless, { ...aimlessSecond, noTargetLesions: false }],
    visit: 1,
    field: 'noTargetLesions',
    allowed: 'true, undefined',
  },
  {
    what: 'no targets where the baseline has some',
    visits: [first, { ...second, noTargetLesions: true }],
    visit: 1,
    field: 'noTargetLesions',
    allowed: 'false, undefined',
  },
  ...(
    [
      ['targetSumMm', 50],
      ['targetSpdMm2', 0],
      ['lesions', two],
    ] as const
  ).map(([field, value]) => ({
    what: `${field} without targets`,
    visits: [aimless, { ...aimlessSecond, noTargetLesions: undefined, [field]: value }],
    visit: 1,
    field,
    allowed: 'undefined, null',
  })),
];

const changed = (index: number, change: object): readonly unknown[] =>
  two.map((lesion, at) => (at === index ? { ...lesion, ...change } : lesion));

const lesions: readonly Wrong[] = [
  ...(
    [
      ['no list', 1, 'lesions', 'a list'],
      ['null', null, 'lesions', 'a list'],
      ['a lesion missing', two.slice(1), 'lesions', 'all those of the baseline'],
      ['another lesion', changed(1, { id: 'T3' }), 'lesions[1].id', 'a lesion of the baseline'],
      ['an id twice', changed(1, { id: 'T1' }), 'lesions[1].id', 'a text that no other has'],
      ['no id', changed(1, { id: undefined }), 'lesions[1].id', 'a text that no other has'],

      ['another kind', changed(0, { kind: 'node' }), 'lesions[0].kind', 'nonNodal'],
      ['a negative size', changed(0, { mm: -1 }), 'lesions[0].mm', '0 to 1000000'],
      ['no size', changed(0, { mm: undefined }), 'lesions[0].mm', '0 to 1000000'],
      ['NaN across', changed(0, { perpMm: NaN }), 'lesions[0].perpMm', '0 to 1000000'],
    ] as const
  ).map(([what, value, field, allowed]) => ({
    what: `in lesions ${what}`,
    visits: [listedFirst, { ...listedSecond, lesions: value }],
    visit: 1,
    field,
    allowed,
  })),
  {
    what: 'an unknown kind',
    visits: [{ ...listedFirst, lesions: changed(0, { kind: 'skin' }) }],
    visit: 0,
    field: 'lesions[0].kind',
    allowed: 'nonNodal, node',
  },
  {
    what: 'an empty list of lesions where the baseline has sums',
    visits: [first, { ...listedSecond, lesions: [] }],
    visit: 1,
    field: 'lesions',
    allowed: 'all those of the baseline',
  },
  {
    what: 'a baseline lesion without size',
    visits: [{ ...listedFirst, lesions: changed(1, { mm: null }) }],
    visit: 0,
    field: 'lesions[1].mm',
    allowed: '0 to 1000000',
  },
  {
    what: 'lesions where the baseline has sums',
    visits: [first, listedSecond],
    visit: 1,
    field: 'lesions[0].id',
    allowed: 'a lesion of the baseline',
  },
  {
    what: 'no lesions at all',
    visits: [{ ...listedFirst, lesions: [] }],
    visit: 0,
    field: 'targetSumMm',
    allowed: 'more than 0',
    by: lengths,
  },
  {
    what: 'a lesion without second diameter',
    visits: [listedFirst, { ...listedSecond, lesions: changed(0, { perpMm: undefined }) }],
    visit: 1,
    field: 'lesions[0].perpMm',
    allowed: '0 to 1000000',
    by: areas,
  },
  ...(
    [
      ['targetSumMm', 49.9, '50, undefined', lengths],
      ['targetSumMm', null, '50, undefined', lengths],
      ['targetSpdMm2', 900.01, '900, undefined', areas],
    ] as const
  ).map(([field, value, allowed, by]) => ({
    by,
    what: `${field} ${String(value)} beside lesions`,
    visits: [listedFirst, { ...listedSecond, [field]: value }],
    visit: 1,
    field,
    allowed,
  })),
  {
    what: 'a sum beside lesions of which one is not measured',
    visits: [listedFirst, { ...listedSecond, lesions: changed(0, { mm: null }), targetSumMm: 20 }],
    visit: 1,
    field: 'targetSumMm',
    allowed: 'null, undefined',
    by: lengths,
  },
];

const newLesions: readonly Wrong[] = [
  ...(
    [
      ['no list', undefined, 'newLesions', 'a list'],
      ['an id twice', [...spots(12).newLesions, ...spots(9).newLesions], 'newLesions[1].id', 'a t'],
      ['no lesion', [null], 'newLesions[0].id', 'a text'],
      ['a negative size', spots(-1).newLesions, 'newLesions[0].mm', '0 to'],
      ['no size', [{ id: 'N1' }], 'newLesions[0].mm', '0 to'],
      ['NaN across', spots([9, NaN]).newLesions, 'newLesions[0].perpMm', '0 to'],
      [
        'another change',
        [{ id: 'N1', mm: 9, changeSinceLast: 'bigger' }],
        'newLesions[0].changeSinceLast',
        'undefined, increase, stable, decrease',
      ],
      ['"yes" for gone', [{ id: 'N1', mm: 9, gone: 'yes' }], 'newLesions[0].gone', 'undefined, t'],
      ['gone at first sight', spot({ gone: true }).newLesions, 'newLesions[0].gone', 'false: it'],
      ['0 mm at first sight', spots(0).newLesions, 'newLesions[0].gone', 'false: it'],
    ] as const
  ).map(([what, value, field, allowed]) => ({
    what: `in new lesions ${what}`,
    visits: [first, { ...second, newLesions: value }],
    visit: 1,
    field,
    allowed,
  })),
  {
    what: 'a new lesion at baseline',
    visits: [{ ...first, ...spots(12) }],
    visit: 0,
    field: 'newLesions',
    allowed: 'an empty list, at baseline',
  },
  {
    what: 'a further new lesion that is gone at first sight',
    visits: [
      first,
      { ...second, ...spots(12) },
      { ...third, newLesions: [...spots(12).newLesions, { id: 'N2', mm: null, gone: true }] },
    ],
    visit: 2,
    field: 'newLesions[1].gone',
    allowed: 'false: it was not there',
  },
  {
    what: 'a lesion that is gone and has a size',
    visits: [first, { ...second, ...spots(12) }, { ...third, ...spot({ mm: 3, gone: true }) }],
    visit: 2,
    field: 'newLesions[0].mm',
    allowed: 'null, 0',
  },
  {
    what: 'a new lesion that vanishes',
    visits: [first, { ...second, ...spots(12, 9) }, { ...third, ...spots(12) }],
    visit: 2,
    field: 'newLesions',
    allowed: 'with N2, which may only leave as gone',
  },
];

const cases = [...days, ...words, ...sums, ...lesions, ...newLesions].flatMap(
  ({ by = rulebooks, ...wrong }) => by.map((rulebook) => ({ ...wrong, rulebook })),
);

describe('input that cannot be', () => {
  it.each(cases)('$rulebook refuses $what', ({ rulebook, visits, visit, field, allowed }) => {
    expect(() => readSeries(rulebook, visits as never)).toThrow(
      expect.objectContaining({
        name: 'CriteriaInputError',
        visit,
        field,
        allowed: expect.stringContaining(allowed) as string,
      }) as Error,
    );
  });

  it.each<{ what: string; options: object; field: string; allowed: string }>([
    { what: 'unknown', options: { speed: 1 }, field: 'speed', allowed: 'no option but minimumS' },
    { what: 'inherited', options: { toString: 1 }, field: 'toString', allowed: 'no option but' },
    { what: 'of another value', options: { flavour: 'x' }, field: 'flavour', allowed: 'bohnsack2' },
    {
      what: 'of another type',
      options: { confirmationRequired: 1 },
      field: 'confirmationRequired',
      allowed: 'null, true, false',
    },
    {
      what: 'of three days',
      options: { toleranceDays: 3 },
      field: 'toleranceDays',
      allowed: '0, 1, 2',
    },
    ...[-1, NaN, '1'].map((value) => ({
      what: `${String(value)} days`,
      options: { minimumStableDays: value },
      field: 'minimumStableDays',
      allowed: '0 to 1000000',
    })),
  ])('refuses an option that is $what', ({ options, field, allowed }) => {
    expect(() => readSeries('RECIST1.1', [first], options)).toThrow(
      expect.objectContaining({
        visit: null,
        field: `options.${field}`,
        allowed: expect.stringContaining(allowed) as string,
      }) as Error,
    );
  });

  it('refuses another rulebook', () => {
    expect(() => readSeries('Choi' as never, [first])).toThrow('rulebook is Choi; allowed: RECIST');
  });

  it('says in one sentence where, what and what is allowed', () => {
    const wrong = () => readSeries('RECIST1.1', [first, { ...second, ...spots(-3) }]);
    expect(wrong).toThrow(CriteriaInputError);
    expect(wrong).toThrow(RangeError);
    expect(wrong).toThrow('visits[1].newLesions[0].mm is -3; allowed: 0 to 1000000');
    expect(() => readSeries('RECIST1.1', [])).toThrow(
      /^visits is a list of 0; allowed: at least a baseline$/,
    );
    expect(() => readSeries('RECIST1.1', [first, { ...second, targetSumMm: -1 }])).toThrow(
      /^visits\[1\]\.targetSumMm is -1; allowed: 0 to 1000000, null, undefined$/,
    );
    expect(() => readSeries('RECIST1.1', [first], { speed: 1 } as never)).toThrow(
      /allowed: no option but minimumStableDays, furtherGrowthSince, /,
    );
  });

  it('keeps the value', () => {
    expect(() => readSeries('RECIST1.1', [{ ...first, day: 0.5 }])).toThrow(
      expect.objectContaining({ value: 0.5 }) as Error,
    );
  });
});

describe('input that can be', () => {
  it.each<{ what: string; visits: readonly object[]; by?: readonly Rulebook[] }>([
    { what: 'a baseline alone', visits: [first] },
    {
      what: 'a sum that agrees with the lesions to a tenth',
      visits: [{ ...listedFirst, targetSumMm: 49.96, targetSpdMm2: 900.004 }],
    },
    { what: 'a baseline on any day', visits: [{ ...first, day: -7 }, second] },
    {
      what: 'lesions beside sums that agree',
      visits: [{ ...first, ...listedFirst }, listedSecond],
    },
    {
      what: 'lesions beside both of their sums',
      visits: [{ ...listedFirst, targetSumMm: 50, targetSpdMm2: 900 }],
    },
    {
      what: 'lesions without second diameter beside a sum of products',
      visits: [{ ...first, lesions: lesionsOf(['nonNodal', 30], ['node', 20]), targetSpdMm2: 700 }],
      by: lengths,
    },
    {
      what: 'no sum at all beside lesions that were not all measured',
      visits: [
        listedFirst,
        { ...listedSecond, lesions: changed(0, { mm: null }), targetSumMm: null },
      ],
    },
    { what: 'sums after lesions', visits: [listedFirst, second] },
    {
      what: 'one null for both sums',
      visits: [
        first,
        { ...second, targetSumMm: null, targetSpdMm2: undefined },
        { ...third, targetSumMm: undefined, targetSpdMm2: null },
      ],
    },
    {
      what: 'no targets, said once',
      visits: [aimless, { ...aimlessSecond, noTargetLesions: undefined }],
    },
    { what: 'null for sums without targets', visits: [{ ...aimless, targetSumMm: null }] },
    {
      what: 'non-target disease not looked at, at baseline',
      visits: [{ ...first, nonTarget: 'NE' }],
    },
    { what: 'non-target disease only seen later', visits: [first, { ...second, nonTarget: 'PD' }] },
    {
      what: 'a new lesion that is gone, and then left out',
      visits: [
        first,
        { ...second, ...spots(12) },
        { ...third, ...spots(0) },
        { ...third, day: 99, newLesions: [{ id: 'N1', mm: 0, gone: true }] },
        { ...third, day: 126 },
      ],
    },
    { what: 'the largest size', visits: [{ ...first, targetSumMm: 1e6, targetSpdMm2: 1e6 }] },
  ])('is $what', ({ visits, by = rulebooks }) => {
    for (const rulebook of by)
      expect(readSeries(rulebook, visits as never).readings).toHaveLength(visits.length);
  });

  it('with one null for both sums is not evaluable', () => {
    const { targetSpdMm2, ...withoutArea } = second;
    expect(targetSpdMm2).toBe(2000);
    const visits = [first, { ...withoutArea, targetSumMm: null }];
    expect(readSeries('irRC', visits).readings[1]?.code).toBe('NE');
  });

  it('is not changed by reading it', () => {
    const frozen = Object.freeze([
      Object.freeze(first),
      Object.freeze({ ...second, newLesions: Object.freeze(spots(12, 14, 13).newLesions) }),
    ]);
    for (const rulebook of rulebooks) expect(() => readSeries(rulebook, frozen)).not.toThrow();
  });

  it('with a baseline alone has no reading yet', () => {
    expect(readSeries('iRECIST', [first])).toEqual({
      readings: [null],
      best: 'NE',
      progressionVisit: null,
    });
  });
});
