import { describe, expect, it } from 'vitest';
import { cellPaths, outlinePath, startRadius } from './lump.ts';

const cellsIn = (path: string): number => path.split('M').length - 1;
const placesIn = (path: string): Set<string> => new Set(path.match(/M-?\d+[ -]\d+/g));

describe('the lump', () => {
  it('shows more cells, not larger ones, when it is bigger', () => {
    const all = { living: 1, dead: 0, swelling: 0 };
    const small = cellPaths(startRadius, all).living;
    const large = cellPaths(1.28 * startRadius, all).living;
    expect(cellsIn(large) / cellsIn(small)).toBeCloseTo(1.28 ** 2, 0);
    expect(large).toContain(small.slice(0, small.indexOf('z') + 1));
  });

  it('gives each part its share of the cells', () => {
    const paths = cellPaths(startRadius, { living: 0.2, dead: 0.25, swelling: 0.55 });
    const [living, dead, immune] = [paths.living, paths.dead, paths.immune].map(cellsIn);
    const total = living! + dead! + immune!;
    expect(living! / total).toBeCloseTo(0.2, 1);
    expect(dead! / total).toBeCloseTo(0.25, 1);
    expect(cellsIn(paths.nuclei)).toBe(living);
    expect(cellsIn(paths.ticks)).toBe(dead);
  });

  it('re-labels cells when shares change, and moves none', () => {
    const before = cellPaths(startRadius, { living: 0.5, dead: 0.2, swelling: 0.3 });
    const after = cellPaths(startRadius, { living: 0.6, dead: 0.1, swelling: 0.3 });
    expect(placesIn(after.immune)).toEqual(placesIn(before.immune));
    for (const place of placesIn(before.nuclei)) expect(after.nuclei).toContain(place);
  });

  it('is the same on every machine', () => {
    expect(outlinePath(84).slice(0, 40)).toMatchInlineSnapshot(
      `"M87 0L84 11L80 22L75 31L70 40L64 49L57 5"`,
    );
    const { nuclei } = cellPaths(30, { living: 1, dead: 0, swelling: 0 });
    expect(nuclei).toMatchInlineSnapshot(
      `"M-10 19h2M32 -17h2M2 0h2M-18 1h2M10 17h2M23 1h2M12 -18h2M-9 -17h2M-29 -17h2"`,
    );
  });

  it('still shows a cell when the lump is tiny', () => {
    expect(cellsIn(cellPaths(1, { living: 1, dead: 0, swelling: 0 }).living)).toBe(1);
  });
});
