/** When both stories say the same of the living cancer, and go on doing so. */
import { findPreset } from './course.ts';
import { futureIds } from './futures.ts';
import { readScene } from './scene.ts';
import { explain, tracksOf } from './tracks.ts';
import type { Setting } from './tracks.ts';

/**
 * The week of the first scan from which the stories say the same at every scan, or null where they
 * still differ at the last one. At each scan they know that scan and those before it, no more.
 */
export function agreesFrom(drawn: Omit<Setting, 'scan'>): number | null {
  const { scanWeeks } = drawn.preset;
  const differ = scanWeeks.map((_, i) => {
    const setting = { ...drawn, scan: i + 1 };
    const scene = readScene(setting, explain(setting, 'cancer'), explain(setting, 'immune'));
    return scene.verdict === 'unclear';
  });
  return scanWeeks[differ.lastIndexOf(true) + 1] ?? null;
}

/** A future, and from when on both stories agree in it. */
export interface Agreement {
  readonly id: (typeof futureIds)[number];
  readonly week: number | null;
}

/** The three futures of one first scan, in the order of `futureIds`. */
export const agreements = (): readonly Agreement[] =>
  futureIds.map((id) => {
    const preset = findPreset(id);
    const track = tracksOf(preset)[0]!;
    return { id, week: agreesFrom({ preset, track, sizes: track.sizes }) };
  });
