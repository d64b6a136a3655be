import { describe, expect, it } from 'vitest';
import type { Assessment, NewLesion } from './assessment.ts';
import {
  every,
  lesionsOf,
  listed,
  readerOf,
  seriesOf,
  spot,
  spots,
  untargeted,
} from './fixtures/series.ts';
import type { Options } from './options.ts';

const { read, codes, last } = readerOf('iRECIST');

const { sums, scans } = every(42);

const some = { nonTarget: 'present' } as const;
const worse = { nonTarget: 'PD' } as const;
const worseAgain = { nonTarget: 'PD', nonTargetIncreaseSinceLast: true } as const;

describe('before any growth', () => {
  it.each<{ what: string; visits: Assessment[]; code: string }>([
    { what: 'CR', visits: sums(100, 0), code: 'iCR' },
    { what: 'PR', visits: sums(100, 70), code: 'iPR' },
    { what: 'SD', visits: sums(100, 119), code: 'iSD' },
    { what: 'NE', visits: sums(100, null), code: 'NE' },
    { what: 'CR of targets alone', visits: scans([100, some], [0, some]), code: 'iPR' },
    {
      what: 'non-target disease only',
      visits: untargeted([0, 'present'], [42, 'nonCR/nonPD']),
      code: 'NON-iCR/NON-iUPD',
    },
  ])('$what is $code', ({ visits, code }) => {
    expect(codes(visits)).toBe(code);
  });

  it('a PR stays, as in RECIST 1.1', () => {
    expect(codes(sums(100, 70, 70, 80, 80, 80))).toBe('iPR iPR iPR iPR iPR');
    expect(last(sums(100, 70, 80)).flags).toEqual(['keptPR']);
  });
});

describe('first growth is iUPD', () => {
  it.each<{ what: string; row: readonly [number, Partial<Assessment>?]; causes: string[] }>([
    { what: 'targets', row: [120], causes: ['target'] },
    { what: 'non-target disease', row: [100, worse], causes: ['nonTarget'] },
    { what: 'a new lesion of any size', row: [100, spots(3)], causes: ['newLesion'] },
    { what: 'a new lesion without size', row: [0, spots(null)], causes: ['newLesion'] },
    {
      what: 'all three',
      row: [120, { ...worse, ...spots(3) }],
      causes: ['target', 'nonTarget', 'newLesion'],
    },
  ])('in $what', ({ row, causes }) => {
    const [mm, more] = row;
    expect(last(scans([100, some], [mm, { ...some, ...more }]))).toMatchObject({
      code: 'iUPD',
      confirmed: false,
      causes,
      flags: [],
    });
  });

  it('and so is the return of anything after iCR', () => {
    expect(codes(sums(50, 0, 1))).toBe('iCR iUPD');
    expect(codes(sums(50, 0, 1), { diseaseAfterCR: 'asMeasured' })).toBe('iCR iPR');
  });

  it('counted over the lowest sum', () => {
    expect(last(sums(100, 50, 60))).toMatchObject({
      code: 'iUPD',
      reference: { valueMm: 50, day: 42 },
      changePercent: 20,
    });
  });
});

describe('what confirms iUPD of targets (Table 2)', () => {
  it.each([
    { second: 66.9, code: 'iUPD', what: '4.9 mm more' },
    { second: 67, code: 'iCPD', what: '5.0 mm more' },
    { second: 62, code: 'iUPD', what: 'no change' },
    { second: 60, code: 'iUPD', what: 'a little less, still growth over the lowest' },
    { second: 59.9, code: 'iSD', what: 'less, and no growth over the lowest' },
  ])('$what: $code', ({ second, code }) => {
    expect(codes(sums(50, 62, second))).toBe(`iUPD ${code}`);
  });

  it('persistence does not: that is an error of some programs', () => {
    expect(codes(sums(100, 125, 125, 125, 125))).toBe('iUPD iUPD iUPD iUPD');
    expect(read(sums(100, 125, 125)).progressionVisit).toBeNull();
  });

  it('says what the further growth was compared with', () => {
    expect(last(sums(50, 62, 70))).toMatchObject({
      code: 'iCPD',
      confirmed: true,
      causes: ['target'],
      valueMm: 70,
      reference: { valueMm: 62, day: 42 },
    });
  });

  it('small increases add up, or count from the last visit (A1)', () => {
    const visits = sums(50, 62, 66, 68);
    expect(codes(visits)).toBe('iUPD iUPD iCPD');
    expect(codes(visits, { furtherGrowthSince: 'firstUnconfirmed' })).toBe('iUPD iUPD iCPD');
    const since: Options = { furtherGrowthSince: 'lastVisit' };
    expect(codes(visits, since)).toBe('iUPD iUPD iUPD');
    expect(codes(sums(50, 62, 66, 71), since)).toBe('iUPD iUPD iCPD');
    expect(codes(sums(50, 66, 61, 66), since)).toBe('iUPD iUPD iCPD');
    expect(codes(sums(50, 66, 61, 66))).toBe('iUPD iUPD iUPD');
    expect(codes(sums(50, 62, null, 66, 71), since)).toBe('iUPD NE iUPD iCPD');
  });

  it('what was measured may be enough', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
      [42, lesionsOf(['nonNodal', 40], ['nonNodal', 22])],
      [84, lesionsOf(['nonNodal', 67], ['nonNodal', null])],
    );
    expect(codes(visits)).toBe('iUPD iCPD');
    expect(last(visits).flags).toEqual(['partlyMeasured']);
  });

  it('growth known from a part is counted from the first full measurement', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
      [42, lesionsOf(['nonNodal', 60], ['nonNodal', null])],
      [84, lesionsOf(['nonNodal', 60], ['nonNodal', 20])],
      [126, lesionsOf(['nonNodal', 60], ['nonNodal', 24.9])],
      [168, lesionsOf(['nonNodal', 60], ['nonNodal', 25])],
    );
    expect(codes(visits)).toBe('iUPD iUPD iUPD iCPD');
  });

  it('new growth elsewhere does: non-target disease, or a first new lesion', () => {
    expect(last(scans([50, some], [62, some], [62, worse]))).toMatchObject({
      code: 'iCPD',
      causes: ['nonTarget'],
      reference: { valueMm: 50, day: 0 },
    });
    expect(last(scans([50], [62], [62, spots(3)]))).toMatchObject({
      code: 'iCPD',
      causes: ['newLesion'],
    });
  });

  it('a further increase of non-target disease that was no growth does not', () => {
    const more = { ...some, nonTargetIncreaseSinceLast: true };
    expect(codes(scans([50, some], [62, some], [62, more]))).toBe('iUPD iUPD');
  });
});

describe('what confirms iUPD of non-target disease (Table 2)', () => {
  it('is any further increase, unequivocal or not', () => {
    expect(last(scans([50, some], [50, worse], [50, worseAgain]))).toMatchObject({
      code: 'iCPD',
      causes: ['nonTarget'],
    });
  });

  it('is not its staying so, for however long', () => {
    const visits = scans([50, some], [50, worse], [40, worse], [30, worse]);
    expect(codes(visits)).toBe('iUPD iUPD iUPD');
    expect(last(visits).causes).toEqual(['nonTarget']);
  });

  it('is not a sum 5 mm larger, but growth of the targets', () => {
    expect(codes(scans([50, some], [50, worse], [59, worse]))).toBe('iUPD iUPD');
    expect(last(scans([50, some], [50, worse], [60, worse]))).toMatchObject({
      code: 'iCPD',
      causes: ['target'],
      reference: { valueMm: 50, day: 0 },
    });
  });

  it('is a first new lesion', () => {
    expect(codes(scans([50, some], [50, worse], [50, { ...worse, ...spots(3) }]))).toBe(
      'iUPD iCPD',
    );
  });

  it('and its easing sets all back', () => {
    expect(codes(scans([50, some], [50, worse], [50, some], [50, worse]))).toBe('iUPD iSD iUPD');
  });

  it('holds without targets', () => {
    expect(
      codes(untargeted([0, 'present'], [42, 'PD'], [84, 'nonCR/nonPD'], [126, 'PD'], [168, 'PD'])),
    ).toBe('iUPD NON-iCR/NON-iUPD iUPD iUPD');
    expect(codes(untargeted([0, 'present'], [42, 'PD'], [84, 'PD', worseAgain]))).toBe('iUPD iCPD');
  });
});

describe('what confirms iUPD of new lesions (Table 2)', () => {
  it.each<{ what: string; second: Partial<Assessment>; code: string }>([
    { what: 'no change', second: spots(12), code: 'iUPD' },
    { what: '4.9 mm more in sum', second: spots(16.9), code: 'iUPD' },
    { what: '5.0 mm more in sum', second: spots(17), code: 'iCPD' },
    { what: 'a further one of any size', second: spots(12, 1), code: 'iCPD' },
    { what: 'a further one without size', second: spots(12, null), code: 'iCPD' },
    {
      what: 'an increase stated of one that is measured',
      second: spot({ mm: 13, changeSinceLast: 'increase' }),
      code: 'iUPD',
    },
    {
      what: 'an increase stated of one that was not measured this time',
      second: spot({ mm: null, changeSinceLast: 'increase' }),
      code: 'iCPD',
    },
  ])('one of 12 mm, then $what: $code', ({ second, code }) => {
    expect(codes(scans([50], [50, spots(12)], [50, second]))).toBe(`iUPD ${code}`);
  });

  it.each<{ what: string; first: Partial<NewLesion>; second: Partial<NewLesion>; code: string }>([
    {
      what: 'any stated increase',
      first: {},
      second: { changeSinceLast: 'increase' },
      code: 'iCPD',
    },
    { what: 'no increase', first: {}, second: { changeSinceLast: 'stable' }, code: 'iUPD' },
    { what: 'nothing stated', first: {}, second: {}, code: 'iUPD' },
    { what: 'a larger size', first: { mm: 6 }, second: { mm: 6.1 }, code: 'iCPD' },
    { what: 'the same size', first: { mm: 6 }, second: { mm: 6 }, code: 'iUPD' },
    { what: 'a first size', first: {}, second: { mm: 12 }, code: 'iUPD' },
    {
      what: 'a larger size that the reader calls stable',
      first: { mm: 6 },
      second: { mm: 6.4, changeSinceLast: 'stable' },
      code: 'iUPD',
    },
    {
      what: 'a smaller size that the reader calls an increase',
      first: { mm: 6 },
      second: { mm: 5.9, changeSinceLast: 'increase' },
      code: 'iCPD',
    },
  ])('one too small to measure, then $what: $code', ({ first, second, code }) => {
    expect(codes(scans([50], [50, spot(first)], [50, spot(second)]))).toBe(`iUPD ${code}`);
  });

  it('says what the sum was compared with', () => {
    expect(last(scans([50], [50, spots(12)], [50, spots(20)]))).toMatchObject({
      causes: ['newLesion'],
      valueMm: 20,
      reference: { valueMm: 12, day: 42 },
    });
    expect(last(scans([50], [50, spots(12)], [50, spots(12, 3)]))).toMatchObject({
      valueMm: 50,
      reference: { valueMm: 50, day: 0 },
    });
  });

  it('prefers the sum of targets when both have grown on', () => {
    expect(last(scans([50], [62, spots(12)], [70, spots(20)]))).toMatchObject({
      causes: ['target', 'newLesion'],
      valueMm: 70,
      reference: { valueMm: 62, day: 42 },
    });
  });

  it('small increases add up, or count from the last visit (A1)', () => {
    const visits = scans([50], [50, spots(12)], [50, spots(16)], [50, spots(18)]);
    expect(codes(visits)).toBe('iUPD iUPD iCPD');
    expect(codes(visits, { furtherGrowthSince: 'lastVisit' })).toBe('iUPD iUPD iUPD');
  });

  it('is growth of the targets over their lowest sum', () => {
    expect(last(scans([50], [40, spots(12)], [48, spots(12)]))).toMatchObject({
      code: 'iCPD',
      causes: ['target'],
      reference: { valueMm: 40, day: 42 },
    });
  });

  it('counts a lesion that comes back as a further one', () => {
    const gone = spot({ gone: true });
    const visits = scans([50], [62, spots(12)], [62, gone], [62, spots(4)]);
    expect(codes(visits)).toBe('iUPD iUPD iCPD');
  });

  it('follows five of them by sum', () => {
    const five = spots(12, 12, 12, 12, 12, 11);
    const grown = { newLesions: five.newLesions.with(5, { id: 'N6', mm: 11.1 }) };
    expect(codes(scans([50], [50, five], [50, grown]))).toBe('iUPD iCPD');
    const small = { newLesions: five.newLesions.with(4, { id: 'N5', mm: 12.1 }) };
    expect(codes(scans([50], [50, five], [50, small]))).toBe('iUPD iUPD');
  });
});

describe('the time of the second scan', () => {
  it.each([
    { days: 27, code: 'iUPD', flags: ['tooEarly'] },
    { days: 28, code: 'iCPD', flags: [] },
    { days: 56, code: 'iCPD', flags: [] },
    { days: 57, code: 'iCPD', flags: ['lateConfirmation'] },
  ])('$days days after iUPD: $code $flags', ({ days, code, flags }) => {
    expect(last(seriesOf([0, 50], [56, 62], [56 + days, 70]))).toMatchObject({ code, flags });
  });

  it('may be missed by the days that are tolerated', () => {
    const options: Options = { toleranceDays: 2 };
    const after = (days: number) => last(seriesOf([0, 50], [56, 62], [56 + days, 70]), options);
    expect(after(25)).toMatchObject({ code: 'iUPD', flags: ['tooEarly'] });
    expect(after(26)).toMatchObject({ code: 'iCPD', flags: [] });
    expect(after(58)).toMatchObject({ code: 'iCPD', flags: [] });
    expect(after(59)).toMatchObject({ code: 'iCPD', flags: ['lateConfirmation'] });
  });

  it('is counted from the first iUPD of the run', () => {
    const visits = seriesOf([0, 50], [56, 62], [76, 62], [96, 70]);
    expect(codes(visits)).toBe('iUPD iUPD iCPD');
  });

  it('late scans start a new run when the option says so (A2)', () => {
    const visits = seriesOf([0, 50], [56, 62], [113, 70], [160, 74], [161, 75]);
    expect(codes(visits, { lateConfirmation: 'refuse' })).toBe('iUPD iUPD iUPD iCPD');
    expect(codes(visits, { lateConfirmation: 'accept' })).toBe('iUPD iCPD iCPD iCPD');
    expect(read(visits, { lateConfirmation: 'refuse' }).progressionVisit).toBe(1);
  });

  it('late scans do so with all that is pending, and may still set all back (A2)', () => {
    const options: Options = { lateConfirmation: 'refuse' };
    const visits = seriesOf([0, 50, some], [56, 62, some], [113, 62, worse]);
    expect(last(visits, options)).toMatchObject({
      code: 'iUPD',
      causes: ['target', 'nonTarget'],
      flags: ['lateConfirmation'],
    });
    expect(codes(seriesOf([0, 50], [56, 62], [113, 50]), options)).toBe('iUPD iSD');
    expect(codes(seriesOf([0, 50], [56, 62], [112, 67]), options)).toBe('iUPD iCPD');
  });
});

describe('a scan within 4 weeks of iUPD', () => {
  it('is set aside: it neither confirms nor eases', () => {
    expect(codes(seriesOf([0, 50], [56, 62], [70, 40], [100, 62]))).toBe('iUPD iUPD iUPD');
    expect(read(seriesOf([0, 50], [56, 62], [70, 40])).readings[2]).toMatchObject({
      causes: ['target'],
      flags: ['tooEarly'],
      valueMm: 40,
      reference: { valueMm: 50, day: 0 },
    });
  });

  it('leaves the lowest sum alone, unless the option says otherwise (A5)', () => {
    const visits = seriesOf([0, 50], [56, 62], [70, 40], [100, 55], [140, 50]);
    expect(codes(visits, { earlyScanSetsNadir: false })).toBe('iUPD iUPD iSD iSD');
    expect(codes(visits, { earlyScanSetsNadir: true })).toBe('iUPD iUPD iUPD iUPD');
    // A scan that cannot be read sets none either way.
    expect(codes(sums(50, null, 55), { earlyScanSetsNadir: true })).toBe('NE iSD');
  });

  const early = (more: Partial<Assessment>) =>
    last(seriesOf([0, 50], [56, 50, spots(12)], [70, 50, more]));

  it('confirms when new symptoms led to it and it shows a further new lesion (EORTC)', () => {
    const forSymptoms = { unscheduledForNewSymptoms: true };
    expect(early({ ...spots(12, 3), ...forSymptoms })).toMatchObject({
      code: 'iCPD',
      causes: ['newLesion'],
      flags: [],
    });
    expect(early({ ...spots(30), ...forSymptoms })).toMatchObject({
      code: 'iUPD',
      flags: ['tooEarly'],
    });
    expect(early(spots(12, 3))).toMatchObject({ code: 'iUPD', flags: ['tooEarly'] });
  });

  it('does not make a new lesion known: at the next scan it still is a further one', () => {
    const visits = seriesOf(
      [0, 50],
      [56, 50, spots(12)],
      [70, 50, spots(12, 3)],
      [98, 50, spots(12, 3)],
    );
    expect(codes(visits)).toBe('iUPD iUPD iCPD');
  });
});

describe('setting back', () => {
  it('makes new growth unconfirmed again, and counts it from the lowest sum', () => {
    expect(codes(sums(50, 65, 40, 48, 53))).toBe('iUPD iSD iUPD iCPD');
    expect(codes(sums(50, 62, 58, 60, 65))).toBe('iUPD iSD iUPD iCPD');
  });

  it('gives what the scan is against the baseline', () => {
    expect(codes(sums(100, 125, 70))).toBe('iUPD iPR');
    expect(codes(sums(100, 125, 71))).toBe('iUPD iSD');
    expect(codes(sums(100, 125, 0))).toBe('iUPD iCR');
  });

  it('does not follow from a scan that cannot be read, which changes nothing', () => {
    expect(codes(sums(50, 62, null, 67))).toBe('iUPD NE iCPD');
    expect(codes(scans([50, some], [50, worse], [null, some], [50, worseAgain]))).toBe(
      'iUPD NE iCPD',
    );
    expect(codes(scans([50, some], [50, worse], [null, worse]))).toBe('iUPD iUPD');
  });

  it('compares what is next with the last scan that could be read', () => {
    const visits = scans(
      [50],
      [50, spot({ mm: 6 })],
      [null, spot({ mm: 6.4, changeSinceLast: 'stable' })],
      [50, spot({ mm: 6.4 })],
    );
    expect(codes(visits)).toBe('iUPD NE iCPD');
    expect(read(visits).readings[2]).toMatchObject({ causes: [], flags: [] });
    expect(last(sums(50, 62, 50)).causes).toEqual([]);
  });

  it('ends an earlier PR, unless the option says otherwise (A10)', () => {
    const visits = sums(100, 60, 75, 71);
    expect(codes(visits, { reliefAfterPR: 'iSD' })).toBe('iPR iUPD iSD');
    expect(codes(visits, { reliefAfterPR: 'iPR' })).toBe('iPR iUPD iPR');
  });

  it('makes growth of a node after an earlier iCR stay growth, small as it is', () => {
    const visits = listed(
      ...[16, 9.9, 11.5, 11.6].map((mm, index) => [index * 42, lesionsOf(['node', mm])] as const),
    );
    expect(codes(visits)).toBe('iCR iUPD iUPD');
  });

  it('lets anything after an earlier iCR remain growth until it is gone', () => {
    expect(codes(sums(50, 0, 3, 3, 0, 2))).toBe('iCR iUPD iUPD iCR iUPD');
  });
});

describe('a new lesion that is still there', () => {
  it('does not keep a response away when the targets shrink after it (scenario B)', () => {
    expect(codes(scans([100], [100, spots(12)], [70, spots(12)]))).toBe('iUPD iPR');
    expect(codes(scans([100], [100, spots(12)], [99.9, spots(12)]))).toBe('iUPD iSD');
    expect(codes(scans([100], [60, spots(12)], [59.9, spots(12)]))).toBe('iUPD iPR');
  });

  it('does keep it away when nothing changes (scenario F)', () => {
    expect(codes(scans([100], [60], [60, spots(12)], [60, spots(12)]))).toBe('iPR iUPD iUPD');
  });

  it('does so when the targets get larger, or no smaller class is reached', () => {
    expect(codes(scans([100], [60, spots(12)], [71, spots(12)]))).toBe('iUPD iUPD');
    expect(codes(scans([100], [100, spots(12)], [105, spots(12)]))).toBe('iUPD iUPD');
  });

  it('does so when an iPR was kept, and the sum is not small enough any more', () => {
    const visits = scans([100], [60], [71, spots(12)], [70.9, spots(12)]);
    expect(codes(visits)).toBe('iPR iUPD iUPD');
    expect(read(visits).readings[2]?.flags).toEqual([]);
  });

  it('does not when the targets had grown too and no longer have (scenario D)', () => {
    expect(codes(scans([100], [125, spots(12)], [119, spots(12)]))).toBe('iUPD iSD');
  });

  it('does not once it is gone', () => {
    expect(codes(scans([100], [100, spots(12)], [100, spot({ gone: true })]))).toBe('iUPD iSD');
    expect(codes(scans([100], [0, spots(12)], [0, spot({ gone: true })]))).toBe('iUPD iCR');
  });

  it('leaves iPR when all else goes, or iUPD, as the option says (A4)', () => {
    const visits = scans([100], [100, spots(12)], [0, spots(12)]);
    expect(codes(visits, { newLesionAlone: 'iPR' })).toBe('iUPD iPR');
    expect(codes(visits, { newLesionAlone: 'iUPD' })).toBe('iUPD iUPD');
    const partial = scans([100], [100, spots(12)], [10, spots(12)]);
    expect(codes(partial, { newLesionAlone: 'iUPD' })).toBe('iUPD iPR');
  });

  it('is what is unknown taken for unchanged: only a better class sets back', () => {
    expect(codes(scans([100], [null, spots(12)], [100, spots(12)]))).toBe('iUPD iUPD');
    expect(codes(scans([100], [null, spots(12)], [60, spots(12)]))).toBe('iUPD iPR');
    expect(codes(scans([100], [60, spots(12)], [null, spots(12)]))).toBe('iUPD NE');
  });

  it('keeps non-target disease from being called gone', () => {
    const visits = untargeted(
      [0, 'present'],
      [42, 'nonCR/nonPD', spots(12)],
      [84, 'CR', spots(12)],
      [126, 'CR', spot({ gone: true })],
    );
    expect(codes(visits)).toBe('iUPD NON-iCR/NON-iUPD iCR');
  });

  it('after non-target growth that has eased does not count against it', () => {
    const withSpot = spots(12);
    const visits = scans(
      [100, some],
      [100, { ...worse, ...withSpot }],
      [100, { ...some, ...withSpot }],
    );
    expect(codes(visits)).toBe('iUPD iSD');
  });
});

describe('an old new lesion after setting back', () => {
  const start = [[100], [100, spots(12)], [70, spots(12)]] as const;

  it.each<{ what: string; third: readonly [number, Partial<Assessment>?]; code: string }>([
    { what: 'unchanged', third: [70, spots(12)], code: 'iPR' },
    { what: 'with all else gone', third: [0, spots(12)], code: 'iPR' },
    { what: '4.9 mm larger', third: [70, spots(16.9)], code: 'iPR' },
    { what: '5 mm and over 20 % larger', third: [70, spots(17)], code: 'iUPD' },
    { what: 'with a further one', third: [70, spots(12, 2)], code: 'iUPD' },
    {
      what: 'said to be larger though measured',
      third: [70, spot({ mm: 13, changeSinceLast: 'increase' })],
      code: 'iPR',
    },
    { what: 'not measured', third: [70, spots(null)], code: 'iPR' },
    {
      what: 'not measured but larger',
      third: [70, spot({ changeSinceLast: 'increase' })],
      code: 'iUPD',
    },
  ])('$what: $code', ({ third, code }) => {
    expect(codes(scans(...start, third))).toBe(`iUPD iPR ${code}`);
  });

  it('is growth of its sum over the lowest of it', () => {
    const more = [
      [70, spots(30)],
      [70, spots(20)],
    ] as const;
    expect(codes(scans([100], [100, spots(40)], [70, spots(40)], ...more, [70, spots(24)]))).toBe(
      'iUPD iPR iPR iPR iPR',
    );
    expect(codes(scans([100], [100, spots(40)], [70, spots(40)], ...more, [70, spots(25)]))).toBe(
      'iUPD iPR iPR iPR iUPD',
    );
    // +5 mm that is not +20 %.
    expect(codes(scans([100], [100, spots(40)], [70, spots(40)], [70, spots(47)]))).toBe(
      'iUPD iPR iPR',
    );
  });

  it('too small to measure only counts when the reader says so', () => {
    const small = [[100], [100, spots(6)], [70, spots(6)]] as const;
    expect(codes(scans(...small, [70, spots(8)]))).toBe('iUPD iPR iPR');
    expect(codes(scans(...small, [70, spot({ mm: 8, changeSinceLast: 'increase' })]))).toBe(
      'iUPD iPR iUPD',
    );
  });

  it('compares a sum that has gained a lesion with itself', () => {
    const visits = scans(
      [100],
      [100, spots(12)],
      [70, spots(12)],
      [70, spots(12, 20)],
      [60, spots(12, 20)],
      [60, spots(12, 20)],
    );
    expect(codes(visits)).toBe('iUPD iPR iUPD iPR iPR');
  });

  it('compares a sum that has gained a lesion only once all of it was measured', () => {
    const visits = scans(
      ...start,
      [70, spots(null, 20)],
      [60, spots(12, 20)],
      [60, spots(12, 20)],
      [60, spots(12, 27)],
    );
    expect(codes(visits)).toBe('iUPD iPR iUPD iPR iPR iUPD');
  });

  it('keeps its lowest sum when growth of targets begins a run', () => {
    const visits = scans(...start, [90, spots(16)], [90, spots(17)]);
    expect(codes(visits)).toBe('iUPD iPR iUPD iCPD');
  });

  it('that was not measured in full does not set the lowest sum', () => {
    const visits = scans(
      [100],
      [100, spots(20, 20)],
      [70, spots(20, 20)],
      [70, spots(20, null)],
      [70, spots(20, 20)],
    );
    expect(codes(visits)).toBe('iUPD iPR iPR iPR');
  });

  it('grown again, confirms growth of targets', () => {
    const visits = scans(...start, [90, spots(12)], [90, spots(17)]);
    expect(codes(visits)).toBe('iUPD iPR iUPD iCPD');
    expect(last(visits)).toMatchObject({ causes: ['newLesion'], valueMm: 90 });
  });
});

describe('a first new lesion while targets that had grown get smaller (A3)', () => {
  const visits = scans([50], [62], [52, spots(12)], [52, spots(17)]);

  it('confirms, or starts a new run, as the option says', () => {
    expect(codes(visits, { newLesionAsTargetsFall: 'iCPD' })).toBe('iUPD iCPD iCPD');
    expect(codes(visits, { newLesionAsTargetsFall: 'iUPD' })).toBe('iUPD iUPD iCPD');
  });

  it('dates the progression by the first iUPD of the block either way', () => {
    expect(read(visits, { newLesionAsTargetsFall: 'iUPD' }).progressionVisit).toBe(1);
    expect(read(visits).progressionVisit).toBe(1);
  });

  it('confirms all the same while the targets have not eased, or had not grown', () => {
    const options: Options = { newLesionAsTargetsFall: 'iUPD' };
    expect(codes(scans([50], [62], [62, spots(12)]), options)).toBe('iUPD iCPD');
    expect(codes(scans([50, some], [50, worse], [50, { ...worse, ...spots(12) }]), options)).toBe(
      'iUPD iCPD',
    );
    expect(codes(scans([50], [62, spots(12)], [52, spots(12, 3)]), options)).toBe('iUPD iCPD');
  });

  it('does not start a new run for new lesions that are pending themselves', () => {
    const grown = scans([50], [62, spots(20)], [62, spots(12)], [52, spots(18)]);
    expect(codes(grown, { newLesionAsTargetsFall: 'iUPD' })).toBe('iUPD iUPD iSD');
  });

  it('names the new run by the new lesion alone', () => {
    expect(read(visits, { newLesionAsTargetsFall: 'iUPD' }).readings[2]?.causes).toEqual([
      'newLesion',
    ]);
  });
});

describe('a person who is clearly worse', () => {
  it('gets the same code, with a flag', () => {
    const unwell = { clinicallyStable: false };
    expect(last(scans([50], [62, unwell]))).toMatchObject({
      code: 'iUPD',
      flags: ['clinicallyUnstable'],
    });
    expect(last(scans([50], [62, { clinicallyStable: true }])).flags).toEqual([]);
    expect(last(scans([50], [62], [62, unwell])).code).toBe('iUPD');
  });
});

describe('after iCPD', () => {
  it('nothing is judged any more, however late it came', () => {
    expect(codes(sums(50, 62, 62, 62, 70, 20, 20))).toBe('iUPD iUPD iUPD iCPD iCPD iCPD');
  });

  it('nothing is judged any more', () => {
    const { readings, best } = read(sums(50, 62, 70, 0, null));
    expect(readings.slice(2).map((reading) => reading!.code)).toEqual(['iCPD', 'iCPD', 'iCPD']);
    expect(readings.at(-1)).toMatchObject({ confirmed: true, flags: ['afterProgression'] });
    expect(best).toBe('iCPD');
  });
});

describe('the date of progression', () => {
  it.each<{ what: string; values: (number | null)[]; visit: number | null }>([
    { what: 'the first iUPD of the block', values: [50, 62, 62, 62, 70], visit: 1 },
    { what: 'also over a scan that cannot be read', values: [50, 62, null, 70], visit: 1 },
    { what: 'not one that was set back', values: [50, 62, 50, 62, 70], visit: 3 },
    { what: 'not a scan before the block', values: [50, null, 62, 70], visit: 2 },
    { what: 'none without iCPD', values: [50, 62, 62], visit: null },
  ])('is $what', ({ values, visit }) => {
    expect(read(sums(...values)).progressionVisit).toBe(visit);
  });
});
