/**
 * What one movement of a finger costs, part by part, in Node: solving both stories, drawing (the
 * geometry, as the text that a page sets), describing; and how that grows with lumps and with scans.
 * The solver itself never knows more than six scans. Run: node scripts/bench-parts.ts. Prints
 * medians in milliseconds.
 */
import { bandPaths, dotsPath } from '../src/chart/bands.ts';
import { cellPaths, startRadius } from '../src/chart/lump.ts';
import { columnCentre, heightOf } from '../src/chart/scanChart.ts';
import { changeWords, sceneSentences, sizeAtScan } from '../src/describe/scene.ts';
import { createTranslate } from '../src/i18n/translate.ts';
import { project, scanWeeks } from '../src/model/index.ts';
import en from '../content/ui/en.json' with { type: 'json' };

const t = createTranslate(en, 'en');
const runs = 400;
const lastWeek = 24; // weeks
const weeks = Array.from({ length: 25 }, (_, i) => (i * lastWeek) / 24);

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;

/** Median time of `work`, which is told a number that differs from run to run, from 0 to 1. */
function time(work: (moved: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work((run * 0.618) % 1);
    return performance.now() - start;
  });
  return median(times.slice(runs / 4)); // after Node has compiled what it will
}

const stories = ['cancer', 'immune'] as const;
const solve = (moved: number) =>
  stories.map((story) =>
    project({
      targets: scanWeeks.map((_, i) => 1.3 - 0.1 * i + 0.2 * moved),
      knownScans: 2,
      story,
    }),
  );

function draw(solved: ReturnType<typeof solve>, scans: number): unknown {
  const scanSizes = Array.from({ length: scans }, (_, scan) => {
    const week = (lastWeek * scan) / (scans - 1);
    return { week, size: solved[0]!.at(week).diameter };
  });
  return [
    solved.map(({ at }) => {
      const inside = at(6);
      const volume = inside.living + inside.dead + inside.swelling;
      const shares = {
        living: inside.living / volume,
        dead: inside.dead / volume,
        swelling: inside.swelling / volume,
      };
      return [
        cellPaths(startRadius * Math.min(1.4, inside.diameter), shares),
        bandPaths(weeks.map(at), 6),
        dotsPath(scanSizes, lastWeek),
      ];
    }),
    scanSizes.map(({ size }, scan) => [columnCentre(scan, scans), heightOf(size)]),
  ];
}

function describe(solved: ReturnType<typeof solve>, scans: number): unknown {
  const living = solved.map(({ at }) => at(6).living);
  return [
    sceneSentences(t, {
      week: 6,
      size: 1.3,
      newSpots: 0,
      cancerLiving: living[0]!,
      cancerGrows: living[0]! > 1.1,
      immuneLiving: living[1]!,
      verdict: 'unclear',
      impossible: false,
    }),
    Array.from({ length: scans }, (_, scan) => [
      sizeAtScan(t, scan, 1 + scan / 20),
      changeWords(t, 1 + scan / 20),
    ]),
  ];
}

const lumps = (count: number): undefined[] => Array.from({ length: count });
console.log('lumps scans     solve      draw  describe');
for (const [count, scans] of [
  [1, 5],
  [2, 5],
  [5, 5],
  [1, 10],
  [1, 20],
] as const) {
  const solved = solve(0.5);
  const costs = [
    time((moved) => lumps(count).map(() => solve(moved))),
    time(() => lumps(count).map(() => draw(solved, scans))),
    time(() => lumps(count).map(() => describe(solved, scans))),
  ];
  console.log(
    [count, scans].map((number) => String(number).padStart(5)).join(' '),
    costs.map((cost) => cost.toFixed(3).padStart(9)).join(' '),
  );
}
