/**
 * Work that follows a finger, shared out over frames: each frame does one part, so that none has
 * more to do than a slow phone can do in time. The eye sees no difference, since the layers of the
 * pictures ease over many frames.
 */

/** One part. It is told the time, in milliseconds, and says whether it has nothing more to do. */
export type Part = (time: number) => boolean;

/** Parts that take turns. */
export class Turns {
  #parts: readonly Part[] = [];
  #frame = 0;
  #turn = 0;
  /** Turns in a row in which nothing was left to do. */
  #idle = 0;

  /** Takes a part in; returns how to let it go. */
  add(part: Part): () => void {
    this.#parts = [...this.#parts, part];
    return () => {
      this.#parts = this.#parts.filter((other) => other !== part);
    };
  }

  /** Gives turns until every part has nothing more to do. */
  wake(): void {
    this.#idle = 0;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#step);
  }

  readonly #step = (time: number): void => {
    this.#turn = (this.#turn + 1) % Math.max(1, this.#parts.length);
    const atRest = this.#parts[this.#turn]?.(time) ?? true;
    this.#idle = atRest ? this.#idle + 1 : 0;
    this.#frame = this.#idle < this.#parts.length ? requestAnimationFrame(this.#step) : 0;
  };
}
