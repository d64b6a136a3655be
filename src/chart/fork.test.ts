import { describe, expect, it } from 'vitest';
import { forkOf } from './fork.ts';
import { heightOf, largestShown } from './scanChart.ts';

const first = [1, 1.28];
const [up, down] = [
  [1.5, 1.7, 1.9],
  [1.1, 0.8, 0.6],
];

describe('the chart of two stories', () => {
  it('has dots at the known scans alone, in the columns of all scans', () => {
    const { dots, leaves } = forkOf(first, [up, down]);
    expect(dots).toEqual([
      { x: '10%', y: heightOf(1) },
      { x: '30%', y: heightOf(1.28) },
    ]);
    expect(leaves).toBeNull();
  });

  it('parts at the last known dot, each way with its mark at its end', () => {
    const { dots, ways } = forkOf(first, [up, down]);
    for (const [i, later] of [up, down].entries()) {
      expect(ways[i]!.points[0]).toEqual(dots[1]);
      expect(ways[i]!.points).toHaveLength(4);
      expect(ways[i]!.end).toEqual({ x: '90%', y: heightOf(later[2]!) });
      expect(ways[i]!.leaves).toBe(false);
    }
  });

  it('ends a way where it passes the upper edge', () => {
    const [way] = forkOf(first, [[1.64, 2.1, 2.7], down]).ways;
    expect(way!.leaves).toBe(true);
    expect(way!.end).toEqual({ x: '75%', y: heightOf(largestShown) });
    expect(way!.points.at(-1)).toEqual(way!.end);
  });

  it.each([
    [1.2, 1.1],
    [1.1, 1.2],
    [1.2, 1.2],
  ])('moves the marks of ways to %f and %f apart, never the ways, and keeps the order', (a, b) => {
    const known = [1, 1.28, 1.3, 1.28];
    const { ways } = forkOf(known, [[a], [b]]);
    const [one, two] = ways.map(({ end }) => end.y) as [number, number];
    expect(Math.abs(one - two)).toBeCloseTo(26, 9);
    expect(one <= two).toBe(a >= b);
    expect((one + two) / 2).toBeCloseTo((heightOf(a) + heightOf(b)) / 2, 9);
    expect(ways.map(({ points }) => points.at(-1)!.y)).toEqual([heightOf(a), heightOf(b)]);
  });

  it('leaves marks alone that have room, or stand at different scans', () => {
    expect(forkOf(first, [up, down]).ways[0]!.end.y).toBe(heightOf(1.9));
    const [, way] = forkOf([1, 1.28, 1.64, 2.1], [[2.4], [2.2]]).ways;
    expect(way!.end.y).toBe(heightOf(2.2));
  });

  it('has no way on once all scans are known', () => {
    const { dots, ways } = forkOf([...first, ...down], [[], []]);
    expect(dots).toHaveLength(5);
    expect(ways).toEqual([]);
  });

  it('ends the known line where it leaves the chart, with no way on from there', () => {
    const { dots, leaves, ways } = forkOf([1, 1.28, 1.64, 2.1, 2.68], [[], []]);
    expect(dots).toHaveLength(4);
    expect(leaves).toEqual({ x: '75.2%', y: heightOf(largestShown) });
    expect(ways).toEqual([]);
    expect(forkOf([1, 2.5], [up, down]).ways).toEqual([]);
  });
});
