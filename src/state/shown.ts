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

/** How far to go in one moment: a part of the way for layers, and for sizes. */
interface Step {
  readonly layers: number;
  readonly sizes: number;
}

const between = (from: number, to: number, part: number): number => from + (to - from) * part;

const mixInside = (from: Inside, to: Inside, { layers }: Step): Inside => ({
  living: between(from.living, to.living, layers),
  dead: between(from.dead, to.dead, layers),
  swelling: between(from.swelling, to.swelling, layers),
  amount: between(from.amount, to.amount, layers),
});

const mixCurve = (
  from: readonly Sample[],
  to: readonly Sample[],
  { layers, sizes }: Step,
): readonly Sample[] =>
  to.map((at, i) => {
    const was = from[i] ?? at;
    return {
      week: at.week,
      living: between(was.living, at.living, layers),
      dead: between(was.dead, at.dead, layers),
      swelling: between(was.swelling, at.swelling, layers),
      diameter: between(was.diameter, at.diameter, sizes),
      marker: at.marker,
    };
  });

const isNear = (from: readonly Sample[], to: readonly Sample[]): boolean =>
  to.every((at, i) => {
    const was = from[i] ?? at;
    return (
      Math.abs(at.living - was.living) < near &&
      Math.abs(at.swelling - was.swelling) < near &&
      Math.abs(at.diameter - was.diameter) < near
    );
  });

const isNearInside = (from: Inside, to: Inside): boolean =>
  Math.abs(to.living - from.living) < near && Math.abs(to.dead - from.dead) < near;

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
  const layers = 1 - Math.exp(-milliseconds / easing);
  const step = { layers, sizes: sizeAtOnce ? 1 : layers };
  if (
    Math.abs(to.size - from.size) < near &&
    isNearInside(from.cancer, to.cancer) &&
    isNearInside(from.immune, to.immune) &&
    isNear(from.cancerCurve, to.cancerCurve) &&
    isNear(from.immuneCurve, to.immuneCurve)
  )
    return to;
  return {
    size: between(from.size, to.size, step.sizes),
    cancer: mixInside(from.cancer, to.cancer, step),
    immune: mixInside(from.immune, to.immune, step),
    cancerCurve: mixCurve(from.cancerCurve, to.cancerCurve, step),
    immuneCurve: mixCurve(from.immuneCurve, to.immuneCurve, step),
  };
}
