/** The clock of a session: whole minutes since its start. It never counts down, and nothing moves. */

const minute = 60_000; // ms

/** A clock that stands until it is started. Times are milliseconds of one timer, such as Date.now. */
export class Clock {
  #began: number | null = null;

  get runs(): boolean {
    return this.#began !== null;
  }

  /** Starts it; one that runs goes on. */
  start(now: number): void {
    this.#began ??= now;
  }

  /** Starts it anew. */
  reset(now: number): void {
    this.#began = now;
  }

  /** Whole minutes since the start; 0 before it, and when the timer was put back. */
  minutes(now: number): number {
    return this.#began === null ? 0 : Math.max(0, Math.floor((now - this.#began) / minute));
  }
}
