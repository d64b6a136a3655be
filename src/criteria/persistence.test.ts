/** irRC, irRECIST and imRECIST: one total that includes new lesions, and growth that is confirmed by staying. */
import { describe, expect, it } from 'vitest';
import type { Assessment, Rulebook } from './assessment.ts';
import {
  areasOf,
  every,
  lesionsOf,
  listed,
  readerOf,
  seriesOf,
  spot,
  spots,
  untargeted,
} from './fixtures/series.ts';

const irRC = readerOf('irRC');
const irRECIST = readerOf('irRECIST');
const imRECIST = readerOf('imRECIST');

const { areas, sums } = every(56);

describe('the total in irRC (Wolchok 2009, Table 1)', () => {
  it.each([
    { what: '+25 % exactly', values: [2000, 2500], code: 'irPD-unconfirmed' },
    { what: 'just under +25 %', values: [2000, 2499.99], code: 'irSD' },
    { what: '+25 % of next to nothing', values: [4, 5], code: 'irPD-unconfirmed' },
    { what: '−50 % exactly', values: [2000, 1000], code: 'irPR' },
    { what: 'just short of −50 %', values: [2000, 1000.01], code: 'irSD' },
    { what: 'nothing left', values: [2000, 0], code: 'irCR' },
    { what: 'not measured', values: [2000, null], code: 'NE' },
    { what: 'back from nothing', values: [2000, 0, 0.01], code: 'irCR irPD-unconfirmed' },
    { what: 'over the lowest', values: [2000, 1000, 1250], code: 'irPR irPD-unconfirmed' },
    { what: 'not measured is not the lowest', values: [2000, null, 2499], code: 'NE irSD' },
    { what: 'SD after PR, for PR does not stay here', values: [100, 50, 51], code: 'irPR irSD' },
  ])('$what: $values is $code', ({ values, code }) => {
    expect(irRC.codes(areas(...values))).toBe(code);
  });

  it('takes areas of listed lesions, and a small node for a lesion', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30, 20], ['node', 20, 16])],
      [56, lesionsOf(['nonNodal', 0], ['node', 8, 5])],
    );
    expect(irRC.last(visits)).toMatchObject({
      code: 'irPR',
      valueMm: 40,
      reference: { valueMm: 920, day: 0 },
    });
  });

  it('takes the smallest node for a lesion too', () => {
    const visits = listed([0, lesionsOf(['node', 20, 16])], [56, lesionsOf(['node', 0.5, 1])]);
    expect(irRC.codes(visits)).toBe('irPR');
  });

  it('is growth by itself when a part has grown enough', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 10, 10], ['nonNodal', 10, 10])],
      [56, lesionsOf(['nonNodal', 25, 10], ['nonNodal', null])],
      [112, lesionsOf(['nonNodal', 24.9, 10], ['nonNodal', null])],
    );
    expect(irRC.codes(visits)).toBe('irPD-unconfirmed NE');
    expect(irRC.read(visits).readings[1]).toMatchObject({
      causes: ['target'],
      valueMm: 250,
      changePercent: 25,
      flags: ['partlyMeasured'],
    });
    expect(irRC.last(visits)).toMatchObject({ causes: [], valueMm: null, flags: [] });
  });

  it('is growth before response when it is both, or the other way round (A9)', () => {
    const visits = areas(2000, 500, 700);
    expect(irRC.codes(visits, { grownYetHalved: 'PD' })).toBe('irPR irPD-unconfirmed');
    expect(irRC.codes(visits, { grownYetHalved: 'PR' })).toBe('irPR irPR');
    expect(irRC.codes(areas(2000, 2500), { grownYetHalved: 'PR' })).toBe('irPD-unconfirmed');
    expect(irRC.last(visits, { grownYetHalved: 'PR' }).causes).toEqual([]);
  });
});

describe('overall response in irRC (Wolchok 2009, Table 2)', () => {
  const present = { nonTarget: 'present' } as const;
  it.each<{ what: string; spd: number; more: Partial<Assessment>; code: string }>([
    { what: 'all gone', spd: 0, more: { nonTarget: 'CR' }, code: 'irCR' },
    { what: 'some non-target left', spd: 0, more: { nonTarget: 'nonCR/nonPD' }, code: 'irPR' },
    { what: 'non-target not looked at', spd: 0, more: { nonTarget: 'NE' }, code: 'irPR' },
    { what: 'non-target growth', spd: 0, more: { nonTarget: 'PD' }, code: 'irPR' },
    { what: 'PR, non-target growth', spd: 900, more: { nonTarget: 'PD' }, code: 'irPR' },
    { what: 'SD, non-target growth', spd: 2400, more: { nonTarget: 'PD' }, code: 'irSD' },
    { what: 'growth', spd: 2500, more: { nonTarget: 'CR' }, code: 'irPD-unconfirmed' },
    {
      what: 'all gone but a new lesion that cannot be measured',
      spd: 0,
      more: { nonTarget: 'CR', ...spots(null) },
      code: 'irPR',
    },
    {
      what: 'SD with a new lesion that cannot be measured',
      spd: 2000,
      more: { nonTarget: 'CR', ...spots(null) },
      code: 'irSD',
    },
  ])('$what: $code', ({ spd, more, code }) => {
    expect(irRC.codes(areasOf([0, 2000, present], [56, spd, more]))).toBe(code);
  });
});

describe('new lesions in the total', () => {
  it('count in irRC from 5 × 5 mm on', () => {
    const withSpot = (size: readonly [number, number]) =>
      irRC.last(areasOf([0, 100], [56, 100, spots(size)])).valueMm;
    expect(withSpot([5, 5])).toBe(125);
    expect(withSpot([50, 4.9])).toBe(100);
    expect(withSpot([4.9, 50])).toBe(100);
  });

  it('count in irRC from 10 × 10 mm on, when the option says so (A11)', () => {
    const visits = areasOf([0, 100], [56, 100, spots([9.9, 10], [10, 10])]);
    expect(irRC.last(visits, { irRCMinimumMm: 10 }).valueMm).toBe(200);
    expect(irRC.last(visits, { irRCMinimumMm: 5 }).valueMm).toBe(299);
  });

  it('cannot count in irRC without a second diameter, which is said', () => {
    expect(irRC.last(areasOf([0, 100], [56, 100, spots(5)]))).toMatchObject({
      code: 'irSD',
      valueMm: 100,
      flags: ['perpendicularMissing'],
    });
    for (const known of [spots(4.9), spots(null), spots([30, 1])])
      expect(irRC.last(areasOf([0, 100], [56, 100, known])).flags).toEqual([]);
    expect(irRECIST.last(seriesOf([0, 100], [56, 100, spots(12)])).flags).toEqual([]);
  });

  it('count in irRECIST and imRECIST from 10 mm on', () => {
    for (const { last } of [irRECIST, imRECIST]) {
      expect(last(seriesOf([0, 100], [56, 100, spots(10)])).valueMm).toBe(110);
      expect(last(seriesOf([0, 100], [56, 100, spots(9.9)])).valueMm).toBe(100);
    }
  });

  it('stay counted when they shrink, and leave when they are gone', () => {
    const visits = seriesOf(
      [0, 100],
      [56, 100, spots(12)],
      [112, 100, spots(4)],
      [168, 100, spot({ gone: true })],
      [224, 100],
    );
    const { readings } = imRECIST.read(visits);
    expect(readings.map((reading) => reading?.valueMm)).toEqual([undefined, 112, 104, 100, 100]);
  });

  it('begin to count when they reach the size', () => {
    const visits = seriesOf([0, 100], [56, 100, spots(8)], [112, 100, spots(11)]);
    expect(imRECIST.last(visits).valueMm).toBe(111);
    const areas = areasOf([0, 100], [56, 100, spots([4, 4])], [112, 100, spots([5, 5])]);
    expect(irRC.last(areas).valueMm).toBe(125);
  });

  it('count up to five of them, the largest first and of equal ones by id', () => {
    const visits = seriesOf([0, 100], [56, 100, spots(10, 11, 12, 13, 14, 15)]);
    expect(imRECIST.last(visits).valueMm).toBe(165);
    const equal = seriesOf(
      [0, 100],
      [56, 100, { newLesions: [...spots(20, 20, 20, 20, 20, 20).newLesions].reverse() }],
      [112, 100, spots(20, 20, 20, 20, 20, 90)],
    );
    expect(imRECIST.last(equal).valueMm).toBe(200);
    const inOrder = [equal[0]!, { ...equal[1]!, ...spots(20, 20, 20, 20, 20, 20) }, equal[2]!];
    expect(imRECIST.last(inOrder).valueMm).toBe(200);
  });

  it('count up to ten of them in irRC', () => {
    const eleven = new Array<[number, number]>(11).fill([10, 10]);
    expect(irRC.last(areasOf([0, 5000], [56, 5000, spots(...eleven)])).valueMm).toBe(6000);
  });

  it('make the scan not evaluable when one that counts is not measured', () => {
    const visits = seriesOf([0, 100], [56, 100, spots(12)], [112, 90, spots(null)]);
    expect(imRECIST.codes(visits)).toBe('imSD NE');
    const areas = areasOf([0, 1000], [56, 1000, spots([10, 10])], [112, 900, spots(10)]);
    expect(irRC.codes(areas)).toBe('irSD NE');
  });

  it('stand in the way of CR while they are there', () => {
    const visits = seriesOf([0, 100], [56, 0, spots(3)], [112, 0, spot({ mm: 0 })]);
    expect(imRECIST.codes(visits)).toBe('imPR imCR');
  });

  it.each<{ what: string; mm: number; size: number; causes: string[] }>([
    { what: 'the targets alone', mm: 120, size: 12, causes: ['target'] },
    { what: 'only both together', mm: 119, size: 12, causes: ['newLesion'] },
    { what: 'the new lesion alone', mm: 100, size: 20, causes: ['newLesion'] },
  ])('are named as the cause unless the targets are enough: $what', ({ mm, size, causes }) => {
    expect(imRECIST.last(seriesOf([0, 100], [56, mm, spots(size)])).causes).toEqual(causes);
  });
});

describe('growth in irRECIST and imRECIST', () => {
  it.each<{ what: string; values: number[]; bohnsack: string; nishino: string }>([
    { what: '+20 % exactly', values: [50, 60], bohnsack: 'PD', nishino: 'PD' },
    { what: '+19.8 %', values: [50, 59.9], bohnsack: 'SD', nishino: 'SD' },
    { what: '+20 % but 4.9 mm', values: [24.5, 29.4], bohnsack: 'SD', nishino: 'PD' },
    { what: '+20 % and 5 mm', values: [25, 30], bohnsack: 'PD', nishino: 'PD' },
    { what: '2 mm after nothing', values: [25, 0, 2], bohnsack: 'PR', nishino: 'PD' },
  ])('takes 5 mm besides 20 %, except in Nishino: $what (A8)', ({ values, bohnsack, nishino }) => {
    const codeOf = (code: string, prefix: string): string =>
      prefix + (code === 'PD' ? 'PD-unconfirmed' : code);
    const flavour = 'nishino2013';
    expect(irRECIST.last(sums(...values)).code).toBe(codeOf(bohnsack, 'ir'));
    expect(irRECIST.last(sums(...values), { flavour }).code).toBe(codeOf(nishino, 'ir'));
    expect(imRECIST.last(sums(...values)).code).toBe(codeOf(bohnsack, 'im'));
  });

  it.each([
    { value: 70, code: 'PR' },
    { value: 70.1, code: 'SD' },
  ])('calls $value of 100 mm $code', ({ value, code }) => {
    expect(irRECIST.codes(sums(100, value))).toBe(`ir${code}`);
    expect(imRECIST.codes(sums(100, value))).toBe(`im${code}`);
  });

  it.each<{ what: string; more: Partial<Assessment>; cause: string; bohnsack: boolean }>([
    { what: 'non-target growth', more: { nonTarget: 'PD' }, cause: 'nonTarget', bohnsack: true },
    { what: 'a new lesion without size', more: spots(null), cause: 'newLesion', bohnsack: true },
    { what: 'a new lesion of 9.9 mm', more: spots(9.9), cause: 'newLesion', bohnsack: true },
    {
      what: 'a new lesion that is not larger than before',
      more: spot({ changeSinceLast: 'stable' }),
      cause: 'newLesion',
      bohnsack: true,
    },
    {
      what: 'a new lesion that gets smaller',
      more: spot({ changeSinceLast: 'decrease' }),
      cause: 'newLesion',
      bohnsack: false,
    },
    { what: 'a new lesion that counts', more: spots(10), cause: 'newLesion', bohnsack: false },
    { what: 'other non-target disease', more: {}, cause: 'nonTarget', bohnsack: false },
  ])('takes $what for growth in Bohnsack: $bohnsack (A8)', ({ more, cause, bohnsack }) => {
    const some = { nonTarget: 'present' } as const;
    const visits = seriesOf([0, 100, some], [56, 100, { ...some, ...more }]);
    expect(irRECIST.last(visits)).toMatchObject(
      bohnsack ? { code: 'irPD-unconfirmed', causes: [cause] } : { code: 'irSD', causes: [] },
    );
    expect(irRECIST.codes(visits, { flavour: 'nishino2013' })).toBe('irSD');
    expect(imRECIST.codes(visits)).toBe('imSD');
  });

  it('is CR when nodes are below 10 mm, whatever they did', () => {
    const visits = listed(
      [0, lesionsOf(['node', 16])],
      [56, lesionsOf(['node', 4])],
      [112, lesionsOf(['node', 9.9])],
    );
    expect(irRECIST.codes(visits)).toBe('irCR irCR');
    expect(irRECIST.last(visits).causes).toEqual([]);
  });

  it('shows what decided, the total for growth and the baseline for response', () => {
    expect(irRECIST.last(sums(100, 80, 96))).toMatchObject({
      valueMm: 96,
      reference: { valueMm: 80, day: 56 },
      changePercent: 20,
    });
    expect(irRECIST.last(sums(100, 80, 60))).toMatchObject({
      valueMm: 60,
      reference: { valueMm: 100, day: 0 },
      changePercent: -40,
    });
    expect(irRECIST.last(sums(100, 80, 0)).reference).toEqual({ valueMm: 100, day: 0 });
    expect(irRECIST.last(sums(100, 80, 80)).reference).toEqual({ valueMm: 80, day: 56 });
  });

  it('does not heed how the person is', () => {
    const visits = seriesOf([0, 50], [56, 60, { clinicallyStable: false }]);
    expect(irRECIST.last(visits).flags).toEqual([]);
  });
});

describe.each<{ rulebook: Rulebook; prefix: string }>([
  { rulebook: 'irRC', prefix: 'ir' },
  { rulebook: 'irRECIST', prefix: 'ir' },
  { rulebook: 'imRECIST', prefix: 'im' },
])('confirmation in $rulebook', ({ rulebook, prefix }) => {
  const { read, codes, last } = readerOf(rulebook);
  const unconfirmed = `${prefix}PD-unconfirmed`;
  const confirmed = `${prefix}PD-confirmed`;

  it.each([
    { days: 27, code: unconfirmed, flags: ['tooEarly'] },
    { days: 28, code: confirmed, flags: [] },
    { days: 400, code: confirmed, flags: [] },
  ])('growth that is still there after $days days is $code', ({ days, code, flags }) => {
    expect(last(seriesOf([0, 50], [56, 62], [56 + days, 62]))).toMatchObject({
      code,
      flags,
      confirmed: code === confirmed,
    });
  });

  it('takes the days that are tolerated', () => {
    const visits = seriesOf([0, 50], [56, 62], [82, 62]);
    expect(last(visits, { toleranceDays: 2 }).code).toBe(confirmed);
    expect(last(visits, { toleranceDays: 1 }).code).toBe(unconfirmed);
  });

  it('needs no further growth, only growth over the lowest', () => {
    expect(codes(sums(50, 65, 61))).toBe(`${unconfirmed} ${confirmed}`);
  });

  it('counts from the first growth of the run', () => {
    const visits = seriesOf([0, 50], [56, 62], [76, 62], [96, 62]);
    expect(codes(visits)).toBe(`${unconfirmed} ${unconfirmed} ${confirmed}`);
  });

  it('is for good', () => {
    const { readings, best, progressionVisit } = read(sums(50, 62, 62, 0, null));
    expect(readings.map((reading) => reading?.code)).toEqual([
      undefined,
      unconfirmed,
      confirmed,
      confirmed,
      confirmed,
    ]);
    expect(readings[3]).toMatchObject({ confirmed: true, flags: ['afterProgression'], causes: [] });
    expect({ best, progressionVisit }).toEqual({ best: confirmed, progressionVisit: 1 });
  });

  it('is undone by one scan without growth', () => {
    expect(codes(sums(50, 62, 55, 62))).toBe(`${unconfirmed} ${prefix}SD ${unconfirmed}`);
  });

  it('is not undone by a scan that cannot be read', () => {
    const { readings, progressionVisit } = read(sums(50, 62, null, 62));
    expect(readings.slice(1).map((reading) => reading!.code)).toEqual([
      unconfirmed,
      'NE',
      confirmed,
    ]);
    expect(progressionVisit).toBe(1);
  });

  it('is dated by the run that was confirmed', () => {
    expect(read(sums(50, 62, 55, 62, 62)).progressionVisit).toBe(3);
  });
});

describe('a scan without growth within 4 weeks of growth', () => {
  const visits = seriesOf([0, 50], [56, 62], [83, 52], [112, 62]);

  it('clears it in irRC', () => {
    expect(irRC.codes(visits)).toBe('irPD-unconfirmed irSD irPD-unconfirmed');
    expect(irRC.read(visits).readings[2]?.flags).toEqual([]);
  });

  it('is too early to clear it in irRECIST and imRECIST', () => {
    expect(irRECIST.codes(visits)).toBe('irPD-unconfirmed irSD irPD-confirmed');
    expect(imRECIST.codes(visits)).toBe('imPD-unconfirmed imSD imPD-confirmed');
    expect(imRECIST.read(visits).readings[2]?.flags).toEqual(['tooEarly']);
  });

  it('clears it there after 28 days', () => {
    const later = seriesOf([0, 50], [56, 62], [84, 52], [112, 62]);
    expect(imRECIST.codes(later)).toBe('imPD-unconfirmed imSD imPD-unconfirmed');
    expect(imRECIST.read(later).readings[2]?.flags).toEqual([]);
  });
});

describe('the date of progression', () => {
  it('is the first growth in imRECIST unless a later scan shows control (Hodi 2018)', () => {
    expect(imRECIST.read(sums(50, 62)).progressionVisit).toBe(1);
    expect(imRECIST.read(sums(50, 62, null)).progressionVisit).toBe(1);
    expect(imRECIST.read(sums(50, 62, 50)).progressionVisit).toBeNull();
    expect(imRECIST.read(sums(50, 62, 50, 62)).progressionVisit).toBe(3);
  });

  it('needs confirmed growth in irRC and irRECIST', () => {
    expect(irRC.read(sums(50, 62)).progressionVisit).toBeNull();
    expect(irRECIST.read(sums(50, 62)).progressionVisit).toBeNull();
  });
});

describe('without targets', () => {
  it.each<{ what: string; nonTarget: Assessment['nonTarget']; more?: object; code: string }>([
    { what: 'gone', nonTarget: 'CR', code: 'CR' },
    { what: 'there', nonTarget: 'nonCR/nonPD', code: 'NON-imCR/NON-imPD' },
    { what: 'worse, which is no growth here', nonTarget: 'PD', code: 'NON-imCR/NON-imPD' },
    { what: 'not looked at', nonTarget: 'NE', code: 'NE' },
    { what: 'not spoken of', nonTarget: null, code: 'NE' },
    { what: 'gone but a new lesion', nonTarget: 'CR', more: spots(3), code: 'NON-imCR/NON-imPD' },
    { what: 'a new lesion that counts', nonTarget: 'CR', more: spots(10), code: 'PD-unconfirmed' },
  ])('non-target disease is $what: $code', ({ nonTarget, more = {}, code }) => {
    const full = /^(CR|PD)/.test(code) ? `im${code}` : code;
    expect(imRECIST.codes(untargeted([0, 'present'], [56, nonTarget, more]))).toBe(full);
  });

  it('the total is that of new lesions, or none', () => {
    const visits = untargeted([0, 'present'], [56, 'CR'], [112, 'CR', spots(12)]);
    const { readings } = imRECIST.read(visits);
    expect(readings[1]).toMatchObject({ valueMm: null, reference: null });
    expect(readings[2]).toMatchObject({
      causes: ['newLesion'],
      valueMm: 12,
      reference: { valueMm: 0, day: 0 },
      changePercent: null,
    });
  });

  it('a new lesion that counted and is not measured makes the scan not evaluable', () => {
    const visits = untargeted(
      [0, 'present'],
      [56, 'nonCR/nonPD', spots([10, 10])],
      [112, 'nonCR/nonPD', spots(null)],
    );
    expect(irRC.codes(visits)).toBe('irPD-unconfirmed NE');
  });

  it('non-target growth is growth in Bohnsack', () => {
    expect(irRECIST.codes(untargeted([0, 'present'], [56, 'PD']))).toBe('irPD-unconfirmed');
    expect(irRC.codes(untargeted([0, 'present'], [56, 'PD']))).toBe('NON-irCR/NON-irPD');
  });
});

describe('confirmed responses in irRC', () => {
  it.each([
    { second: 27, best: 'irSD', confirmed: false },
    { second: 28, best: 'irPR', confirmed: true },
  ])('a PR seen again after $second days is best: $best', ({ second, best, confirmed }) => {
    const visits = areasOf([0, 2000], [56, 900], [56 + second, 900]);
    expect(irRC.read(visits).best).toBe(best);
    expect(irRC.last(visits).confirmed).toBe(confirmed);
  });

  it('need none when the option says so', () => {
    expect(irRC.read(areas(2000, 900), { confirmationRequired: false }).best).toBe('irPR');
  });
});
