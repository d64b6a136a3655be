import { area } from 'd3';
import { describe, expect, it } from 'vitest';
import { bandBox, bandPaths, bandY, dotsPath } from './bands.ts';

const curve = [
  { week: 0, living: 1, dead: 0, swelling: 0, diameter: 1 },
  { week: 12, living: 0.5, dead: 0.5, swelling: 1, diameter: 1.26 },
  { week: 24, living: 0, dead: 0.1, swelling: 0, diameter: 0.46 },
];

/** The height of a path's edge at its second point. */
const secondY = (path: string): number => {
  const [startY, stepY] = /^M\d+ (-?\d+)l-?\d+ (-?\d+)/.exec(path)!.slice(1).map(Number);
  return startY! + stepY!;
};

describe('the band chart', () => {
  it('gives each band its share of the height', () => {
    const paths = bandPaths(curve, 24);
    expect(secondY(paths.living)).toBe(bandY(1.26 / 4));
    expect(secondY(paths.dead)).toBe(bandY(1.26 / 2));
    expect(secondY(paths.swelling)).toBe(bandY(1.26));
    expect(paths).toMatchInlineSnapshot(`
      {
        "dead": "M0 111l160 33 160 15 V200H0z",
        "future": "",
        "known": "M0 111l160 -23 160 71 ",
        "leavesAtX": null,
        "living": "M0 111l160 61 160 28 V200H0z",
        "now": "M320 200V159",
        "nowX": 320,
        "swelling": "M0 111l160 -23 160 71 V200H0z",
      }
    `);
  });

  it("runs along the edge that d3's area draws", () => {
    const { swelling } = bandPaths(curve, 24);
    const reference = area<(typeof curve)[number]>()
      .x((at) => (bandBox.width * at.week) / 24)
      .y0(bandBox.height)
      .y1((at) => bandY(at.diameter))(curve)!;
    const pairs = (path: string): number[][] =>
      [...path.matchAll(/(-?[\d.]+)[, ](-?[\d.]+)/g)].map((pair) => pair.slice(1).map(Number));
    let [x, y] = [0, 0];
    const run = pairs(swelling).map((step) => [(x += step[0]!), (y += step[1]!)]);
    expect(run).toEqual(pairs(reference).slice(0, curve.length));
  });

  it('parts the size at the last known scan', () => {
    const paths = bandPaths(curve, 12);
    expect(paths.nowX).toBe(bandBox.width / 2);
    expect(secondY(paths.known)).toBe(bandY(1.26));
    expect(paths.future.startsWith(`M160 ${String(bandY(1.26))}l`)).toBe(true);
  });

  it('says where a size leaves the chart at the top', () => {
    const growing = curve.map((at) => ({ ...at, diameter: 1 + at.week / 8 }));
    expect(bandPaths(growing, 12).leavesAtX).toBe(160);
    expect(bandPaths(curve, 12).leavesAtX).toBeNull();
  });

  it('draws a lump that has gone without dividing by nothing', () => {
    const gone = curve.map((at) => ({ ...at, living: 0, dead: 0, swelling: 0, diameter: 0 }));
    expect(JSON.stringify(bandPaths(gone, 12))).not.toContain('NaN');
  });

  it('puts a dot at each size', () => {
    expect(dotsPath([{ week: 12, size: 0 }], 24)).toBe('M160 200h0');
  });
});
