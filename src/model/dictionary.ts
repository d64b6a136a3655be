/**
 * The 99 histories that any drawn curve may be mixed from (docs/model.md, "The dictionary").
 */
import type { RelativeVolume, Week } from '#domain/units.ts';
import type { Cohort } from './cohort.ts';
import { unattackedCohort } from './cohort.ts';
import type { Column, Layers } from './column.ts';
import { addLayers, columnOf, layersAt, noLayers, volumeOf } from './column.ts';
import { read } from './ridge.ts';

/** The weeks at which a projected curve has a scan. */
export const scanWeeks: readonly Week[] = [6, 12, 18, 24, 36, 48]; // weeks; illustrative, near common practice

/** The last week of the chart. */
export const lastWeek: Week = 48; // weeks; illustrative

const stepsPerWeek = 2; // steps of the tables; illustrative
const chartSteps = lastWeek * stepsPerWeek; // steps

const unattackedGrowths = [0, 0.02, 0.04, 0.06, 0.09, 0.13, 0.18, 0.24, 0.32]; // per week; illustrative
const attackedGrowths = [0.03, 0.14]; // per week; illustrative
const onsetKnots: readonly Week[] = [0, 2, 4, 6, 9, 12, 15, 18, 21, 24, 28, 32, 36, 40, 44]; // weeks; illustrative
const archetypes = [
  { attack: 1.2, swellingPerKill: 0, settling: 0.3, clearance: 1, scarFraction: 0 }, // fast (per week, ratio, per week, per week, fraction); illustrative
  { attack: 0.2, swellingPerKill: 0, settling: 0.3, clearance: 0.15, scarFraction: 0 }, // slow (same units); illustrative
  { attack: 0.7, swellingPerKill: 6, settling: 0.3, clearance: 0.2, scarFraction: 0 }, // swelling (same units); illustrative
] as const;

/** A column with what the solver needs to know of it. */
export interface Entry {
  readonly column: Column;
  /** The week its onsets gather around; of no meaning if there is no attack. */
  readonly knot: Week;
  /** The square of its largest volume on the chart. */
  readonly peakSquared: number;
  /** Its volumes at `scanWeeks`. */
  readonly atScans: readonly RelativeVolume[];
}

/** The start of an attack, with the living cancer there is to attack. */
interface Onset {
  readonly week: Week;
  readonly size: RelativeVolume;
}

/** Onsets around a knot, with shares that sum to 1. */
interface Hat {
  readonly knot: Week;
  readonly shares: readonly { readonly week: Week; readonly share: number }[];
}

let built: readonly Entry[] | undefined;

/** The dictionary; made on the first call (a few milliseconds) and kept. */
export function dictionary(): readonly Entry[] {
  return (built ??= build());
}

/** A column's volumes at `scanWeeks`. */
export function volumesAtScans(column: Column): RelativeVolume[] {
  return scanWeeks.map((week) => volumeOf(column.at(week)));
}

function build(): Entry[] {
  const hats = onsetKnots.map((_, index) => hat(index));
  return [
    ...unattackedGrowths.map((growth) => {
      const column = columnOf(unattackedCohort(growth));
      const peakSquared = Math.exp(2 * growth * lastWeek);
      return { column, knot: 0, peakSquared, atScans: volumesAtScans(column) };
    }),
    ...attackedGrowths.flatMap((growth) =>
      archetypes.flatMap((archetype) => entriesOf({ growth, delay: 0, ...archetype }, hats)),
    ),
  ];
}

/**
 * One entry a hat.
 *
 * Rests on the shift rule: a cohort attacked from week τ on is, in week t, the cohort attacked from week 0 on as it is
 * in week t − τ, larger by the growth until τ. Weeks before its attack are weeks of plain growth.
 */
function entriesOf(cohort: Cohort, hats: readonly Hat[]): Entry[] {
  const sinceOnset = remembered((weeks) => layersAt(cohort, weeks));
  const volumes = Float64Array.from({ length: 2 * chartSteps + 1 }, (_, step) =>
    volumeOf(sinceOnset(step / stepsPerWeek - lastWeek)),
  );
  return hats.map(({ knot, shares }) => {
    const onsets = shares.map(({ week, share }) => ({
      week,
      size: share * Math.exp(cohort.growth * week),
    }));
    const at = remembered((week) => {
      const sum = noLayers();
      for (const onset of onsets) addLayers(sum, onset.size, sinceOnset(week - onset.week));
      return sum;
    });
    const column = { cohort, at };
    const peakSquared = peak(onsets, volumes) ** 2;
    return { column, knot, peakSquared, atScans: volumesAtScans(column) };
  });
}

/** The same function, which remembers what it gave for half weeks of the chart, also counted backwards. */
function remembered(layers: (week: Week) => Layers): (week: Week) => Layers {
  const known: (Layers | undefined)[] = [];
  return (week) => {
    const step = (week + lastWeek) * stepsPerWeek;
    return Number.isInteger(step) ? (known[step] ??= layers(week)) : layers(week);
  };
}

/** The largest volume at any half week of the chart. */
function peak(onsets: readonly Onset[], volumes: Float64Array): RelativeVolume {
  let largest = 0;
  for (let step = chartSteps; step <= 2 * chartSteps; step++) {
    let volume = 0;
    for (const { week, size } of onsets) volume += size * read(volumes, step - week * stepsPerWeek);
    largest = Math.max(largest, volume);
  }
  return largest;
}

/**
 * Onsets in whole weeks around a knot; shares fall in a straight line to 0 at the neighbouring knots.
 * With one onset each, the drawn layers look wavy.
 */
function hat(index: number): Hat {
  const knot = onsetKnots[index] ?? 0;
  const before = onsetKnots[index - 1] ?? 0;
  const after = onsetKnots[index + 1] ?? lastWeek;
  const shares = [];
  let total = 0;
  for (let week = before; week < after; week++) {
    const share = week < knot ? (week - before) / (knot - before) : (after - week) / (after - knot);
    if (share > 0) shares.push({ week, share });
    total += share;
  }
  return { knot, shares: shares.map(({ week, share }) => ({ week, share: share / total })) };
}
