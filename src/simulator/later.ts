/**
 * The steps after the first, with the model that they need: fetched once a reader begins to use the
 * simulator, so that the page itself stays light.
 */
import type { Component } from 'svelte';
import type { Translate } from '#i18n/translate.ts';
import type { Journey, StepId } from '#state/journey.svelte.ts';
import type { Lessons } from '#state/lessons.svelte.ts';
import StepInside from './StepInside.svelte';
import StepTell from './StepTell.svelte';
import StepTry from './StepTry.svelte';

export { Lessons } from '#state/lessons.svelte.ts';

/** What every later step is given. */
export interface StepProps {
  readonly t: Translate<string>;
  readonly journey: Journey;
  readonly lessons: Lessons;
  readonly alive: boolean;
}

export const steps: Readonly<Record<Exclude<StepId, 'size'>, Component<StepProps>>> = {
  inside: StepInside,
  spots: StepTry,
  tell: StepTell,
  try: StepTry,
};
