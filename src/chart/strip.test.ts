import { describe, expect, it } from 'vitest';
import { stripBox, stripOf } from './strip.ts';

const scans = [
  { week: 0, size: 1 },
  { week: 8, size: 1.25 },
  { week: 16, size: 0.5 },
];

describe('the strip of scans', () => {
  it('puts time from left to right, and a bigger lump higher', () => {
    const { place } = stripOf(scans);
    const [start, later] = [place(scans[0]!), place(scans[1]!)];
    expect(later.x).toBeGreaterThan(start.x);
    expect(later.y).toBeLessThan(start.y);
  });

  it.each([
    { week: 8, size: 1.5 },
    { week: 48, size: 4.57 },
  ])('holds a series that ends at %j', (last) => {
    const { x, y } = stripOf([...scans.slice(0, 1), last]).place(last);
    expect(x).toBeLessThan(stripBox.width);
    expect(y).toBeGreaterThan(7);
  });

  it('has one axis for series of the usual length and growth', () => {
    expect(stripOf(scans).place(scans[0]!)).toEqual(stripOf(scans.slice(0, 2)).place(scans[0]!));
  });

  it('draws a straight line from scan to scan', () => {
    expect(stripOf(scans).path).toMatchInlineSnapshot(`"M24,27L94,19L164,45"`);
  });
});
