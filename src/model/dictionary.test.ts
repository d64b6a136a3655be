import { describe, expect, it } from 'vitest';
import type { Cohort } from './cohort.ts';
import { layersAt, volumeOf } from './column.ts';
import { dictionary, scanWeeks } from './dictionary.ts';
import { difference } from './fixtures/reference.ts';

const someWeeks = [0, 0.5, 3, 7.25, 8, 11.9, 24, 36.5, 47.3, 48];
const swells = { attack: 0.7, swellingPerKill: 6, settling: 0.3, clearance: 0.2, scarFraction: 0 };

describe('dictionary', () => {
  it('has nine histories without an attack and ninety with one', () => {
    const attacked = dictionary().filter(({ column }) => column.cohort.attack > 0);
    expect(dictionary()).toHaveLength(99);
    expect(attacked).toHaveLength(90);
  });

  it('is built once', () => {
    expect(dictionary()).toBe(dictionary());
  });

  it('has nothing but living cancer, one volume of it, at week 0', () => {
    for (const { column } of dictionary()) {
      const { living, swelling, dead, marker } = column.at(0);
      expect(living).toBeCloseTo(1, 12);
      expect(marker).toBeCloseTo(1, 12);
      expect([swelling, dead]).toEqual([0, 0]);
    }
  });

  it('knows its volumes at the scans, and its largest on the half weeks of the chart', () => {
    const halfWeeks = Array.from({ length: 97 }, (_, index) => index / 2);
    for (const { column, atScans, peakSquared } of dictionary()) {
      expect(atScans).toEqual(scanWeeks.map((week) => volumeOf(column.at(week))));
      const largest = Math.max(...halfWeeks.map((week) => volumeOf(column.at(week))));
      expect(difference(Math.sqrt(peakSquared), largest)).toBeLessThan(1e-12);
    }
  });

  it.each([
    {
      knot: 0,
      onsets: [
        [0, 2],
        [1, 1],
      ],
    },
    {
      knot: 9,
      onsets: [
        [7, 1],
        [8, 2],
        [9, 3],
        [10, 2],
        [11, 1],
      ],
    },
    {
      knot: 24,
      onsets: [
        [22, 4],
        [23, 8],
        [24, 12],
        [25, 9],
        [26, 6],
        [27, 3],
      ],
    },
    {
      knot: 44,
      onsets: [
        [41, 1],
        [42, 2],
        [43, 3],
        [44, 4],
        [45, 3],
        [46, 2],
        [47, 1],
      ],
    },
  ])('spreads the attack of knot $knot over the weeks around it', ({ knot, onsets }) => {
    for (const growth of [0.03, 0.14]) {
      const cohort: Cohort = { growth, delay: 0, ...swells };
      const entry = dictionary().find(
        ({ column, knot: its }) =>
          its === knot && column.cohort.growth === growth && column.cohort.swellingPerKill > 0,
      );
      const total = onsets.reduce((sum, [, parts = 0]) => sum + parts, 0);
      for (const week of someWeeks)
        for (const layer of ['living', 'swelling', 'dead', 'marker'] as const) {
          const expected = onsets.reduce(
            (sum, [delay = 0, parts = 0]) =>
              sum + (parts / total) * layersAt({ ...cohort, delay }, week)[layer],
            0,
          );
          expect(difference(entry?.column.at(week)[layer], expected)).toBeLessThan(1e-12);
        }
    }
  });
});
