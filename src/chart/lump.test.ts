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
        "bodies": "M31-9l-6 1-3-2-4-9 10-6 3 6zM45 35l-9 4-9-2 0-10 8-5 10 5zM15-46l-4 4-7-4-1-4 6-5 8 4zM-3 17l-9 9-1-8-1-9 4 0 8 2zM8 6l-8 1-7-2-2-8 8-5 9 4zM-29-30l-4 3-10-3-1-3 8-8 5 7z",
        "dots": "M26 -15h0M36 31h0M10 -48h0M-9 15h0M0 1h0M-36 -32h0",
        "reach": [
          28.715755679798278,
          49.524216593084645,
          50.21561068110364,
          17.631279496041287,
          0.7427968549522151,
          48.016600796103056,
        ],
      }
    `);
  });
});
