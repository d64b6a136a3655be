/**
 * Measures what it costs to read a series of 20 visits by all five rulebooks, in Node, and how many bytes a page
 * loads for it. Run: node scripts/bench-criteria.ts. Prints milliseconds and bytes; fails when one is over its bar.
 */
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Assessment } from '../src/criteria/index.ts';
import { readSeries, rulebooks } from '../src/criteria/index.ts';

const bars = {
  median: 0.2, // ms for one series by all five; the bar
  bytes: 6000, // after brotli 11, of what reads a series; the bar
} as const;
const visitsPerSeries = 20;
const warmUp = 500; // series; until Node has compiled what it will
const runs = 5000; // series

/** Numbers from 0 to 1, the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

/** Shrinks, grows and eases in turn, so that growth is often pending. */
const course = [1, 0.8, 0.6, 0.75, 0.62, 0.66, 0.55, 0.7, 0.58, 0.6];

/** A series with up to three new lesions, its targets summed or listed. */
function series(random: () => number, isListed: boolean): Assessment[] {
  return Array.from({ length: visitsPerSeries }, (_, visit) => {
    const size = course[visit % course.length]! * (0.98 + 0.04 * random());
    const lesions = [40, 30, 25, 20, 16].map((mm, lesion) => {
      return { id: `T${lesion}`, kind: 'nonNodal' as const, mm: size * mm, perpMm: size * mm };
    });
    return {
      day: visit * 42,
      ...(isListed ? { lesions } : { targetSumMm: size * 131, targetSpdMm2: size * size * 3781 }),
      nonTarget: 'nonCR/nonPD',
      newLesions: ['N1', 'N2', 'N3']
        .slice(0, Math.floor(visit / 5))
        .map((id) => ({ id, mm: 8 + 6 * random(), perpMm: 7 })),
    };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Bytes of this module text, bundled, minified and compressed. */
async function weigh(exported: string): Promise<number> {
  const index = path.resolve(import.meta.dirname, '../src/criteria/index.ts');
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export ${exported} from ${JSON.stringify(index)}` : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return brotliCompressSync(output[0].code).length;
}

console.log(`one series of ${visitsPerSeries} visits by ${rulebooks.length} rulebooks, ms`);
for (const isListed of [false, true]) {
  const random = randomNumbers(1);
  const times = Array.from({ length: warmUp + runs }, () => {
    const visits = series(random, isListed);
    return timed(() => rulebooks.map((rulebook) => readSeries(rulebook, visits)));
  })
    .slice(warmUp)
    .sort((a, b) => a - b);
  const quantile = (part: number): string => times[Math.floor(part * (runs - 1))]!.toFixed(3);
  const what = isListed ? 'targets one by one' : 'sums of targets';
  console.log(`${what}: median ${quantile(0.5)} (bar ${bars.median}), p99 ${quantile(0.99)}`);
  if (Number(quantile(0.5)) > bars.median) process.exitCode = 1;
}

const bytes = await weigh('{ readSeries }');
console.log('bytes after brotli 11');
console.log(`readSeries ${bytes} (bar ${bars.bytes}), everything ${await weigh('*')}`);
if (bytes > bars.bytes) process.exitCode = 1;
