/**
 * The inverse problem: which mixture of histories comes nearest to the sizes that somebody drew
 * (docs/model.md, "From drawn sizes to what may be inside").
 */
import type { RelativeDiameter, RelativeVolume, Week } from '#domain/units.ts';
import type { Cohort } from './cohort.ts';
import { unattackedCohort } from './cohort.ts';
import type { Column, Mixture } from './column.ts';
import { columnOf } from './column.ts';
import type { Entry } from './dictionary.ts';
import { dictionary, scanWeeks, volumesAtScans } from './dictionary.ts';
import type { TumourParameters } from './parameters.ts';
import type { Ridge } from './ridge.ts';
import { read, ridge, solveRidge } from './ridge.ts';

/** What is taken to drive the sizes: an immune attack, or growing cancer. */
export type Story = 'immune' | 'cancer';

/** What was drawn, and how it is to be explained. */
export interface Drawing {
  /** Diameters at `scanWeeks`. */
  readonly targets: readonly RelativeDiameter[];
  /** How many of them count, from the first on. */
  readonly knownScans: number;
  readonly story: Story;
  /** What the immune story expects. */
  readonly expected: Required<TumourParameters>;
}

/** The nearest mixture, with its diameters at `scanWeeks`. Shares sum to 1. */
export interface Fit {
  readonly mixture: Mixture;
  readonly fitted: readonly RelativeDiameter[];
}

/** A column as the solver sees it. */
interface Candidate {
  readonly column: Column;
  /** Its volumes at `scanWeeks`. */
  readonly atScans: readonly RelativeVolume[];
  /** Its share in the history that the story expects. */
  readonly prior: number;
  /** How dear it is to leave that share, in units of `basePull`. */
  readonly pull: number;
}

const scanNoise: RelativeDiameter = 0.015; // of the diameter at week 0; illustrative
const smallestWeighed: RelativeDiameter = 0.3; // of the diameter at week 0; below it errors weigh no more; illustrative
const sumWeight = 1000; // weight of "all shares sum to 1" beside the scans; illustrative
const basePull = 2; // penalty for leaving what is expected; illustrative
const unlikelyPull = 20; // times basePull, for what the cancer story does not expect; illustrative
const passes = 2; // a fixed number, so that the answer moves continuously with the targets
const slowestCancer = 0.02; // growth per week; illustrative
const fastestCancer = 0.32; // growth per week; illustrative

let scratch: Ridge | undefined;

/** Space for the dictionary and up to two anchors, one row a scan and one for the sum of shares. */
export function space(): Ridge {
  return ridge(scanWeeks.length + 1, dictionary().length + 2);
}

/** Finds the nearest mixture. Input is not checked here. A caller may hand in its own space, to look into afterwards. */
export function fit(drawing: Drawing, problem: Ridge = (scratch ??= space())): Fit {
  const { targets, knownScans } = drawing;
  const { height, matrix, target, solution } = problem;
  const candidates = candidatesFor(drawing);
  problem.rows = knownScans + 1;
  problem.columns = candidates.length;
  problem.dual.fill(0);
  target[0] = sumWeight;
  candidates.forEach(({ prior, pull }, j) => {
    problem.prior[j] = prior;
    problem.freedom[j] = 1 / (basePull * pull);
    matrix[j * height] = sumWeight;
  });
  let fitted = targets;
  let mixture: Mixture = [];
  for (let pass = 0; pass < passes; pass++) {
    for (let scan = 0; scan < knownScans; scan++) {
      const drawn = targets[scan] ?? NaN;
      const p = Math.max(drawn, smallestWeighed);
      const q = Math.max(fitted[scan] ?? NaN, smallestWeighed);
      // p³ − q³ = (p − q)(p² + pq + q²): weighed so, an error in volume counts as the error in diameter that it is.
      const weight = 1 / (scanNoise * (p * p + p * q + q * q));
      target[scan + 1] = weight * drawn ** 3;
      candidates.forEach(({ atScans }, j) => {
        matrix[j * height + scan + 1] = weight * (atScans[scan] ?? NaN);
      });
    }
    solveRidge(problem);
    const total = candidates.reduce((sum, _, j) => sum + read(solution, j), 0);
    const shareOf = (j: number): number => read(solution, j) / total;
    mixture = candidates
      .map(({ column }, j) => ({ share: shareOf(j), column }))
      .filter(({ share }) => share > 0);
    fitted = scanWeeks.map((_, scan) =>
      Math.cbrt(
        candidates.reduce((sum, { atScans }, j) => sum + shareOf(j) * (atScans[scan] ?? NaN), 0),
      ),
    );
  }
  return { mixture, fitted };
}

/** The dictionary, of which nothing is expected, then the anchors: the history that the story expects. */
function candidatesFor(drawing: Drawing): Candidate[] {
  const { story, knownScans } = drawing;
  const now = scanWeeks[knownScans - 1] ?? NaN;
  const isUnlikely = ({ column: { cohort }, knot }: Entry): boolean =>
    story === 'cancer' && (cohort.swellingPerKill > 0 || (cohort.attack > 0 && knot >= now));
  return [
    ...dictionary().map((entry) => ({
      column: entry.column,
      atScans: entry.atScans,
      prior: 0,
      pull: entry.peakSquared * (isUnlikely(entry) ? unlikelyPull : 1),
    })),
    ...(story === 'cancer' ? cancerAnchors(drawing, now) : immuneAnchors(drawing.expected)),
  ];
}

/** Cancer that grew straight from week 0 to the last known size; a size of 0 ends at the slowest growth too. */
function cancerAnchors({ targets, knownScans }: Drawing, now: Week): Candidate[] {
  const growth = (3 * Math.log(targets[knownScans - 1] ?? NaN)) / now;
  return [anchor(unattackedCohort(Math.min(Math.max(growth, slowestCancer), fastestCancer)), 1)];
}

function immuneAnchors(expected: Required<TumourParameters>): Candidate[] {
  const { resistantFraction, resistantGrowth } = expected;
  return [
    anchor(expected, 1 - resistantFraction),
    anchor(unattackedCohort(resistantGrowth), resistantFraction),
  ].filter(({ prior }) => prior > 0);
}

function anchor(cohort: Cohort, prior: number): Candidate {
  const column = columnOf(cohort);
  return { column, atScans: volumesAtScans(column), prior, pull: 1 };
}
