import { describe, expect, it } from 'vitest';
import {
  hiddenSpot,
  lumpSpot,
  ringAround,
  ringRadius,
  scaleBar,
  sliceBox,
  unitsPerMillimetre,
} from './slice.ts';

describe('the scan slice', () => {
  it('draws every spot to one scale', () => {
    expect(lumpSpot(0, 40).radius).toBeCloseTo(20 * unitsPerMillimetre, 1);
    expect(hiddenSpot(0, 8).radius).toBeCloseTo(4 * unitsPerMillimetre, 1);
  });

  it('draws the scale bar to the scale of the spots', () => {
    expect(scaleBar.units).toBeCloseTo(scaleBar.mm * unitsPerMillimetre, 9);
  });

  it('rings small spots alike, and keeps large ones inside their ring', () => {
    expect(ringAround(hiddenSpot(0, 5))).toBe(ringAround(hiddenSpot(1, 12)));
    const large = hiddenSpot(0, 33);
    expect(ringAround(large)).toBeGreaterThan(large.radius + 2);
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
