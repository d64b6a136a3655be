/**
 * What the pictures show: the state itself, or a moment on the way to it.
 *
 * A drag may turn the inside over quickly, so the layers ease towards the state while the size
 * follows the finger at once. Nothing eases for a reader who asked for reduced motion.
 */
import type { ProjectedPoint } from '#model/index.ts';
import type { Inside } from './scene.ts';

/** A sample of a story's curve. */
export type Sample = ProjectedPoint;

/** The numbers behind the lump of one story. */
export interface Lump {
  /** Relative to the start. */
  readonly size: number;
  readonly inside: Inside;
}

/** The numbers behind the band chart of one story. */
export interface Bands {
  readonly curve: readonly Sample[];
  /** Sizes that the known scans showed, with their weeks. */
  readonly dots: readonly { readonly week: number; readonly size: number }[];
}

const easing = 50; // ms; 95 % of the way after 150 ms
const near = 0.002; // of the size at the start: closer than the eye can see

/** How far to go in one moment: a part of the way for layers, and for sizes. */
interface Step {
  readonly layers: number;
  readonly sizes: number;
}

/** From where to where; `sizeAtOnce`: the size is there already, since a finger moves it. */
export interface Way<T> {
  readonly from: T;
  readonly to: T;
  readonly sizeAtOnce: boolean;
}

function stepOf(milliseconds: number, sizeAtOnce: boolean): Step {
  const layers = 1 - Math.exp(-milliseconds / easing);
  return { layers, sizes: sizeAtOnce ? 1 : layers };
}

const between = (from: number, to: number, part: number): number => from + (to - from) * part;

const mixInside = (from: Inside, to: Inside, { layers }: Step): Inside => ({
  living: between(from.living, to.living, layers),
  dead: between(from.dead, to.dead, layers),
  swelling: between(from.swelling, to.swelling, layers),
  amount: to.amount,
  marker: to.marker,
});

/**
 * The next moment of a lump.
 * @param milliseconds since the last moment
 * @returns `to` itself once nothing visible is left to do
 */
export function approachLump({ from, to, sizeAtOnce }: Way<Lump>, milliseconds: number): Lump {
  if (
    Math.abs(to.size - from.size) < near &&
    Math.abs(to.inside.living - from.inside.living) < near &&
    Math.abs(to.inside.dead - from.inside.dead) < near
  )
    return to;
  const step = stepOf(milliseconds, sizeAtOnce);
  return {
    size: between(from.size, to.size, step.sizes),
    inside: mixInside(from.inside, to.inside, step),
  };
}

const isNearSample = (from: Sample, to: Sample): boolean =>
  Math.abs(to.living - from.living) < near &&
  Math.abs(to.swelling - from.swelling) < near &&
  Math.abs(to.diameter - from.diameter) < near;

/** The next moment of a band chart; otherwise as `approachLump`. */
export function approachBands({ from, to, sizeAtOnce }: Way<Bands>, milliseconds: number): Bands {
  const was = (i: number): Sample => from.curve[i] ?? to.curve[i]!;
  if (to.curve.every((at, i) => isNearSample(was(i), at))) return to;
  const { layers, sizes } = stepOf(milliseconds, sizeAtOnce);
  const curve = to.curve.map((at, i) => {
    const { living, dead, swelling, diameter } = was(i);
    return {
      week: at.week,
      living: between(living, at.living, layers),
      dead: between(dead, at.dead, layers),
      swelling: between(swelling, at.swelling, layers),
      diameter: between(diameter, at.diameter, sizes),
      marker: at.marker,
    };
  });
  return { curve, dots: to.dots };
}

/** The sample of a curve at a week that it holds, or the nearest. */
export const amountsAt = (curve: readonly Sample[], week: number): Sample =>
  curve.reduce((near, at) => (Math.abs(at.week - week) < Math.abs(near.week - week) ? at : near));
