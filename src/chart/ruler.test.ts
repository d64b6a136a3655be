import { describe, expect, it } from 'vitest';
import { measuringPath, rulerBox, rulerNumbers, rulerMarks, rulerSpot } from './ruler.ts';

const [zero, ten] = rulerNumbers.map((number) => number.x) as [number, number];
const perMm = (ten - zero) / 10;

describe('the ruler', () => {
  it.each(rulerMarks)('has its marks in the scale of its numbers ($dashes)', ({ path, dashes }) => {
    const [mark, gap] = dashes.split(' ').map(Number) as [number, number];
    const [from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(path)!.slice(1).map(Number) as [
      number,
      number,
    ];
    expect(((mark + gap) / perMm) % 1).toBeCloseTo(0);
    expect(from + mark / 2).toBeCloseTo(zero);
    expect(to - mark / 2).toBeCloseTo(rulerNumbers.at(-1)!.x);
  });

  it.each([2, 5, 10, 30])('has the scale of a spot of %i mm that stands on it', (mm) => {
    const spot = rulerSpot(mm, 12);
    expect((2 * spot.radius) / perMm).toBeCloseTo(mm);
    expect(spot.x - spot.radius).toBeCloseTo(zero + 12 * perMm);
    expect(spot.y - spot.radius).toBeGreaterThan(0);
    expect(spot.x + spot.radius).toBeLessThan(rulerBox.width);
  });

  it('measures with a line as long as what it reads', () => {
    const [, from, length] = /^M([\d.]+) [\d.]+h([\d.]+)/.exec(
      measuringPath(rulerSpot(30, 0), 33),
    )!;
    expect(Number(length) / perMm).toBeCloseTo(33);
    expect((Number(from) - zero) / perMm).toBeCloseTo(-1.5);
  });
});
