import { describe, expect, it } from 'vitest';
import { cellGroups, cellKinds, largestDrawn, outline, startRadius } from './lump.ts';
import type { CellKind, Shares } from './lump.ts';

/** How many of the cells that a lump shows are of a kind. */
function shown(radius: number, shares: Shares, kind: CellKind): number {
  const kinds = cellKinds(radius, shares);
  return cellGroups()
    .filter((_, i) => kinds[i] === kind)
    .flatMap(({ reach }) => reach)
    .filter((reach) => reach < radius).length;
}

describe('the lump', () => {
  it('shows more cells, not larger ones, when it is bigger', () => {
    const all = { living: 1, dead: 0, swelling: 0 };
    const ratio = shown(1.28 * startRadius, all, 'living') / shown(startRadius, all, 'living');
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(1.8);
  });

  it.each([
    { living: 1, dead: 0, swelling: 0 },
    { living: 0.2, dead: 0.25, swelling: 0.55 },
    { living: 0, dead: 0.4, swelling: 0.6 },
  ])('gives each part its share of the cells: %o', (shares) => {
    const count = (kind: CellKind): number => shown(1.2 * startRadius, shares, kind);
    const total = count('living') + count('dead') + count('immune');
    expect(Math.abs(count('living') / total - shares.living)).toBeLessThan(0.04);
    expect(Math.abs(count('dead') / total - shares.dead)).toBeLessThan(0.07);
    expect(Math.abs(count('immune') / total - shares.swelling)).toBeLessThan(0.07);
  });

  it('re-labels cells in rank order when shares change: what was living stays so', () => {
    const before = cellKinds(startRadius, { living: 0.4, dead: 0.2, swelling: 0.4 });
    const after = cellKinds(startRadius, { living: 0.6, dead: 0.1, swelling: 0.3 });
    before.forEach((kind, i) => {
      if (kind === 'living') expect(after[i]).toBe('living');
      if (after[i] === 'immune') expect(kind).toBe('immune');
    });
  });

  it('has cells enough for the largest lump, and a way to draw each as any kind', () => {
    const reach = cellGroups().flatMap((group) => group.reach);
    expect(Math.max(...reach)).toBeGreaterThan(startRadius * largestDrawn);
    for (const group of cellGroups())
      for (const path of [group.bodies, group.dots])
        expect(path.split('M').length - 1).toBe(group.reach.length);
  });

  it('is the same on every machine', () => {
    expect(outline.slice(0, 40)).toMatchInlineSnapshot(
      `"M620 0L607 64L586 125L560 182L530 236L49"`,
    );
    expect(cellGroups()[0]).toMatchInlineSnapshot(`
      {
        "bodies": "M28-9l-5 2-2-2-4-8 9-6 3 6zM23-54l-6 4-7-4 3-9 6 1 1 2zM-3 16l-8 7-1-7-1-8 4 0 7 2zM14-42l-4 4-6-4-1-4 5-4 7 4zM41 32l-8 4-8-2 0-9 7-5 9 5zM7 6l-7 1-7-2-1-8 7-4 9 4zM55 34l-7 3-2-5 0-7 5-3 6 2z",
        "dots": "M24 -14h0M17 -57h0M-8 14h0M9 -44h0M33 29h0M0 1h0M51 29h0",
        "reach": [
          26.32277603981509,
          60.164748681059585,
          16.162006204704515,
          46.030976457678335,
          45.39719854366091,
          0.6808971170395299,
          60.888314212904234,
        ],
      }
    `);
  });
});
