/**
 * Measures what one movement of a finger costs in Node: both stories solved and drawn, cold each time, over random
 * walks of drags; and what the first call costs on top. Run: node scripts/bench-model.ts. Prints a table of milliseconds.
 */
import { dictionary } from '../src/model/dictionary.ts';
import { project, scanWeeks } from '../src/model/index.ts';

const walks = 300;
const dragsPerWalk = 20;
const longestDrag = 0.2; // of the diameter at week 0

/** Numbers from 0 to 1, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** What a reader who plays about may draw: each drag moves one scan a little, and any number of scans is known. */
function* drags(): Generator<{ readonly targets: readonly number[]; readonly knownScans: number }> {
  const random = randomNumbers(1);
  const pick = (): number => Math.floor(random() * scanWeeks.length);
  for (let walk = 0; walk < walks; walk++) {
    const knownScans = 1 + pick();
    let targets = scanWeeks.map(() => 0.4 + 1.2 * random());
    for (let drag = 0; drag < dragsPerWalk; drag++) {
      const moved = pick();
      const size = (targets[moved] ?? NaN) + longestDrag * (2 * random() - 1);
      targets = targets.with(moved, Math.min(2.5, Math.max(0.05, size)));
      yield { targets, knownScans };
    }
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function row(what: string, times: readonly number[]): Record<string, string> {
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (part: number): string =>
    (sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(3);
  return { what, median: quantile(0.5), p99: quantile(0.99), runs: String(times.length) };
}

const weeksOf = (points: number): number[] =>
  Array.from({ length: points }, (_, index) => (index * 48) / (points - 1));
const rows = [
  row('dictionary, built once', [timed(dictionary)]),
  ...[49, 25].map((points) => {
    const weeks = weeksOf(points);
    const times = Array.from(drags(), (drawing) =>
      timed(() => {
        weeks.map(project({ ...drawing, story: 'immune' }).at);
        weeks.map(project({ ...drawing, story: 'cancer' }).at);
      }),
    );
    return row(`both stories, ${String(points)} points each`, times);
  }),
];

console.log('milliseconds'.padEnd(36), 'median'.padStart(8), 'p99'.padStart(8), 'runs'.padStart(6));
for (const { what = '', median = '', p99 = '', runs = '' } of rows)
  console.log(what.padEnd(36), median.padStart(8), p99.padStart(8), runs.padStart(6));
