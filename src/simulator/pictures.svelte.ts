/**
 * What the pictures show from frame to frame while they follow the state.
 *
 * They take turns: the lumps in every other frame, the band chart of one story in those between. A
 * slow phone then keeps up with a finger, and the eye sees no difference, since the layers ease over
 * many frames.
 */
import { approachBands, approachLumps } from '#state/shown.ts';
import type { Bands, Lumps, Way } from '#state/shown.ts';

/** How pictures move: `sizeAtOnce` while a finger moves the size; `still` for a reader who wants no motion. */
export interface Manner {
  readonly sizeAtOnce: boolean;
  readonly still: boolean;
}

/** One picture on its way. */
class Picture<T> {
  #now: T = $state.raw(null!);
  #moved = 0;
  readonly #approach: (way: Way<T>, milliseconds: number) => T;

  constructor(first: T, approach: (way: Way<T>, milliseconds: number) => T) {
    this.#now = first;
    this.#approach = approach;
  }

  get now(): T {
    return this.#now;
  }

  /** Sets off: time counts from now. */
  start(time: number): void {
    this.#moved = time;
  }

  /**
   * Takes a step towards `to`.
   * @param time now, in milliseconds
   * @returns whether it is there
   */
  step(to: T, time: number, { sizeAtOnce, still }: Manner): boolean {
    const way = { from: this.#now, to, sizeAtOnce };
    this.#now = still ? to : this.#approach(way, time - this.#moved);
    this.#moved = time;
    return this.#now === to;
  }
}

/** What all pictures show. */
export interface Shown {
  readonly lumps: Lumps;
  readonly cancer: Bands;
  readonly immune: Bands;
}

/** Pictures that follow the state. */
export class Pictures {
  readonly #lumps: Picture<Lumps>;
  readonly #cancer: Picture<Bands>;
  readonly #immune: Picture<Bands>;
  #to: Shown;
  #manner: Manner = { sizeAtOnce: false, still: false };
  #frame = 0;
  #turn = 0;
  /** Turns in a row in which a picture was there already. */
  #arrived = 0;

  /** @param first what the pictures show at first */
  constructor(first: Shown) {
    this.#to = first;
    this.#lumps = new Picture(first.lumps, approachLumps);
    this.#cancer = new Picture(first.cancer, approachBands);
    this.#immune = new Picture(first.immune, approachBands);
  }

  get lumps(): Lumps {
    return this.#lumps.now;
  }
  /** Of the story in which cancer is growing. */
  get cancer(): Bands {
    return this.#cancer.now;
  }
  /** Of the story in which immune cells move in. */
  get immune(): Bands {
    return this.#immune.now;
  }

  /** Moves towards `to`, a step in each frame, until all are there or another call says where to go. */
  follow(to: Shown, manner: Manner): void {
    this.#to = to;
    this.#manner = manner;
    this.#arrived = 0;
    if (this.#frame !== 0) return;
    const time = performance.now();
    for (const picture of [this.#lumps, this.#cancer, this.#immune]) picture.start(time);
    this.#frame = requestAnimationFrame(this.#step);
  }

  /** Stops moving. */
  rest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #step = (time: number): void => {
    const turns = [
      () => this.#lumps.step(this.#to.lumps, time, this.#manner),
      () => this.#cancer.step(this.#to.cancer, time, this.#manner),
      () => this.#lumps.step(this.#to.lumps, time, this.#manner),
      () => this.#immune.step(this.#to.immune, time, this.#manner),
    ];
    this.#arrived = turns[this.#turn]!() ? this.#arrived + 1 : 0;
    this.#turn = (this.#turn + 1) % turns.length;
    this.#frame = this.#arrived < turns.length ? requestAnimationFrame(this.#step) : 0;
  };
}
