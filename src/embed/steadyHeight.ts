/** How high a frame is to be, from how high its content says it is. */

/** In milliseconds. */
const window = 400;
const mostChanges = 6;

/**
 * Says when a host must hear of a new height. Where a scroll bar of the host's comes and goes, each height
 * calls for the other: after more than six changes in 400 ms it stays with the tallest.
 */
export class SteadyHeight {
  #told = 0;
  #changes: readonly { readonly at: number; readonly height: number }[] = [];

  /** What was said last, in CSS pixels; 0 before anything was. */
  get told(): number {
    return this.#told;
  }

  /** Says the next height again, whatever it is: somebody new is listening. */
  forget(): void {
    this.#told = 0;
    this.#changes = [];
  }

  /**
   * @param content in CSS pixels; 0 while the frame is in a part of its page that does not show
   * @param at in milliseconds
   * @returns what to say, in whole CSS pixels; undefined when there is nothing to say
   */
  next(content: number, at: number): number | undefined {
    const height = Math.ceil(content);
    if (height === 0) return undefined;
    const before = this.#changes.at(-1)?.height;
    const recent = this.#changes.filter((change) => at - change.at < window);
    this.#changes = height === before ? recent : [...recent, { at, height }];
    const isRestless = this.#changes.length > mostChanges;
    const tallest = isRestless ? Math.max(...this.#changes.map((change) => change.height)) : height;
    if (tallest === this.#told) return undefined;
    this.#told = tallest;
    return tallest;
  }
}
