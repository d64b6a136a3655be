/** What each story expects of the scans and tests to come, and what the scenario itself would show. */
import { evaluate } from '#model/index.ts';
import type { Projection } from '#model/index.ts';
import { testIds } from '#share/shared.ts';
import { insideOf } from './scene.ts';
import type { Inside } from './scene.ts';
import type { Setting } from './tracks.ts';

export { testIds };
export type TestId = (typeof testIds)[number];

/** What one test would show. */
export interface Expectation {
  /** When it is done. */
  readonly week: number;
  readonly cancer: number;
  readonly immune: number;
  /** In the scenario itself; null once a reader has moved its sizes, as nobody knows then. */
  readonly own: number | null;
}

/**
 * What each test would show: at the next scan the size, in the blood the tumour DNA, both against
 * the start, and in a piece of the lump the share of living cancer. Null where there is nothing to test.
 */
export type Expectations = Readonly<Record<TestId, Expectation | null>>;

/** Sizes that a story expects at the scans after the last known one, relative to the start. */
export const sizesAhead = ({ preset, scan }: Setting, story: Projection): readonly number[] =>
  preset.scanWeeks.slice(scan).map((week) => story.at(week).diameter);

/** Compares what the two stories expect of each test. */
export function expectTests(
  setting: Setting,
  cancer: Projection,
  immune: Projection,
): Expectations {
  const { preset, track, sizes, scan } = setting;
  if (scan === 0) return { next: null, blood: null, biopsy: null };
  const own = sizes.every((size, i) => size === track.sizes[i]);
  const compare = (week: number, read: (at: Inside & { readonly size: number }) => number) => {
    const inside = (story: Projection): number => {
      const at = story.at(week);
      return read({ ...insideOf(at), size: at.diameter });
    };
    const at = evaluate(track.lesions[0]!.parameters, [week])[0]!;
    const itself = read({ ...insideOf({ ...at, dead: at.dead + at.scar }), size: at.diameter });
    return { week, cancer: inside(cancer), immune: inside(immune), own: own ? itself : null };
  };
  const now = preset.scanWeeks[scan - 1]!;
  const next = preset.scanWeeks[scan];
  return {
    next: next === undefined ? null : compare(next, ({ size }) => size),
    blood: compare(now, ({ marker }) => marker),
    biopsy: compare(now, ({ living }) => living),
  };
}
