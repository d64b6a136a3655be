/** Between a link and what a reader sees: the one place that knows both. */
import { presets } from '#model/index.ts';
import { decode, encode } from '#share/link.ts';
import type { Known, Shared } from '#share/shared.ts';
import { plain } from '#share/shared.ts';
import { futureIds, futureWeeks } from './futures.ts';
import type { Journey, StepId } from './journey.svelte.ts';
import { stepIds } from './journey.svelte.ts';
import { Lessons } from './lessons.svelte.ts';
import { tracksOf } from './tracks.ts';

interface Reader {
  readonly journey: Journey;
  readonly lessons: Lessons;
}

/** What a link carries of a step beside its guess, and how the step takes it up. */
interface Carried {
  readonly seen: (reader: Reader) => Partial<Shared>;
  readonly open: (reader: Reader, state: Shared) => void;
}

const carried: Readonly<Record<StepId, Carried>> = {
  size: {
    seen: ({ journey }) => journey.sizes.shared,
    open: ({ journey }, state) => journey.sizes.open(state),
  },
  inside: {
    seen: ({ lessons }) => ({ scan: lessons.insideScan }),
    open: ({ lessons }, { scan }) => lessons.showInsideAt(scan),
  },
  spots: {
    seen: ({ lessons }) => ({ scan: lessons.spotsScan }),
    open: ({ lessons }, { scan }) => lessons.showSpotsAt(scan),
  },
  tell: {
    seen: ({ lessons: { told, test } }) => ({
      future: futureIds.find((id) => id === told.preset.id)!,
      scan: told.drawn.scan,
      test,
    }),
    open: ({ lessons }, { future, scan, test }) => {
      lessons.tell(future);
      lessons.told.drawn.goTo(scan);
      lessons.compare(test);
    },
  },
  try: {
    seen: ({ lessons: { trial, view } }) => ({
      scenario: trial.preset.id,
      view,
      ...trial.drawn.shared,
    }),
    open: ({ lessons }, state) => {
      lessons.trial.choose(state.scenario);
      lessons.trial.drawn.open(state);
      lessons.look(state.view);
    },
  },
};

/** What a page has whose last step begins with this scenario. */
const knownWith = (scenario: string): Known => ({
  scenario,
  scenarios: presets.map((preset) => ({
    id: preset.id,
    scans: preset.scanWeeks.length,
    lumps: tracksOf(preset).length,
  })),
  scans: futureWeeks.length - 1,
});

/** The query of a link to a step before the last, from 1, as it opens by itself: nothing for the first. */
export function stepQuery(step: number): string {
  const { id } = presets[0]!;
  const known = knownWith(id);
  return encode(plain(step, id, known), known);
}

/** The query of a link to an example as it opens by itself: the short form of `decode`. */
export const exampleQuery = (scenario: string): string => `?scenario=${scenario}`;

/** What a query has opened. */
export interface Opened {
  readonly lessons: Lessons;
  /** The query asks for what does not exist, so that all stays as it was. */
  readonly unknown: boolean;
  /** The query of a link to what is seen now: empty, or from its question mark on. */
  readonly query: () => string;
}

/**
 * Opens a query. Where it asks for nothing, all stays as it is.
 * @param query anything
 * @param scenario the page's own
 */
export function openLink(query: string, scenario: string, journey: Journey): Opened {
  const known = knownWith(scenario);
  const lessons = new Lessons(scenario);
  const { state, problem } = decode(query, known);
  if (encode(state, known) !== '') {
    journey.goTo(stepIds[state.step - 1]!);
    if (state.guess !== null) journey.guess.choose(state.guess);
    if (state.shown) journey.guess.show();
    carried[journey.step].open({ journey, lessons }, state);
  }
  return {
    lessons,
    unknown: problem !== null,
    query: () => {
      const { choice: guess, shown } = journey.guess;
      const seen = { guess, shown, ...carried[journey.step].seen({ journey, lessons }) };
      return encode({ ...plain(journey.number, seen.scenario ?? scenario, known), ...seen }, known);
    },
  };
}
