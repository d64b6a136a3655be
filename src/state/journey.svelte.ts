/**
 * Where a reader is on the way through the simulator's steps, and what they guessed on it. It knows
 * nothing of the model, so that a page can bring the first step to life before the model arrives.
 */
import type { Week } from '#domain/units.ts';
import { DrawnSizes } from './drawnSizes.svelte.ts';

/** The steps, from simple to full. */
export const stepIds = ['size', 'inside', 'spots', 'tell', 'try'] as const;
export type StepId = (typeof stepIds)[number];

/** A reader's guess in one step, and how far the step has shown what happens. */
export class Guess {
  #choice: number | null = $state(null);
  #shown = $state(false);

  /** The option taken, counted from 0, or null before one is taken. */
  get choice(): number | null {
    return this.#choice;
  }
  /** Whether what happens is shown. */
  get shown(): boolean {
    return this.#shown;
  }

  choose(option: number): void {
    this.#choice = option;
  }
  show(): void {
    this.#shown = true;
  }
  /** Goes back to the guess, which stays. */
  hide(): void {
    this.#shown = false;
  }
}

/** What the first scans show, which all futures of the first step share. */
export interface Opening {
  /** Weeks of the scans after the start. */
  readonly scanWeeks: readonly Week[];
  /** Size at the first of them. */
  readonly firstSize: number;
}

/** One reader's way. */
export class Journey {
  #step: StepId = $state('size');
  #moves = $state(0);
  /** The sizes guessed for the scans after the first, which is known. */
  readonly sizes: DrawnSizes;
  readonly guesses: Readonly<Record<StepId, Guess>> = {
    size: new Guess(),
    inside: new Guess(),
    spots: new Guess(),
    tell: new Guess(),
    try: new Guess(),
  };

  constructor({ scanWeeks, firstSize }: Opening) {
    // Flat, so that it leans towards no future.
    this.sizes = new DrawnSizes({
      scanWeeks,
      sizes: [scanWeeks.map(() => firstSize)],
      from: 2,
      scan: 2,
    });
  }

  get step(): StepId {
    return this.#step;
  }
  /** The guess of the step that the reader is at. */
  get guess(): Guess {
    return this.guesses[this.#step];
  }
  /** Which step it is, from 1. */
  get number(): number {
    return stepIds.indexOf(this.#step) + 1;
  }
  get isFirst(): boolean {
    return this.number === 1;
  }
  get isLast(): boolean {
    return this.number === stepIds.length;
  }

  /** How often the reader has moved on or back: where they look must follow. */
  get moves(): number {
    return this.#moves;
  }

  goTo(step: StepId): void {
    this.#step = step;
    this.#moves++;
  }
  next(): void {
    this.goTo(stepIds[this.number] ?? this.#step);
  }
  back(): void {
    this.goTo(stepIds[this.number - 2] ?? this.#step);
  }
  /** Takes the reader's place as where they have been all along: in a frame, no eye or ear is to be moved. */
  stay(): void {
    this.#moves = 0;
  }
  /** Shows what happens in this step. */
  show(): void {
    this.guess.show();
    this.#moves++;
  }
  /** Goes back to this step's guess. */
  hide(): void {
    this.guess.hide();
    this.#moves++;
  }
}
