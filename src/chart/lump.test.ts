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
        "bodies": "M29-9l-5 2-3-3-4-8 10-6 3 6zM-3 16l-8 8-2-7 0-8 4-1 7 2zM42 33l-8 4-9-2 0-10 8-4 10 4zM14-43l-4 4-6-4-1-4 5-5 8 4zM24-56l-6 5-7-4 2-10 7 1 1 2zM7 6l-7 1-7-2-1-8 7-4 9 4zM56 35l-6 3-3-5 0-7 6-3 6 2zM8 94l-8 1-6-6-1-7 9-3 4 6z",
        "dots": "M25 -14h0M-9 14h0M34 29h0M9 -45h0M18 -59h0M0 1h0M52 30h0M0 87h0",
        "reach": [
          27.120435919809484,
          16.651763968483436,
          46.77287122680217,
          47.425854532153444,
          61.98792288351594,
          0.701530363010425,
          62.73341464359831,
          87.98771158543892,
        ],
      }
    `);
  });
});
