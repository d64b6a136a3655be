import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pitchOf, toneOf } from './tone.ts';

const size = fc.double({ min: 0, max: 20, noNaN: true });

describe('the pitch of a size', () => {
  it.each([
    [0, 150],
    [1, 300],
    [2, 600],
    [2.25, 713.5],
    [10, 900],
  ])('of %f is %f Hz', (diameter, frequency) => {
    expect(pitchOf(diameter)).toBeCloseTo(frequency, 0);
  });

  it('is never lower for a bigger lump, and higher wherever a reader can set it', () => {
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [small, big] = one < other ? [one, other] : [other, one];
        expect(pitchOf(small)).toBeLessThanOrEqual(pitchOf(big));
        if (big < 2.5 && big - small > 1e-6) expect(pitchOf(small)).toBeLessThan(pitchOf(big));
      }),
    );
  });

  it('can always be heard', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (diameter) => {
        expect(pitchOf(diameter)).toBeGreaterThanOrEqual(150);
        expect(pitchOf(diameter)).toBeLessThanOrEqual(900);
      }),
    );
  });
});

describe('the tone of a curve', () => {
  const curve = [
    { week: 0, diameter: 1 },
    { week: 6, diameter: 2 },
    { week: 24, diameter: 0 },
  ];

  it('glides through the sizes in three seconds, each week as long as any other', () => {
    const { notes, duration } = toneOf(curve, []);
    expect(duration).toBe(3);
    expect(notes.map(({ frequency }) => frequency)).toEqual([300, 600, 150]);
    for (const [i, time] of [0.1, 0.8, 2.9].entries()) expect(notes[i]!.time).toBeCloseTo(time, 9);
  });

  it('ticks at each scan, which is each point unless it is told', () => {
    expect(toneOf(curve).ticks).toEqual(toneOf(curve).notes.map(({ time }) => time));
    expect(toneOf(curve, [12]).ticks[0]).toBeCloseTo(1.5, 9);
  });

  it('stays within its time for any curve, and in order', () => {
    const weeks = fc.uniqueArray(fc.integer({ min: -10, max: 200 }), { minLength: 1 });
    fc.assert(
      fc.property(weeks, size, (some, diameter) => {
        const sorted = some.toSorted((a, b) => a - b);
        const { notes, duration } = toneOf(sorted.map((week) => ({ week, diameter })));
        const times = notes.map(({ time }) => time);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times[0]).toBeGreaterThanOrEqual(0);
        expect(times.at(-1)).toBeLessThanOrEqual(duration);
      }),
    );
  });
});
