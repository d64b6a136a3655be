/**
 * Three futures of one scan with new spots, each in full: real growth first, as it is the most
 * common. Up to week 6 their scans are the same; the last one is the scenario itself.
 */
import { evaluate, growingTwin, mixedTwin } from '#model/index.ts';
import type { TumourParameters } from '#model/index.ts';
import { findPreset } from './course.ts';
import type { ScanView } from './lesions.ts';
import { seenMm } from './lesions.ts';
import type { Inside } from './scene.ts';
import { insideOf } from './scene.ts';

/** One future. */
export interface SpotFuture {
  readonly id: 'new-cancer' | 'some-of-each' | 'hidden-before';
  /** What each scan shows. */
  readonly scans: readonly Pick<ScanView, 'week' | 'lumps' | 'spots'>[];
  /** What is inside the first new spot at each scan, seen or not. */
  readonly insides: readonly Inside[];
  /** Size of the spots at each scan, added up, in millimetres, seen or not. */
  readonly spotSums: readonly number[];
}

const preset = findPreset('new-spots-first');

/** Weeks of the scans that all futures have, the start included. */
export const spotWeeks: readonly number[] = [0, ...preset.scanWeeks];

const shared = preset.scanWeeks[0]!; // the last week in which the futures look the same
const growsOn = 0.1; // of a spot's cancer at the start; illustrative, so that growth and shrinkage even out by week 12

type Change = (parameters: TumourParameters) => TumourParameters;

function future(id: SpotFuture['id'], { lump, spot }: Record<'lump' | 'spot', Change>): SpotFuture {
  const courses = preset.lesions.map(({ diameterMm, hidden, parameters }) => {
    const states = evaluate((hidden ? spot : lump)(parameters), spotWeeks);
    return { hidden, states, mm: states.map(({ diameter }) => diameterMm * diameter) };
  });
  const lumps = courses.filter(({ hidden }) => !hidden);
  const spots = courses.filter(({ hidden }) => hidden);
  return {
    id,
    scans: spotWeeks.map((week, scan) => ({
      week,
      lumps: lumps.map(({ mm }) => mm[scan]!),
      spots: spots.map(({ mm }) => seenMm(mm[scan]!)),
    })),
    insides: spots[0]!.states.map((at) => insideOf({ ...at, dead: at.dead + at.scar })),
    spotSums: spotWeeks.map((_, scan) => spots.reduce((sum, { mm }) => sum + mm[scan]!, 0)),
  };
}

/** The futures, real growth first. */
export function spotFutures(): readonly SpotFuture[] {
  const grows: Change = (parameters) => growingTwin(parameters, shared);
  const isMixed: Change = (parameters) => mixedTwin(parameters, shared, growsOn);
  const own: Change = (parameters) => parameters;
  return [
    future('new-cancer', { lump: grows, spot: grows }),
    future('some-of-each', { lump: own, spot: isMixed }),
    future('hidden-before', { lump: own, spot: own }),
  ];
}
