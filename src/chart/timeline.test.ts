import { describe, expect, it } from 'vitest';
import { timelinePath, timelinePlace } from './timeline.ts';

describe('the timeline', () => {
  it('puts later scans to the right and larger sizes higher', () => {
    const start = timelinePlace([0, 1]);
    const first = timelinePlace([6, 1.28]);
    expect(first.x).toBeGreaterThan(start.x);
    expect(first.y).toBeLessThan(start.y);
  });

  it('goes through its points', () => {
    const { x, y } = timelinePlace([12, 1.1]);
    const path = timelinePath([
      [6, 1.28],
      [12, 1.1],
    ]);
    const [endX, endY] = /([\d.]+),([\d.]+)$/.exec(path)!.slice(1).map(Number);
    expect(Math.round(endX!)).toBe(x);
    expect(Math.round(endY!)).toBe(y);
  });

  it('draws nothing from nothing', () => {
    expect(timelinePath([])).toBe('');
  });
});
