import { describe, expect, it } from 'vitest';
import type { Assessment } from './assessment.ts';
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

const { read, codes, last } = readerOf('RECIST1.1');

const { sums } = every(56);

describe('targets in RECIST 1.1 (section 4.3.1)', () => {
  it.each([
    { what: '+20 % exactly', values: [50, 60], code: 'PD' },
    { what: 'just under +20 %', values: [50, 59.9], code: 'SD' },
    { what: '+20 % but only 4.9 mm', values: [24.5, 29.4], code: 'SD' },
    { what: '+5.0 mm exactly, over 20 %', values: [24, 29], code: 'PD' },
    { what: '4.9 mm, over 20 %', values: [20, 24.9], code: 'SD' },
    { what: '+5 mm but under 20 %', values: [100, 119.9], code: 'SD' },
    { what: '−30 % exactly', values: [100, 70], code: 'PR' },
    { what: 'just short of −30 %', values: [100, 70.1], code: 'SD' },
    { what: 'nothing left', values: [100, 0], code: 'CR' },
    { what: 'a tenth of a millimetre left', values: [100, 0.1], code: 'PR' },
    { what: '14 to 9.8, which is −30 % exactly', values: [14, 9.8], code: 'PR' },
    { what: '27 to 32.4, which is +20 % exactly', values: [27, 32.4], code: 'PD' },
    { what: '3.2 to 8.2 after 10, which is +5.0 mm', values: [10, 3.2, 8.2], code: 'PR PD' },
    { what: '0.1 + 0.2 for 0.3 mm', values: [1, 0.1 + 0.2], code: 'PR' },
    { what: 'growth over the lowest, not the first', values: [100, 50, 60], code: 'PR PD' },
    { what: 'growth that hides in the fall', values: [100, 40, 65], code: 'PR PD' },
    { what: 'no growth over the first alone', values: [40, 44, 47.9], code: 'SD SD' },
    { what: 'not measured', values: [100, null], code: 'NE' },
    { what: 'back by 5 mm after 0', values: [100, 0, 5], code: 'CR PD' },
  ])('$what: $values is $code', ({ values, code }) => {
    expect(codes(sums(...values))).toBe(code);
  });

  it('stay PR until growth, once they were', () => {
    expect(codes(sums(100, 70, 70, 80, 80, 80))).toBe('PR PR PR PR PR');
    expect(codes(sums(165, 63, 65))).toBe('PR PR');
    expect(codes(sums(100, 70, 83.9, 84))).toBe('PR PR PD');
  });

  it('say so when a PR stands on an earlier one', () => {
    const [, , kept] = read(sums(100, 70, 80)).readings;
    expect(kept).toMatchObject({
      code: 'PR',
      flags: ['keptPR'],
      valueMm: 80,
      reference: { valueMm: 70, day: 56 },
    });
    expect(last(sums(100, 70, 70)).flags).toEqual([]);
  });

  it('do not count an unmeasured sum as the lowest', () => {
    expect(codes(sums(50, null, 59))).toBe('NE SD');
  });

  it('are compared with the first of equally low sums', () => {
    expect(last(sums(100, 80, 80, 90)).reference).toEqual({ valueMm: 80, day: 56 });
  });
});

describe('targets one by one', () => {
  it.each([
    { what: 'a node below 10 mm counts as gone', nodes: 9.9, code: 'CR' },
    { what: 'a node of 10 mm does not', nodes: 10, code: 'PR' },
  ])('$what', ({ nodes, code }) => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['node', 20])],
      [56, lesionsOf(['nonNodal', 0], ['node', nodes])],
    );
    expect(codes(visits)).toBe(code);
  });

  it('are not gone while one that is no node can be seen', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['node', 20])],
      [56, lesionsOf(['nonNodal', 0.1], ['node', 0])],
    );
    expect(codes(visits)).toBe('PR');
  });

  it('are CR even when small nodes have grown by 20 % and 5 mm', () => {
    const visits = listed(
      [0, lesionsOf(['node', 16])],
      [56, lesionsOf(['node', 4])],
      [112, lesionsOf(['node', 9.9])],
    );
    expect(codes(visits)).toBe('CR CR');
  });

  it('of nodes below 10 mm are measured from the baseline, though it was small', () => {
    const some = { nonTarget: 'present' } as const;
    const visits = listed(
      [0, lesionsOf(['node', 13]), some],
      [56, lesionsOf(['node', 9.9]), some],
      [112, lesionsOf(['node', 9.8]), some],
    );
    expect(last(visits)).toMatchObject({
      code: 'PR',
      flags: [],
      reference: { valueMm: 13, day: 0 },
    });
  });

  it('are not gone when one was not measured and the others are', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
      [56, lesionsOf(['nonNodal', 0], ['nonNodal', null])],
    );
    expect(codes(visits)).toBe('NE');
  });

  it('are added up as whole tenths', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 10.1], ['nonNodal', 10.2], ['nonNodal', 10.3])],
      [56, lesionsOf(['nonNodal', 12.1], ['nonNodal', 12.2], ['nonNodal', 12.4])],
    );
    expect(last(visits)).toMatchObject({
      code: 'SD',
      valueMm: 36.7,
      reference: { valueMm: 30.6, day: 0 },
    });
  });

  it('are not evaluable when one is not measured', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
      [56, lesionsOf(['nonNodal', 10], ['nonNodal', null])],
    );
    expect(last(visits)).toMatchObject({ code: 'NE', valueMm: null, reference: null, flags: [] });
  });

  it('are PD all the same when what was measured is growth by itself (section 4.4.2)', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 20], ['nonNodal', 20], ['nonNodal', 10])],
      [56, lesionsOf(['nonNodal', 40], ['nonNodal', 40], ['nonNodal', null])],
    );
    expect(last(visits)).toMatchObject({
      code: 'PD',
      causes: ['target'],
      valueMm: 80,
      changePercent: 60,
      flags: ['partlyMeasured'],
    });
  });

  it('do not set the lowest sum when one is not measured', () => {
    const visits = listed(
      [0, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
      [56, lesionsOf(['nonNodal', 10], ['nonNodal', null])],
      [112, lesionsOf(['nonNodal', 30], ['nonNodal', 20])],
    );
    expect(codes(visits)).toBe('NE SD');
  });
});

const targetSums = { CR: 0, PR: 60, SD: 100, PD: 130, NE: null } as const;

describe('overall response with targets (Table 1)', () => {
  it.each<{
    target: keyof typeof targetSums;
    nonTarget: Assessment['nonTarget'];
    isNew?: boolean;
    code: string;
  }>([
    { target: 'CR', nonTarget: 'none', code: 'CR' },
    { target: 'CR', nonTarget: 'CR', code: 'CR' },
    { target: 'CR', nonTarget: 'nonCR/nonPD', code: 'PR' },
    { target: 'CR', nonTarget: 'present', code: 'PR' },
    { target: 'CR', nonTarget: 'NE', code: 'PR' },
    { target: 'CR', nonTarget: null, code: 'PR' },
    { target: 'PR', nonTarget: 'CR', code: 'PR' },
    { target: 'PR', nonTarget: 'nonCR/nonPD', code: 'PR' },
    { target: 'PR', nonTarget: 'NE', code: 'PR' },
    { target: 'SD', nonTarget: 'CR', code: 'SD' },
    { target: 'SD', nonTarget: 'nonCR/nonPD', code: 'SD' },
    { target: 'SD', nonTarget: 'NE', code: 'SD' },
    { target: 'NE', nonTarget: 'CR', code: 'NE' },
    { target: 'NE', nonTarget: 'nonCR/nonPD', code: 'NE' },
    { target: 'PD', nonTarget: 'CR', code: 'PD' },
    { target: 'CR', nonTarget: 'PD', code: 'PD' },
    { target: 'SD', nonTarget: 'PD', code: 'PD' },
    { target: 'NE', nonTarget: 'PD', code: 'PD' },
    { target: 'CR', nonTarget: 'CR', isNew: true, code: 'PD' },
    { target: 'PR', nonTarget: 'nonCR/nonPD', isNew: true, code: 'PD' },
    { target: 'NE', nonTarget: 'NE', isNew: true, code: 'PD' },
  ])(
    'targets $target, non-targets $nonTarget, new lesion $isNew: $code',
    ({ target, nonTarget, isNew = false, code }) => {
      const before = nonTarget === 'none' ? 'none' : 'present';
      const visits = seriesOf(
        [0, 100, { nonTarget: before }],
        [56, targetSums[target], { nonTarget, ...(isNew && spots(null)) }],
      );
      expect(codes(visits)).toBe(code);
    },
  );

  it('names every cause of growth', () => {
    const visits = seriesOf(
      [0, 100, { nonTarget: 'present' }],
      [56, 130, { nonTarget: 'PD', ...spots(3) }],
    );
    expect(last(visits).causes).toEqual(['target', 'nonTarget', 'newLesion']);
  });

  it('shows no comparison of targets that were not measured', () => {
    const visits = seriesOf([0, 100, { nonTarget: 'present' }], [56, null, { nonTarget: 'PD' }]);
    expect(last(visits)).toMatchObject({ code: 'PD', causes: ['nonTarget'], valueMm: null });
  });
});

describe('overall response without targets (Table 2)', () => {
  it.each<{ nonTarget: Assessment['nonTarget']; isNew?: boolean; code: string }>([
    { nonTarget: 'CR', code: 'CR' },
    { nonTarget: 'nonCR/nonPD', code: 'NON-CR/NON-PD' },
    { nonTarget: 'present', code: 'NON-CR/NON-PD' },
    { nonTarget: 'NE', code: 'NE' },
    { nonTarget: null, code: 'NE' },
    { nonTarget: 'PD', code: 'PD' },
    { nonTarget: 'CR', isNew: true, code: 'PD' },
  ])('non-targets $nonTarget, new lesion $isNew: $code', ({ nonTarget, isNew = false, code }) => {
    const visits = untargeted([0, 'present'], [56, nonTarget, isNew ? spots(12) : {}]);
    expect(last(visits)).toMatchObject({ code, valueMm: null, reference: null });
  });
});

describe('growth in RECIST 1.1', () => {
  it('is final, whatever follows, and needs no second scan', () => {
    const { readings, best, progressionVisit } = read(sums(50, 65, 20, null, 0));
    expect(readings.map((reading) => reading?.code)).toEqual([undefined, 'PD', 'PD', 'PD', 'PD']);
    expect(readings[1]).toMatchObject({ confirmed: false, flags: [], causes: ['target'] });
    expect(readings[2]).toEqual({
      code: 'PD',
      confirmed: false,
      causes: [],
      valueMm: null,
      reference: null,
      changePercent: null,
      flags: ['afterProgression'],
    });
    expect({ best, progressionVisit }).toEqual({ best: 'PD', progressionVisit: 1 });
  });

  it('says what the growth was compared with', () => {
    expect(last(sums(100, 50, 62))).toMatchObject({
      valueMm: 62,
      reference: { valueMm: 50, day: 56 },
      changePercent: 24,
    });
  });

  it('compares a response with the baseline', () => {
    expect(last(sums(100, 60, 50))).toMatchObject({
      code: 'PR',
      reference: { valueMm: 100, day: 0 },
      changePercent: -50,
    });
    expect(last(sums(100, 80, 0)).reference).toEqual({ valueMm: 100, day: 0 });
  });

  it('gives no percentage from 0', () => {
    expect(last(sums(100, 0, 8))).toMatchObject({
      code: 'PD',
      valueMm: 8,
      reference: { valueMm: 0, day: 56 },
      changePercent: null,
    });
  });

  it('does not heed how the person is', () => {
    const visits = seriesOf([0, 50], [56, 50, { clinicallyStable: false }]);
    expect(last(visits)).toMatchObject({ code: 'SD', flags: [] });
  });

  it('is no more than what a new lesion that went leaves: nothing changes it', () => {
    const visits = seriesOf([0, 50], [56, 50, spots(12)], [112, 50, spot({ gone: true })]);
    expect(codes(visits)).toBe('PD PD');
  });
});

describe('disease that comes back', () => {
  it('is PD at any size after a CR overall', () => {
    expect(codes(sums(50, 0, 1))).toBe('CR PD');
  });

  it('is PD in non-target disease too', () => {
    const visits = seriesOf(
      [0, 50, { nonTarget: 'present' }],
      [56, 0, { nonTarget: 'CR' }],
      [112, 0, { nonTarget: 'nonCR/nonPD' }],
    );
    expect(codes(visits)).toBe('CR PD');
    expect(last(visits).causes).toEqual(['nonTarget']);
  });

  it('is not seen in what was not looked at', () => {
    const visits = seriesOf(
      [0, 50, { nonTarget: 'present' }],
      [56, 0, { nonTarget: 'CR' }],
      [112, 0, { nonTarget: 'NE' }],
      [168, null, { nonTarget: 'CR' }],
    );
    expect(codes(visits)).toBe('CR PR NE');
  });

  it('is only added to the sum when the rest was never gone', () => {
    const some = { nonTarget: 'nonCR/nonPD' } as const;
    const visits = seriesOf([0, 50, some], [56, 0, some], [112, 4.9, some], [168, 5, some]);
    expect(codes(visits)).toBe('PR PR PD');
  });

  it('is as measured after a CR, when the option says so (A7)', () => {
    expect(codes(sums(50, 0, 4.9), { diseaseAfterCR: 'asMeasured' })).toBe('CR PR');
    expect(codes(sums(50, 0, 5), { diseaseAfterCR: 'asMeasured' })).toBe('CR PD');
    expect(codes(sums(50, 0, 4.9), { diseaseAfterCR: 'PD' })).toBe('CR PD');
    const nodes = listed(
      ...[16, 9.9, 11.5].map((mm, index) => [index * 56, lesionsOf(['node', mm])] as const),
    );
    expect(codes(nodes, { diseaseAfterCR: 'asMeasured' })).toBe('CR PR');
  });

  it('is PR from 0 when the rest was never gone, when the option says so (A6)', () => {
    const some = { nonTarget: 'nonCR/nonPD' } as const;
    const visits = seriesOf([0, 50, some], [56, 0, some], [112, 8, some]);
    expect(codes(visits, { regrowthFromZero: 'PR' })).toBe('PR PR');
    expect(codes(visits, { regrowthFromZero: 'PD' })).toBe('PR PD');
  });

  it('still grows from any other lowest sum with that option (A6)', () => {
    expect(codes(sums(50, 10, 15), { regrowthFromZero: 'PR' })).toBe('PR PD');
  });
});

describe('the best response', () => {
  it('counts the days that SD needs from the baseline', () => {
    const visits = seriesOf([100, 50], [130, 50]);
    expect(read(visits, { minimumStableDays: 31 }).best).toBe('NE');
    expect(read(visits, { minimumStableDays: 30 }).best).toBe('SD');
  });
});

describe('a CR or PR', () => {
  it.each([
    { second: 27, confirmed: false },
    { second: 28, confirmed: true },
  ])('is confirmed: $confirmed by a scan $second days on', ({ second, confirmed }) => {
    expect(last(seriesOf([0, 100], [56, 60], [56 + second, 60])).confirmed).toBe(confirmed);
    expect(last(seriesOf([0, 100], [56, 0], [56 + second, 0])).confirmed).toBe(confirmed);
  });

  it('of 26 days is confirmed when 2 days are tolerated', () => {
    const visits = seriesOf([0, 100], [56, 60], [82, 60]);
    expect(last(visits, { toleranceDays: 2 }).confirmed).toBe(true);
    expect(last(visits, { toleranceDays: 1 }).confirmed).toBe(false);
  });

  it('is not confirmed at first sight, and SD never is', () => {
    expect(last(sums(100, 60)).confirmed).toBe(false);
    expect(last(sums(100, 100, 100)).confirmed).toBe(false);
  });

  it('of CR is not confirmed by a PR before it', () => {
    expect(last(sums(100, 60, 0)).confirmed).toBe(false);
  });
});
