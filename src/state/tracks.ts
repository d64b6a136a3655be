/**
 * What a reader can drag: the lumps of a scenario that change together, as one relative curve.
 *
 * Lumps with the same kinetics share a track ("drag one, and all follow"); a mixed scenario has a
 * track for each. The solver knows six scans, the reader sees and moves some of them: the scans in
 * between follow their neighbours.
 */
import { evaluate, presets, project, scanWeeks, storyOf } from '#model/index.ts';
import type { Preset, PresetLesion, Projection, Story, TumourParameters } from '#model/index.ts';

/** Lumps that change together. */
export interface Track {
  readonly lesions: readonly PresetLesion[];
  /** The scenario's own sizes at the scans the reader sees, relative to the start. */
  readonly sizes: readonly number[];
  /** The scenario's own sizes at the solver's six scans, relative to the start. */
  readonly solverSizes: readonly number[];
}

function makeTracks(preset: Preset): readonly Track[] {
  const seen = preset.lesions.filter((lesion) => !lesion.hidden);
  const kinetics = [...new Set(seen.map((lesion) => lesion.parameters))];
  return kinetics.map((parameters) => {
    const lesions = seen.filter((lesion) => lesion.parameters === parameters);
    const sizesAt = (weeks: readonly number[]): number[] =>
      evaluate(parameters, weeks).map((at) => at.diameter);
    return { lesions, sizes: sizesAt(preset.scanWeeks), solverSizes: sizesAt(scanWeeks) };
  });
}

// Made once: every movement of a finger asks for both.
const prepared = new Map(
  presets.map((preset) => {
    const last = preset.scanWeeks.at(-1)!;
    const weeks = Array.from({ length: 25 }, (_, i) => (i * last) / 24);
    return [preset, { tracks: makeTracks(preset), weeks }];
  }),
);

/** The scenario's lumps that can be seen at the start, grouped by kinetics. */
export const tracksOf = (preset: Preset): readonly Track[] => prepared.get(preset)!.tracks;

/** The weeks at which curves are drawn: 25, evenly from the start to the last scan seen. */
export const drawnWeeks = (preset: Preset): readonly number[] => prepared.get(preset)!.weeks;

const smallestTarget = 0.05;

/**
 * Sizes for the solver's six scans: the scenario's own, moved as the reader moved the scans seen
 * on either side (nothing at the start; after the last, as the last).
 */
function solverTargets(preset: Preset, track: Track, sizes: readonly number[]): number[] {
  const known = [0, ...preset.scanWeeks];
  const moved = [0, ...sizes.map((size, i) => size - track.sizes[i]!)];
  return scanWeeks.map((week, i) => {
    const right = known.findIndex((at) => at >= week);
    const last = known.length - 1;
    if (right === -1) return Math.max(smallestTarget, track.solverSizes[i]! + moved[last]!);
    const part = (week - known[right - 1]!) / (known[right]! - known[right - 1]!);
    const shift = moved[right - 1]! + part * (moved[right]! - moved[right - 1]!);
    return Math.max(smallestTarget, track.solverSizes[i]! + shift);
  });
}

/** What a reader has set, and how much of it is known. */
export interface Setting {
  readonly preset: Preset;
  readonly track: Track;
  /** Sizes at the scans seen, relative to the start. */
  readonly sizes: readonly number[];
  /** The last known scan: 0 for the start, 1 for the first scan under treatment. */
  readonly scan: number;
}

const looksBiggerFirst = presets.find((preset) => preset.id === 'looks-bigger-first')!;

/**
 * The immune attack that the immune story expects. Scenarios that share their first scan share it
 * too, so that this scan looks the same in each of them; a scenario of pure growth has none.
 */
function expectedAttack(track: Track): TumourParameters | undefined {
  const [shared] = tracksOf(looksBiggerFirst);
  if (Math.abs(track.sizes[0]! - shared!.sizes[0]!) < 1e-9)
    return looksBiggerFirst.lesions[0]!.parameters;
  const { parameters } = track.lesions[0]!;
  return storyOf(parameters) === 'immune' ? parameters : undefined;
}

/** One story's explanation of the known scans. */
export function explain(setting: Setting, story: Story): Projection {
  const { preset, track, sizes, scan } = setting;
  const week = preset.scanWeeks[Math.max(0, scan - 1)]!;
  const anchor = expectedAttack(track);
  return project({
    targets: solverTargets(preset, track, sizes),
    knownScans: scanWeeks.indexOf(week) + 1,
    story,
    ...(anchor && { anchor }),
  });
}
