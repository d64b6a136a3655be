import { describe, expect, it } from 'vitest';
import { hiddenSpot, lumpSpot, ringRadius, sliceBox, unitsPerMillimetre } from './slice.ts';

describe('the scan slice', () => {
  it('draws every spot to one scale', () => {
    expect(lumpSpot(0, 40).radius).toBeCloseTo(20 * unitsPerMillimetre, 1);
    expect(hiddenSpot(0, 8).radius).toBeCloseTo(4 * unitsPerMillimetre, 1);
  });

  it('gives each spot a place of its own inside the slice', () => {
    const spots = [lumpSpot(0, 40), lumpSpot(1, 24), ...[0, 1, 2].map((i) => hiddenSpot(i, 7))];
    const places = new Set(spots.map(({ x, y }) => `${String(x)} ${String(y)}`));
    expect(places.size).toBe(5);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThan(ringRadius);
      expect(x).toBeLessThan(sliceBox.width - ringRadius);
      expect(y).toBeGreaterThan(ringRadius);
      expect(y).toBeLessThan(sliceBox.height - ringRadius);
    }
  });
});
