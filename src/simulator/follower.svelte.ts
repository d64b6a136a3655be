/** A picture that follows the state: it shows the state itself, or a moment on the way to it. */
import type { Way } from '#state/shown.ts';

/** How a picture moves: `sizeAtOnce` while a finger moves the size; `still` for a reader who wants no motion. */
export interface Manner {
  readonly sizeAtOnce: boolean;
  readonly still: boolean;
}

/** What one picture shows, a step nearer in each frame. */
export class Follower<T> {
  #now: T = $state.raw(null!);
  #to: T;
  #sizeAtOnce = false;
  #frame = 0;
  #moved = 0;
  readonly #approach: (way: Way<T>, milliseconds: number) => T;

  /**
   * @param first what the picture shows at first
   * @param approach the next moment on a way, some milliseconds after the last one
   */
  constructor(first: T, approach: (way: Way<T>, milliseconds: number) => T) {
    this.#now = first;
    this.#to = first;
    this.#approach = approach;
  }

  get now(): T {
    return this.#now;
  }

  /** Moves towards `to`, a step in each frame, until it is there or another call says where to go. */
  follow(to: T, { sizeAtOnce, still }: Manner): void {
    this.#to = to;
    this.#sizeAtOnce = sizeAtOnce;
    if (still) this.#now = to;
    else if (this.#frame === 0) {
      this.#moved = performance.now();
      this.#frame = requestAnimationFrame(this.#step);
    }
  }

  /** Stops moving. */
  rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = (time: number): void => {
    const way = { from: this.#now, to: this.#to, sizeAtOnce: this.#sizeAtOnce };
    this.#now = this.#approach(way, time - this.#moved);
    this.#moved = time;
    this.#frame = this.#now === this.#to ? 0 : requestAnimationFrame(this.#step);
  };
}
