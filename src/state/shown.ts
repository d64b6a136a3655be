/**
 * What the pictures show: the state itself, or a moment on the way to it.
 *
 * A drag may turn the inside over quickly, so the layers ease towards the state while the size
 * follows the finger at once. Nothing eases for a reader who asked for reduced motion.
 */
import type { Projection } from '#model/index.ts';
import type { Inside, Scene } from './scene.ts';

/** A sample of a story's curve. */
export type Sample = Projection['curve'][number];

/** The numbers behind the pictures of both stories. */
export interface Shown {
  /** Size of both lumps, relative to the start. */
  readonly size: number;
  readonly cancer: Inside;
  readonly immune: Inside;
  readonly cancerCurve: readonly Sample[];
  readonly immuneCurve: readonly Sample[];
}

/** The numbers behind the pictures, once they have arrived. */
export const shownOf = (scene: Scene, cancer: Projection, immune: Projection): Shown => ({
  size: scene.size,
  cancer: scene.cancer,
  immune: scene.immune,
  cancerCurve: cancer.curve,
  immuneCurve: immune.curve,
});

const easing = 50; // ms; 95 % of the way after 150 ms
const near = 0.002; // of the size at the start: closer than the eye can see

const isSize = (key: string): boolean => key === 'size' || key === 'diameter';

/** Every number of `from` moved towards `to` by `part`, those that are sizes by `sizePart`. */
function mix<T>(from: T, to: T, parts: readonly [part: number, sizePart: number]): T {
  if (typeof to === 'number') return ((from as number) + (to - (from as number)) * parts[0]) as T;
  if (Array.isArray(to)) return to.map((value, i) => mix((from as T[])[i], value, parts)) as T;
  const mixed: Record<string, unknown> = {};
  for (const key in to)
    mixed[key] = mix(from[key], to[key], isSize(key) ? [parts[1], parts[1]] : parts);
  return mixed as T;
}

/** The largest way still to go in any layer or size. */
function distance(from: Shown, to: Shown): number {
  const ways = [Math.abs(from.size - to.size)];
  for (const curve of ['cancerCurve', 'immuneCurve'] as const)
    to[curve].forEach((at, i) => {
      const was = from[curve][i]!;
      ways.push(Math.abs(at.living - was.living), Math.abs(at.swelling - was.swelling));
    });
  return Math.max(...ways);
}

/**
 * The next moment on the way.
 * @param milliseconds since the last moment
 * @param sizeAtOnce whether the size is already there: true while a finger moves it
 * @returns `to` itself once nothing visible is left to do
 */
export function approach(
  { from, to, sizeAtOnce }: { from: Shown; to: Shown; sizeAtOnce: boolean },
  milliseconds: number,
): Shown {
  const part = 1 - Math.exp(-milliseconds / easing);
  const next = mix(from, to, [part, sizeAtOnce ? 1 : part]);
  return distance(next, to) < near ? to : next;
}
