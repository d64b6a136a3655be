/* eslint @typescript-eslint/no-unsafe-assignment: 'off' -- the type checker that lint runs on cannot see into .astro files. */
/** The pictures of slides, by the name that stands in content/session/. */
import type { Slide } from '#content/schemas.ts';
import { pictures as chapterPictures } from '#kit/pictures/index.ts';
import CallParts from './CallParts.astro';
import Guess from './Guess.astro';
import Inside from './Inside.astro';
import Lines from './Lines.astro';

const { pair, people, timeline, tests, talk, signal } = chapterPictures;

export const pictures = {
  pair,
  people,
  timeline,
  tests,
  talk,
  signal,
  guess: Guess,
  inside: Inside,
  call: CallParts,
  questions: Lines,
} as const satisfies Record<Slide['picture'], unknown>;
