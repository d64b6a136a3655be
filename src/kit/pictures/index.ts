/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** The pictures that a page may open with, by the name that stands in its front matter. */
import type { Chapter } from '#content/schemas.ts';
import Insides from './Insides.astro';
import Pair from './Pair.astro';
import People from './People.astro';
import Signal from './Signal.astro';
import Talk from './Talk.astro';
import Tests from './Tests.astro';
import Timeline from './Timeline.astro';

export const pictures = {
  pair: Pair,
  insides: Insides,
  people: People,
  timeline: Timeline,
  tests: Tests,
  talk: Talk,
  signal: Signal,
} as const satisfies Record<NonNullable<Chapter['picture']>, unknown>;
