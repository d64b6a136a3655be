/**
 * What the pictures show from frame to frame while they follow the state.
 *
 * Lumps and band charts take turns, a frame each: a slow phone then keeps up with a finger, and the
 * eye sees no difference, since the layers ease over many frames.
 */
import { approach } from '#state/shown.ts';
import type { Shown } from '#state/shown.ts';

/** Makes pictures that follow the state. */
export class Pictures {
  #lumps: Shown = $state.raw(null!);
  #bands: Shown = $state.raw(null!);
  #now: Shown;
  #frame = 0;
  #turn = false;

  /** @param first what the pictures show at first */
  constructor(first: Shown) {
    this.#now = this.#lumps = this.#bands = first;
  }

  /** What the lumps show. */
  get lumps(): Shown {
    return this.#lumps;
  }
  /** What the band charts show. */
  get bands(): Shown {
    return this.#bands;
  }

  /**
   * Moves towards `to`, a step in each frame, until it is reached or another call takes over.
   * @param how `sizeAtOnce` while a finger moves the size; `still` for a reader who wants no motion
   * @returns stops the movement
   */
  follow(to: Shown, how: { readonly sizeAtOnce: boolean; readonly still: boolean }): () => void {
    let before = performance.now();
    const step = (time: number): void => {
      const from = this.#now;
      const { sizeAtOnce } = how;
      this.#now = how.still ? to : approach({ from, to, sizeAtOnce }, time - before);
      before = time;
      this.#turn = !this.#turn;
      const there = this.#now === to && from === to;
      if (this.#turn || there) this.#lumps = this.#now;
      if (!this.#turn || there) this.#bands = this.#now;
      if (!there) this.#frame = requestAnimationFrame(step);
    };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(this.#frame);
  }
}
