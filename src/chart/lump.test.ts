import { describe, expect, it } from 'vitest';
import { cellPaths, outline, startRadius, windowPaths } from './lump.ts';
import type { CellPaths, Shares } from './lump.ts';

/** How many cells a path draws. */
const count = (path: string): number => path.split('M').length - 1;

const cellsOf = (radius: number, shares: Shares): Record<keyof CellPaths, number> => {
  const { living, nuclei, dead, immune } = cellPaths(radius, shares);
  return {
    living: count(living),
    nuclei: count(nuclei),
    dead: count(dead),
    immune: count(immune),
  };
};

/** The cells of a path, each as its own text. */
const split = (path: string): readonly string[] => path.split('M').slice(1);

describe('the lump', () => {
  it('shows more cells, not larger ones, when it is bigger', () => {
    const all = { living: 1, dead: 0, swelling: 0 };
    const ratio = cellsOf(1.28 * startRadius, all).living / cellsOf(startRadius, all).living;
    expect(ratio).toBeGreaterThan(1.4);
    expect(ratio).toBeLessThan(1.8);
  });

  it.each([
    { living: 1, dead: 0, swelling: 0 },
    { living: 0.2, dead: 0.25, swelling: 0.55 },
    { living: 0, dead: 0.4, swelling: 0.6 },
  ])('gives each part its share of the cells: %o', (shares) => {
    const { living, dead, immune } = cellsOf(1.2 * startRadius, shares);
    const total = living + dead + immune;
    expect(Math.abs(living / total - shares.living)).toBeLessThan(0.07);
    expect(Math.abs(dead / total - shares.dead)).toBeLessThan(0.07);
    expect(Math.abs(immune / total - shares.swelling)).toBeLessThan(0.07);
  });

  it('re-labels cells in rank order when shares change: what was living stays so', () => {
    const before = cellPaths(startRadius, { living: 0.4, dead: 0.2, swelling: 0.4 });
    const after = cellPaths(startRadius, { living: 0.6, dead: 0.1, swelling: 0.3 });
    expect(after.living.startsWith(before.living)).toBe(true);
    expect(before.immune.endsWith(after.immune)).toBe(true);
  });

  it('moves no cell when the lump grows: what was drawn stays where it was', () => {
    const all = { living: 1, dead: 0, swelling: 0 };
    const grown = split(cellPaths(1.2 * startRadius, all).living);
    expect(grown).toEqual(expect.arrayContaining([...split(cellPaths(startRadius, all).living)]));
  });

  it.each([0.3, 1, 1.28, 1.4])(
    'holds nothing else when all of it is one kind, at size %f',
    (size) => {
      const living = cellsOf(size * startRadius, { living: 1, dead: 0, swelling: 0 });
      expect(living).toMatchObject({ dead: 0, immune: 0 });
      const dead = cellsOf(size * startRadius, { living: 0, dead: 1, swelling: 0 });
      expect(dead).toMatchObject({ living: 0, nuclei: 0, immune: 0 });
    },
  );

  it('gives every living cell its nucleus', () => {
    const { living, nuclei } = cellsOf(startRadius, { living: 0.5, dead: 0.2, swelling: 0.3 });
    expect(living).toBeGreaterThan(20);
    expect(nuclei).toBe(living);
  });

  it('is the same on every machine', () => {
    expect(outline.slice(0, 40)).toMatchInlineSnapshot(
      `"M620 0L607 64L586 125L560 182L530 236L49"`,
    );
    const { living, nuclei } = cellPaths(startRadius, { living: 0.03, dead: 0, swelling: 0.97 });
    expect(`${living} ${nuclei}`).toMatchInlineSnapshot(`"M31-9l-6 1-3-2-4-9 10-6 3 6z M26 -15h0"`);
  });
});

describe('the close-up', () => {
  it.each([
    { living: 1, dead: 0, swelling: 0 },
    { living: 0.46, dead: 0.1, swelling: 0.44 },
    { living: 0.02, dead: 0.13, swelling: 0.85 },
  ])('gives each part its share of a few dozen cells: %o', (shares) => {
    const { living, nuclei, dead, immune } = windowPaths(shares);
    const total = count(living) + count(dead) + count(immune);
    expect(total).toBeGreaterThan(25);
    expect(total).toBeLessThan(60);
    expect(count(nuclei)).toBe(count(living));
    expect(Math.abs(count(living) / total - shares.living)).toBeLessThan(0.1);
    expect(Math.abs(count(dead) / total - shares.dead)).toBeLessThan(0.1);
  });

  it('keeps every cell in its place when shares change', () => {
    const places = ({ living, dead }: CellPaths) => [...split(living + dead)].sort();
    expect(places(windowPaths({ living: 0.3, dead: 0.7, swelling: 0 }))).toEqual(
      places(windowPaths({ living: 1, dead: 0, swelling: 0 })),
    );
  });
});
