/** What a link carries: what a reader sees in one step of the simulator, and nothing else. */
import type { Field, Sizes } from './fields.ts';
import { grid, nth, oneOf, whole, yes } from './fields.ts';

/** What can be looked at in the last step beside the size chart. */
export const viewIds = ['inside', 'time', 'scan', 'close', 'tests', 'table', 'rules'] as const;
export type ViewId = (typeof viewIds)[number];

/** Ids of the scenarios that share their first scan, the futures of that scan: real growth first. */
export const futureIds = ['keeps-growing', 'grew-then-settled', 'looks-bigger-first'] as const;
/** Tests that can help to tell the stories apart, the usual one first. */
export const testIds = ['next', 'blood', 'biopsy'] as const;

/** What is seen in one step. What a step has no parameter for is at its default. */
export interface Shared {
  /** From 1. */
  readonly step: number;
  /** Id of the last step's scenario. */
  readonly scenario: string;
  /** The scan chosen, or the last one known; 0 is the start. */
  readonly scan: number;
  /** Which of the lumps that change on their own is shown, from 0. */
  readonly lump: number;
  readonly view: ViewId;
  readonly future: (typeof futureIds)[number];
  readonly test: (typeof testIds)[number];
  /** The sizes that the reader moved: in the first step as a guess, in the last to try. */
  readonly sizes: Sizes | null;
  /** The answer chosen, from 0, or null before one is chosen. */
  readonly guess: number | null;
  /** Whether the step shows what happens. */
  readonly shown: boolean;
}

/** What exists, which this room cannot know by itself. */
export interface Known {
  /** The page's own scenario. */
  readonly scenario: string;
  readonly scenarios: readonly {
    readonly id: string;
    /** Scans after the start. */
    readonly scans: number;
    /** Lumps that change on their own. */
    readonly lumps: number;
  }[];
  /** Scans after the start in the steps before the last, the same in all of them. */
  readonly scans: number;
}

/** Every parameter but `v` and `step`. */
type Fields = { readonly [Name in keyof Omit<Shared, 'step' | 'scenario'>]?: Field<Shared[Name]> };

export const stepCount = 5;

/** The field of the scenarios, whose choice the last step's other fields hang on. */
export const scenarioField = ({ scenario, scenarios }: Known): Field<string> =>
  oneOf(
    scenarios.map(({ id }) => id),
    scenario,
  );

/** The parameters of a step in version 1, in the order in which a link writes them: one line each. */
export function fieldsOf(
  step: number,
  scenario: string,
  known: Known,
): readonly [keyof Fields, Field<unknown>][] {
  const own = known.scenarios.find(({ id }) => id === scenario) ?? { scans: 0, lumps: 0 };
  const table: readonly Fields[] = [
    {
      sizes: grid(1, known.scans - 1), // the first scan is known
      scan: whole(2, known.scans, 2),
      shown: yes,
    },
    {
      guess: nth(3, null),
      scan: whole(0, known.scans, 2),
      shown: yes,
    },
    {
      guess: nth(3, null),
      scan: whole(0, known.scans, 2),
      shown: yes,
    },
    {
      guess: nth(4, null), // the scans after the first, and none of them
      future: oneOf(futureIds, 'keeps-growing'),
      scan: whole(1, known.scans, 1),
      test: oneOf(testIds, 'next'),
      shown: yes,
    },
    {
      scan: whole(0, own.scans, 1),
      lump: nth(own.lumps, 0),
      view: oneOf(viewIds, 'inside'),
      sizes: grid(own.lumps, own.scans),
    },
  ];
  return Object.entries(table[step - 1]!) as [keyof Fields, Field<unknown>][];
}

/** A step as a link opens it that says no more. */
export function plain(step: number, scenario: string, known: Known): Shared {
  const fields = fieldsOf(step, scenario, known);
  return {
    scan: 0,
    lump: 0,
    view: 'inside',
    future: 'keeps-growing',
    test: 'next',
    sizes: null,
    guess: null,
    shown: false,
    ...Object.fromEntries(fields.map(([name, field]) => [name, field.otherwise])),
    step,
    scenario,
  };
}
