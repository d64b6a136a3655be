/** A picture that follows the state: it shows the state itself, or a moment on the way to it. */
import { prefersReducedMotion } from 'svelte/motion';
import type { Way } from '#state/shown.ts';
import type { Turns } from './turns.ts';

/** What one picture shows, nearer to the state with each of its turns. */
export class Follower<T> {
  #now: T = $state.raw(null!);
  #to: T;
  #sizeAtOnce = false;
  #moved = 0;
  readonly #turns: Turns;
  readonly #approach: (way: Way<T>, milliseconds: number) => T;

  /**
   * Call it while a component is being made: the picture gives up its turn when that goes.
   * @param target reads where to go, and whether a finger moves the size, which is then there at once
   * @param approach the next moment on a way, some milliseconds after the last one
   */
  constructor(
    turns: Turns,
    target: () => { readonly to: T; readonly sizeAtOnce: boolean },
    approach: (way: Way<T>, milliseconds: number) => T,
  ) {
    this.#to = target().to;
    this.#now = this.#to;
    this.#turns = turns;
    this.#approach = approach;
    $effect(() => {
      const { to, sizeAtOnce } = target();
      this.#follow(to, sizeAtOnce);
    });
    $effect(() => turns.add(this.#step));
  }

  get now(): T {
    return this.#now;
  }

  #follow(to: T, sizeAtOnce: boolean): void {
    this.#to = to;
    this.#sizeAtOnce = sizeAtOnce;
    if (prefersReducedMotion.current) this.#now = to;
    else this.#turns.wake();
  }

  readonly #step = (time: number): boolean => {
    const way = { from: this.#now, to: this.#to, sizeAtOnce: this.#sizeAtOnce };
    // A first step after a rest counts as one frame, not as the whole rest.
    this.#now = this.#approach(way, Math.min(time - this.#moved, 50));
    this.#moved = time;
    return this.#now === this.#to;
  };
}
