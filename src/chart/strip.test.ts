import { describe, expect, it } from 'vitest';
import { stripBox, stripPath, stripPlace } from './strip.ts';

describe('the strip of scans', () => {
  it('puts time from left to right, and a bigger lump higher', () => {
    const [start, later] = [stripPlace({ week: 0, size: 1 }), stripPlace({ week: 8, size: 1.3 })];
    expect(later.x).toBeGreaterThan(start.x);
    expect(later.y).toBeLessThan(start.y);
  });

  it('holds the longest and the largest series that is shown', () => {
    const { x, y } = stripPlace({ week: 32, size: 1.5 });
    expect(x).toBeLessThan(stripBox.width);
    expect(y).toBeGreaterThan(0);
  });

  it('draws a straight line from scan to scan', () => {
    expect(
      stripPath([
        { week: 0, size: 1 },
        { week: 8, size: 1.25 },
        { week: 16, size: 0.5 },
      ]),
    ).toMatchInlineSnapshot(`"M24,25L94,15L164,43"`);
  });
});
