import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf, scenarios } from './course.ts';
import type { ScanView } from './lesions.ts';
import { assessmentsOf, readingsOf } from './readings.ts';
import { Simulation } from './simulation.svelte.ts';

/** Scans every six weeks from [lumps, spots]. */
const scansOf = (...rows: (readonly [number[], (number | null)[]?])[]): readonly ScanView[] =>
  rows.map(([lumps, spots = []], i) => {
    const sum = lumps.reduce((total, mm) => total + mm, 0);
    return { week: 6 * i, lumps, spots, sum, change: 1 };
  });

const codesOf = (scans: readonly ScanView[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readingsOf(scans).map(({ rulebook, readings }) => [
      rulebook,
      readings.map(({ code }) => code).join(' '),
    ]),
  );

describe("the simulator's scans as a rulebook wants them", () => {
  it('have days, tenths of a millimetre, and areas of balls', () => {
    expect(assessmentsOf(scansOf([[40, 24]], [[51.2, 30.72]]))).toEqual([
      { day: 0, targetSumMm: 64, targetSpdMm2: 2176, nonTarget: 'none', newLesions: [] },
      { day: 42, targetSumMm: 81.9, targetSpdMm2: 3565, nonTarget: 'none', newLesions: [] },
    ]);
  });

  it('keep a lump that is too small to see beside one that is not', () => {
    expect(assessmentsOf(scansOf([[40, 24]], [[10, 4]]))[1]!.targetSumMm).toBe(14);
    expect(assessmentsOf(scansOf([[40, 24]], [[4.9, 4]]))[1]!.targetSumMm).toBe(0);
  });

  it('count a spot from the scan that shows it, follow it, and say when it is gone', () => {
    const lumps = [40, 24];
    const scans = scansOf(
      [lumps, [null]],
      [lumps, [null]],
      [lumps, [6.2]],
      [lumps, [6.4]],
      [lumps, [5.8]],
      [lumps, [5.8]],
      [lumps, [null]],
      [lumps, [null]],
      [lumps, [7.6]],
    );
    const gone = { id: 'N1', mm: 0, gone: true };
    expect(assessmentsOf(scans).map(({ newLesions }) => newLesions[0])).toEqual([
      undefined,
      undefined,
      { id: 'N1', mm: 6.2, perpMm: 6.2 },
      { id: 'N1', mm: 6.4, perpMm: 6.4, changeSinceLast: 'increase' },
      { id: 'N1', mm: 5.8, perpMm: 5.8, changeSinceLast: 'decrease' },
      { id: 'N1', mm: 5.8, perpMm: 5.8, changeSinceLast: 'stable' },
      gone,
      gone,
      { id: 'N1', mm: 7.6, perpMm: 7.6, changeSinceLast: 'increase' },
    ]);
  });
});

describe('what the rulebooks call a scenario', () => {
  it('tells the three with one first scan apart only later', () => {
    const codes = ['looks-bigger-first', 'keeps-growing', 'grew-then-settled'].map((id) =>
      codesOf(courseOf(id).scans),
    );
    for (const each of codes) expect(each.iRECIST).toMatch(/^iUPD /);
    expect(codes.map((each) => each.iRECIST)).toEqual([
      'iUPD iSD iSD iPR',
      'iUPD iCPD iCPD iCPD',
      'iUPD iUPD iUPD iUPD',
    ]);
    expect(codes[2]!.irRC).toBe('irPD-unconfirmed irPD-confirmed irPD-confirmed irPD-confirmed');
  });

  it('differs where new spots come first and then shrink', () => {
    expect(codesOf(courseOf('new-spots-first').scans)).toEqual({
      'RECIST1.1': 'PD PD PD PD',
      irRC: 'irPD-unconfirmed irSD irPR irPR',
      irRECIST: 'irPD-unconfirmed irSD irPR irPR',
      iRECIST: 'iUPD iSD iPR iPR',
      imRECIST: 'imSD imSD imPR imPR',
    });
  });

  it('says that all is gone when no lump can be seen', () => {
    expect(codesOf(scansOf([[40, 24]], [[4, 2]])).iRECIST).toBe('iCR');
  });

  it('never fails, wherever a reader drags', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenarios),
        fc.array(fc.double({ min: 0, max: 2.5, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (id, sizes) => {
          const sim = new Simulation(id);
          sizes.forEach((size, i) => {
            sim.drawn.goTo(i + 1);
            sim.drawn.resize(size);
          });
          for (const { readings } of readingsOf(sim.scans)) expect(readings).toHaveLength(4);
        },
      ),
      { numRuns: 300 },
    );
  });
});
