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
      for (const path of [group.bodies, group.nuclei, group.ticks, group.dots])
        expect(path.split('M').length - 1).toBe(group.reach.length);
  });

  it('is the same on every machine', () => {
    expect(outline.slice(0, 40)).toMatchInlineSnapshot(`"M868 0L849 89L820 174L784 255L742 330L69"`);
    expect(cellGroups()[0]).toMatchInlineSnapshot(`
      {
        "bodies": "M29-69l-7 6-9-5 4-12 7 1 2 2zM70 43l-8 4-4-6 1-9 6-4 7 2zM-4 20l-9 10-3-9-1-10 6-1 9 3zM59-16l-5 8-12-3 0-11 12-8 9 6zM36-11l-7 2-3-3-4-10 11-8 4 8zM9 7l-9 2-9-3-1-9 9-6 11 5zM-25 94l-5 4-8 0-4-8 9-7 6 6z",
        "dots": "M22 -73h0M64 37h0M-11 17h0M52 -19h0M30 -18h0M0 1h0M-33 92h0",
        "nuclei": "M22 -73h2M64 37h2M-11 17h2M52 -19h2M30 -18h2M0 1h2M-33 92h2",
        "reach": [
          76.57331650316677,
          77.49421808915085,
          20.569826078714836,
          52.696703774173166,
          33.50171495976466,
          0.8665963307775841,
          99.2874383005838,
        ],
        "ticks": "M19 -70l6-6M61 40l6-6M-14 20l6-6M49 -16l6-6M27 -15l6-6M-3 4l6-6M-36 95l6-6",
      }
    `);
  });
});
