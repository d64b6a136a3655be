/** What can be said at the last known scan: the inside in both stories, and whether they differ. */
import { scanWeeks } from '#model/index.ts';
import type { ProjectedPoint, Projection } from '#model/index.ts';
import type { Setting } from './tracks.ts';

/** The inside of the lump at one time in one story; the three shares add up to 1. */
export interface Inside {
  readonly living: number;
  readonly dead: number;
  readonly swelling: number;
  /** Amount of living cancer, relative to the start. */
  readonly amount: number;
  /** What a blood test for tumour DNA would show, relative to the start. */
  readonly marker: number;
}

/** Whether the living cancer has become more or less than at the start. */
export type Direction = 'more' | 'same' | 'less';

/** What the two stories say together. `start`: nothing is known yet; `unclear`: they differ. */
export type Verdict = 'start' | 'unclear' | Direction;

/** What can be said at the last known scan. */
export interface Scene {
  readonly week: number;
  /** Size that both stories give the lump, relative to the start. */
  readonly size: number;
  /** The size that the reader set, where no story comes near it; otherwise null. */
  readonly impossible: number | null;
  readonly cancer: Inside;
  readonly immune: Inside;
  /** Where the living cancer goes in the cancer story. */
  readonly cancerDirection: Direction;
  readonly verdict: Verdict;
}

type Layers = Pick<ProjectedPoint, 'living' | 'dead' | 'swelling' | 'marker'>;

const clearlyMore = 1.1; // times the living cancer at the start; illustrative
const clearlyLess = 0.5; // likewise
const misfitSeen = 0.02; // of the size at the start: a difference that the eye can see

const directionOf = (amount: number): Direction =>
  amount > clearlyMore ? 'more' : amount < clearlyLess ? 'less' : 'same';

/** The inside at one point of a history. */
export function insideOf({ living, dead, swelling, marker }: Layers): Inside {
  const volume = living + dead + swelling || 1;
  return {
    living: living / volume,
    dead: dead / volume,
    swelling: swelling / volume,
    amount: living,
    marker,
  };
}

/** Reads both stories at the last known scan. */
export function readScene(setting: Setting, cancer: Projection, immune: Projection): Scene {
  const { preset, scan, sizes } = setting;
  const week = scan === 0 ? 0 : preset.scanWeeks[scan - 1]!;
  const inCancer = insideOf(cancer.at(week));
  const inImmune = insideOf(immune.at(week));
  const cancerDirection = directionOf(inCancer.amount);
  const target = scan === 0 ? 1 : sizes[scan - 1]!;
  const fits =
    scan === 0 ? [1] : [cancer, immune].map((story) => story.fitted[scanWeeks.indexOf(week)]!);
  const size = fits.reduce((near, fit) =>
    Math.abs(fit - target) < Math.abs(near - target) ? fit : near,
  );
  return {
    week,
    size,
    impossible: Math.abs(size - target) > misfitSeen ? target : null,
    cancer: inCancer,
    immune: inImmune,
    cancerDirection,
    verdict:
      scan === 0
        ? 'start'
        : cancerDirection === directionOf(inImmune.amount)
          ? cancerDirection
          : 'unclear',
  };
}
