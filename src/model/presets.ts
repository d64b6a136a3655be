/**
 * Ten typical courses to learn from. Sizes are in millimetres; the units of the rest stand in parameters.ts.
 * Every number is illustrative unless its line says otherwise (docs/model.md, "Presets").
 *
 * Three of them, 'looks-bigger-first', 'keeps-growing' and 'grew-then-settled', show the same first scan:
 * the same lesions, 28 % larger in diameter at week 6.
 */
import type { Lesion } from '#domain/lesion.ts';
import { smallestSeenMm } from '#domain/lesion.ts';
import type { Millimetres, Week } from '#domain/units.ts';
import { unattackedCohort } from './cohort.ts';
import type { Story } from './fit.ts';
import type { TumourParameters } from './parameters.ts';

/** A lesion with the course it takes. */
export interface PresetLesion extends Lesion {
  readonly parameters: TumourParameters;
}

export interface Preset {
  readonly id: string;
  /** Those that can be seen at week 0 first, largest first. */
  readonly lesions: readonly PresetLesion[];
  /** The weeks in which this case is scanned: some of the six of a projection. */
  readonly scanWeeks: readonly Week[];
}

/** Which story the parameters tell. */
export function storyOf({ attack }: TumourParameters): Story {
  return attack > 0 ? 'immune' : 'cancer';
}

/** Tiny lesions swell more for each cell killed: a rim of inflammation weighs more on a small ball. */
const newSpot = { attack: 0.6, settling: 0.25, clearance: 0.25, scarFraction: 0 } as const;

const usualWeeks: readonly Week[] = [6, 12, 18, 24]; // weeks; illustrative
const lateWeeks: readonly Week[] = [12, 24, 36, 48]; // weeks; illustrative

const firstScan = 1.28; // diameter at week 6 by that at week 0; mean +19.8 mm on 69.7 mm in Mönch 2023

function lesion(id: string, diameterMm: Millimetres, parameters: TumourParameters): PresetLesion {
  return { id, diameterMm, hidden: diameterMm < smallestSeenMm, parameters };
}

/** The two lesions that can be seen at week 0. They share one course, as one object. */
function pair(
  firstMm: Millimetres,
  secondMm: Millimetres,
  parameters: TumourParameters,
): readonly PresetLesion[] {
  return [lesion('A', firstMm, parameters), lesion('B', secondMm, parameters)];
}

/** The ten cases, in the order in which a reader may choose among them. */
export const presets: readonly Preset[] = [
  {
    id: 'shrinks-straight-away',
    lesions: pair(42, 26, {
      growth: 0.04,
      attack: 1.1,
      delay: 0.5,
      swellingPerKill: 0.3,
      settling: 0.5,
      clearance: 0.5,
      scarFraction: 0.03,
    }),
    scanWeeks: usualWeeks,
  },
  {
    id: 'stays-then-slowly-shrinks',
    lesions: pair(34, 20, {
      growth: 0.025,
      attack: 0.14,
      delay: 3,
      swellingPerKill: 0.5,
      settling: 0.3,
      clearance: 0.14,
      scarFraction: 0,
    }),
    scanWeeks: usualWeeks,
  },
  {
    id: 'looks-bigger-first',
    lesions: pair(40, 24, {
      growth: 0.05,
      attack: 0.7,
      delay: 3,
      swellingPerKill: 1.6925066417141217, // so that week 6 shows `firstScan`
      settling: 0.18,
      clearance: 0.16,
      scarFraction: 0,
    }),
    scanWeeks: usualWeeks,
  },
  {
    id: 'new-spots-first',
    lesions: [
      ...pair(38, 22, {
        growth: 0.04,
        attack: 0.55,
        delay: 2,
        swellingPerKill: 1,
        settling: 0.4,
        clearance: 0.22,
        scarFraction: 0,
      }),
      lesion('N1', 4.4, { ...newSpot, growth: 0.07, delay: 3, swellingPerKill: 6.5 }),
      lesion('N2', 3.9, { ...newSpot, growth: 0.07, delay: 3.5, swellingPerKill: 6.5 }),
      lesion('N3', 4.7, { ...newSpot, growth: 0.06, delay: 2.5, swellingPerKill: 6 }),
    ],
    scanWeeks: usualWeeks,
  },
  {
    id: 'grows-late-then-shrinks',
    lesions: pair(36, 22, {
      growth: 0.004,
      attack: 0.6,
      delay: 20,
      swellingPerKill: 3.6,
      settling: 0.3,
      clearance: 0.2,
      scarFraction: 0,
    }),
    scanWeeks: lateWeeks,
  },
  {
    id: 'keeps-growing',
    lesions: [
      ...pair(40, 24, unattackedCohort((3 * Math.log(firstScan)) / 6)),
      lesion('N1', 3.6, unattackedCohort(0.1)),
    ],
    scanWeeks: usualWeeks,
  },
  {
    id: 'grows-very-fast',
    lesions: [...pair(32, 20, unattackedCohort(0.19)), lesion('N1', 3.2, unattackedCohort(0.19))],
    scanWeeks: usualWeeks,
  },
  {
    id: 'mixed',
    lesions: [
      lesion('A', 40, {
        growth: 0.04,
        attack: 0.7,
        delay: 1.5,
        swellingPerKill: 0.8,
        settling: 0.4,
        clearance: 0.3,
        scarFraction: 0,
      }),
      lesion('B', 26, unattackedCohort(0.045)),
    ],
    scanWeeks: usualWeeks,
  },
  {
    id: 'shrinks-then-comes-back',
    lesions: pair(40, 24, {
      growth: 0.04,
      attack: 0.8,
      delay: 1,
      swellingPerKill: 0.5,
      settling: 0.4,
      clearance: 0.3,
      scarFraction: 0,
      resistantFraction: 0.03,
      resistantGrowth: 0.1,
    }),
    scanWeeks: lateWeeks,
  },
  {
    id: 'grew-then-settled',
    lesions: pair(40, 24, {
      growth: 0.34,
      attack: 0.347,
      delay: 0,
      swellingPerKill: 0.02523530080352441, // so that week 6 shows `firstScan`
      settling: 0.5,
      clearance: 1,
      scarFraction: 0,
    }),
    scanWeeks: usualWeeks,
  },
];
