import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './index.ts';
import { rulebooks, selectTargets } from './index.ts';

/** Lesions from their organ and size; T1, T2 and so on. */
const candidates = (
  ...lesions: readonly (readonly [organ: string, mm: number, more?: Partial<Candidate>])[]
): Candidate[] =>
  lesions.map(([organ, mm, more], index) => ({
    id: `T${index + 1}`,
    organ,
    kind: 'nonNodal',
    mm,
    ...more,
  }));
const node = { kind: 'node' } as const;

describe('targets of RECIST 1.1, irRECIST, iRECIST and imRECIST (section 4.2)', () => {
  it.each(rulebooks.filter((rulebook) => rulebook !== 'irRC'))(
    'are at most five, and two in an organ, largest first, in %s',
    (rulebook) => {
      const lesions = candidates(
        ['lung', 20],
        ['lung', 40],
        ['lung', 30],
        ['liver', 15],
        ['liver', 14],
        ['bone', 12],
        ['spleen', 11],
      );
      expect(selectTargets(rulebook, lesions)).toEqual({
        selected: ['T2', 'T3', 'T4', 'T5', 'T6'],
        sumMm: 111,
      });
    },
  );

  it('are of 10 mm or more, nodes of 15 mm across or more', () => {
    const lesions = candidates(
      ['lung', 10],
      ['liver', 9.9],
      ['nodes', 15, node],
      ['nodes', 14.9, node],
    );
    expect(selectTargets('RECIST1.1', lesions)).toEqual({ selected: ['T3', 'T1'], sumMm: 25 });
  });

  it('of equal size are taken by id', () => {
    const lesions = candidates(['lung', 20], ['lung', 20], ['lung', 20]);
    expect(selectTargets('RECIST1.1', [...lesions].reverse()).selected).toEqual(['T1', 'T2']);
  });

  it('are added up as whole tenths', () => {
    const lesions = candidates(['lung', 10.1], ['liver', 10.2]);
    expect(selectTargets('iRECIST', lesions).sumMm).toBe(20.3);
  });

  it('of the skin are an organ like the others', () => {
    const lesions = candidates(['skin', 30], ['skin', 20], ['skin', 10]);
    expect(selectTargets('RECIST1.1', lesions).selected).toEqual(['T1', 'T2']);
  });

  it('may be none', () => {
    expect(selectTargets('RECIST1.1', [])).toEqual({ selected: [], sumMm: 0 });
  });
});

describe('targets of irRC (Wolchok 2009, Table 1)', () => {
  const square = (organ: string, mm: number): readonly [string, number, Partial<Candidate>] => [
    organ,
    mm,
    { perpMm: mm },
  ];

  it('are at most ten, five in an organ, and five more of the skin', () => {
    const of = (organ: string) => new Array(6).fill(square(organ, 10)) as never[];
    const lesions = candidates(...of('lung'), ...of('liver'), ...of('bone'), ...of('skin'));
    const { selected, sumMm, spdMm2 } = selectTargets('irRC', lesions);
    expect([...selected].sort()).toEqual(
      [1, 10, 11, 12, 13, 14, 15, 16, 17, 2, 19, 20, 21, 22, 23].map((n) => `T${n}`).sort(),
    );
    expect({ sumMm, spdMm2 }).toEqual({ sumMm: 150, spdMm2: 1500 });
  });

  it('are those of the largest area, and of 5 mm both ways', () => {
    const lesions = candidates(
      ['lung', 20, { perpMm: 5 }],
      ['lung', 12, { perpMm: 12 }],
      ['lung', 60, { perpMm: 4.9 }],
      ['lung', 60],
      ['nodes', 5, { ...node, perpMm: 9 }],
    );
    expect(selectTargets('irRC', lesions)).toEqual({
      selected: ['T2', 'T1', 'T5'],
      sumMm: 37,
      spdMm2: 289,
    });
  });

  it('are of 10 mm both ways when the option says so (A11)', () => {
    const lesions = candidates(square('lung', 10), square('lung', 9.9), [
      'nodes',
      9.9,
      { ...node, perpMm: 20 },
    ]);
    expect(selectTargets('irRC', lesions, { irRCMinimumMm: 10 }).selected).toEqual(['T1']);
    expect(selectTargets('irRC', lesions, { irRCMinimumMm: 5 }).selected).toHaveLength(3);
  });
});

describe('any choice of targets', () => {
  const lesion = fc.record({
    organ: fc.constantFrom('lung', 'liver', 'nodes', 'skin'),
    kind: fc.constantFrom('nonNodal' as const, 'node' as const),
    mm: fc.integer({ min: 0, max: 400 }).map((tenth) => tenth / 10),
    perpMm: fc.integer({ min: 0, max: 400 }).map((tenth) => tenth / 10),
  });
  const list = fc
    .array(lesion, { maxLength: 20 })
    .map((lesions) => lesions.map((rest, index) => ({ id: `T${index}`, ...rest })));

  it('does not depend on the order of the candidates, and keeps to the limits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rulebooks),
        list.chain((lesions) =>
          fc.tuple(
            fc.constant(lesions),
            fc.shuffledSubarray(lesions, { minLength: lesions.length }),
          ),
        ),
        (rulebook, [lesions, shuffled]) => {
          const choice = selectTargets(rulebook, lesions);
          expect(selectTargets(rulebook, shuffled)).toEqual(choice);
          expect(choice.selected.length).toBeLessThanOrEqual(rulebook === 'irRC' ? 15 : 5);
          const chosen = lesions.filter(({ id }) => choice.selected.includes(id));
          for (const organ of ['lung', 'liver', 'nodes', 'skin'])
            expect(chosen.filter((one) => one.organ === organ).length).toBeLessThanOrEqual(
              rulebook === 'irRC' ? 5 : 2,
            );
          const sum = chosen.reduce((total, { mm }) => total + Math.round(mm * 10), 0);
          expect(choice.sumMm).toBe(sum / 10);
        },
      ),
    );
  });
});

describe('the input of selectTargets', () => {
  const [fine] = candidates(['lung', 20]);
  it.each<{ what: string; lesions: unknown; field: string }>([
    { what: 'no list', lesions: 1, field: 'candidates' },
    { what: 'no lesion', lesions: [null], field: 'candidates[0].id' },
    { what: 'the same id twice', lesions: [fine, fine], field: 'candidates[1].id' },
    { what: 'an empty id', lesions: [{ ...fine, id: '' }], field: 'candidates[0].id' },
    { what: 'no organ', lesions: [{ ...fine, organ: '' }], field: 'candidates[0].organ' },
    { what: 'a number for organ', lesions: [{ ...fine, organ: 1 }], field: 'candidates[0].organ' },
    { what: 'another kind', lesions: [{ ...fine, kind: 'bone' }], field: 'candidates[0].kind' },
    { what: 'a negative size', lesions: [{ ...fine, mm: -1 }], field: 'candidates[0].mm' },
    { what: 'no size', lesions: [{ ...fine, mm: null }], field: 'candidates[0].mm' },
    { what: 'NaN across', lesions: [{ ...fine, perpMm: NaN }], field: 'candidates[0].perpMm' },
  ])('refuses $what', ({ lesions, field }) => {
    expect(() => selectTargets('irRC', lesions as never)).toThrow(
      expect.objectContaining({ name: 'CriteriaInputError', visit: null, field }) as Error,
    );
  });

  it('says what an organ is', () => {
    expect(() => selectTargets('irRC', [{ ...fine!, organ: '' }])).toThrow(
      'candidates[0].organ is ; allowed: the name of an organ',
    );
  });

  it('refuses another rulebook, and another option', () => {
    expect(() => selectTargets('Choi' as never, [])).toThrow('rulebook is Choi; allowed: RECIST');
    expect(() => selectTargets('irRC', [], { irRCMinimumMm: 7 as never })).toThrow(
      'options.irRCMinimumMm is 7; allowed: 5, 10',
    );
  });
});
