/**
 * Two of the model's courses with the same first scan, at four times: what the panels of the mechanism
 * draw. Both are drawn to one scale.
 */
import { largestDrawn, startRadius } from '#chart/lump.ts';
import type { Shares } from '#chart/lump.ts';
import type { Week } from '#domain/units.ts';
import { evaluate, presets } from '#model/index.ts';

/** The four times, in order. */
export const times = ['before', 'weeks', 'scan', 'later'] as const;
export type Time = (typeof times)[number];

const weekOf = {
  before: 0,
  weeks: 4, // weeks; the model's immune cells arrive in week 3
  scan: 6, // weeks; where the two courses have the same size
  later: 18, // weeks; illustrative
} as const satisfies Record<Time, Week>;

const courses = { cancer: 'keeps-growing', immune: 'looks-bigger-first' } as const;
export type Course = keyof typeof courses;

/** One drawn lump. */
export interface Panel {
  readonly time: Time;
  /** Radius in drawing units. */
  readonly radius: number;
  readonly shares: Shares;
}

type Sized = Omit<Panel, 'radius'> & { readonly size: number };

function sizesOf(course: Course): readonly Sized[] {
  const { lesions } = presets.find(({ id }) => id === courses[course])!;
  const states = evaluate(
    lesions[0]!.parameters,
    times.map((time) => weekOf[time]),
  );
  return states.map(({ diameter, visible, living, swelling }, i) => ({
    time: times[i]!,
    size: diameter,
    shares: {
      living: living / visible,
      dead: (visible - living - swelling) / visible,
      swelling: swelling / visible,
    },
  }));
}

const sized = { cancer: sizesOf('cancer'), immune: sizesOf('immune') } as const;
const largest = Math.max(...[...sized.cancer, ...sized.immune].map(({ size }) => size));
const scale = (startRadius * largestDrawn) / largest;

/** The four lumps of a course, in order of time; the largest of both courses fills its box. */
export const panelsOf = (course: Course): readonly Panel[] =>
  sized[course].map(({ size, ...rest }) => ({ ...rest, radius: scale * size }));
