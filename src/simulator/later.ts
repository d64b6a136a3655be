/**
 * The steps after the first, with the model that they need: fetched once a reader begins to use the
 * simulator, or a link asks for something, so that the page itself stays light.
 */
import type { Component } from 'svelte';
import type { Translate } from '#i18n/translate.ts';
import type { Journey, StepId } from '#state/journey.svelte.ts';
import type { Lessons } from '#state/lessons.svelte.ts';
import StepInside from './StepInside.svelte';
import StepSpots from './StepSpots.svelte';
import StepTell from './StepTell.svelte';
import StepTry from './StepTry.svelte';

export { openLink } from '#state/link.ts';
export { default as ShareLink } from './ShareLink.svelte';

/** What every later step is given. */
export interface StepProps {
  readonly t: Translate<string>;
  readonly journey: Journey;
  readonly lessons: Lessons;
  readonly alive: boolean;
}

export const steps: Readonly<Record<Exclude<StepId, 'size'>, Component<StepProps>>> = {
  inside: StepInside,
  spots: StepSpots,
  tell: StepTell,
  try: StepTry,
};
