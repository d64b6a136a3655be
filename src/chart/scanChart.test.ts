import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisHeight,
  columnCentre,
  heightOf,
  isOffChart,
  largestShown,
  sizeAt,
} from './scanChart.ts';

describe('the size chart', () => {
  it('puts nothing on the axis, and the largest size below the upper edge', () => {
    expect(heightOf(0)).toBe(axisHeight);
    expect(heightOf(largestShown)).toBe(26);
  });

  it('gives a dot back the size that it was drawn for, to a tenth of a pixel', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: largestShown, noNaN: true }), (size) => {
        expect(Math.abs(sizeAt(heightOf(size)) - size)).toBeLessThan(0.001);
      }),
    );
  });

  it('keeps a size beyond the chart at its upper edge, and says so', () => {
    expect(heightOf(4.6)).toBe(heightOf(largestShown));
    expect(isOffChart(4.6)).toBe(true);
    expect(isOffChart(largestShown)).toBe(false);
  });

  it('centres each scan in its column', () => {
    expect([0, 2, 4].map((scan) => columnCentre(scan, 5))).toEqual(['10%', '50%', '90%']);
  });
});
