import { describe, expect, it } from 'vitest';
import { agreements, agreesFrom } from './agreement.ts';
import { findPreset } from './course.ts';
import { tracksOf } from './tracks.ts';

/** From when on both stories agree in a scenario, with its own sizes or others. */
function weekIn(id: string, sizes?: readonly number[]): number | null {
  const preset = findPreset(id);
  const track = tracksOf(preset)[0]!;
  return agreesFrom({ preset, track, sizes: sizes ?? track.sizes });
}

describe('the two stories', () => {
  it('come to say the same at another scan in each future of one first scan, or not at all', () => {
    expect(agreements()).toEqual([
      { id: 'keeps-growing', week: 12 },
      { id: 'grew-then-settled', week: null },
      { id: 'looks-bigger-first', week: 18 },
    ]);
  });

  it('agree on slow steady growth from week 18, as the specification works out', () => {
    const growth = [6, 12, 18, 24].map((week) => Math.exp(0.02 * week)); // a diameter; its volume grows by .06 a week
    expect(weekIn('keeps-growing', growth)).toBe(18);
  });

  it('take longest on a lump that stays exactly the same', () => {
    expect(weekIn('keeps-growing', [1, 1, 1, 1])).toBe(24);
  });

  it('agree from the first scan where the lump shrinks at once', () => {
    expect(weekIn('shrinks-straight-away')).toBe(6);
  });

  it('do not count as agreeing while they part again later', () => {
    // They agree at week 18, and differ again at week 24.
    expect(weekIn('stays-then-slowly-shrinks')).toBeNull();
  });
});
