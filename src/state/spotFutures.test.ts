import { describe, expect, it } from 'vitest';
import { courseOf } from './course.ts';
import { newSpots } from './lesions.ts';
import { spotFutures, spotWeeks } from './spotFutures.ts';

const futures = spotFutures();
const own = futures.at(-1)!;

/** How the spots have changed from week 6 to a later scan. */
const changes = (scan: number): readonly number[] =>
  futures.map(({ spotSums }) => spotSums[scan]! / spotSums[1]!);

describe('the futures of a scan with new spots', () => {
  it('are scanned in the same weeks', () => {
    expect(spotWeeks).toEqual([0, 6, 12, 18, 24]);
    for (const { scans } of futures) expect(scans.map(({ week }) => week)).toEqual(spotWeeks);
  });

  it.each([0, 1])('show the very same lumps and spots at scan %i, in millimetres', (scan) => {
    const expected = own.scans[scan]!;
    for (const { scans, spotSums } of futures) {
      const { lumps, spots } = scans[scan]!;
      expect(Math.abs(spotSums[scan]! - own.spotSums[scan]!)).toBeLessThan(1e-9);
      expected.lumps.forEach((mm, i) => expect(Math.abs(lumps[i]! - mm)).toBeLessThan(1e-9));
      expected.spots.forEach((mm, i) => {
        if (mm === null) expect(spots[i]).toBeNull();
        else expect(Math.abs(spots[i]! - mm)).toBeLessThan(1e-9);
      });
    }
  });

  it('show no spot at the start and three at week 6', () => {
    for (const { scans } of futures) expect(scans.slice(0, 2).map(newSpots)).toEqual([0, 3]);
  });

  it('part at week 12: the spots grow, stay about the same, or shrink', () => {
    const [cancer, mixed, hidden] = changes(2);
    expect(cancer).toBeGreaterThan(1.5);
    expect(Math.abs(mixed! - 1)).toBeLessThan(0.05);
    expect(hidden).toBeLessThan(0.87);
  });

  it('end apart: new cancer grows on, a mixture grows later, swollen spots go out of sight', () => {
    const [cancer, mixed, hidden] = futures.map(({ scans }) => scans.at(-1)!);
    expect(cancer!.spots[0]).toBeGreaterThan(mixed!.spots[0]! + 5);
    expect(mixed!.spots[0]).toBeGreaterThan(10);
    expect(newSpots(hidden!)).toBe(0);
    expect(cancer!.lumps[0]).toBeGreaterThan(own.scans[1]!.lumps[0]!);
    expect(mixed!.lumps).toEqual(hidden!.lumps);
  });

  it('hold all living cancer, some of each, or hardly any by week 12', () => {
    const [cancer, mixed, hidden] = futures.map(({ insides }) => insides[2]!.living);
    expect(cancer).toBe(1);
    expect(mixed).toBeGreaterThan(0.35);
    expect(mixed).toBeLessThan(0.65);
    expect(hidden).toBeLessThan(0.05);
  });

  it('end with the scenario itself', () => {
    courseOf('new-spots-first').scans.forEach(({ spots, lumps }, scan) => {
      lumps.forEach((mm, i) => expect(own.scans[scan]!.lumps[i]).toBeCloseTo(mm, 9));
      expect(own.scans[scan]!.spots.map((mm) => mm?.toFixed(9))).toEqual(
        spots.map((mm) => mm?.toFixed(9)),
      );
    });
  });
});
