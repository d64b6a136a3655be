/**
 * The sizes that a reader draws at the scans of one case, with undo: what a finger, a tap, a key or
 * a link changes. Sizes are relative to the start, which is fixed.
 */
import type { Week } from '#domain/units.ts';
import type { Sizes } from '#share/fields.ts';
import { settable } from '#share/settable.ts';

/** How a drawing begins. */
export interface Beginning {
  /** Weeks of the scans after the start. */
  readonly scanWeeks: readonly Week[];
  /** For each lump that changes on its own, its sizes at those scans. */
  readonly sizes: readonly (readonly number[])[];
  /** The first scan that can be chosen: 0 is the start, which can be shown but not set. */
  readonly from: number;
  /** The scan chosen at first. */
  readonly scan: number;
}

/** What a link carries of a drawing: `sizes` for the scans that can be set alone. */
export interface Drawing {
  readonly scan: number;
  readonly lump: number;
  readonly sizes: Sizes | null;
}

interface Moment {
  readonly sizes: Beginning['sizes'];
  readonly scan: number;
  readonly lump: number;
}

/** One drawing; make a new one for another case. */
export class DrawnSizes {
  readonly #beginning: Beginning;
  #moment: Moment = $state.raw(null!);
  #past: readonly Moment[] = $state.raw([]);

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.#moment = { sizes: beginning.sizes, scan: beginning.scan, lump: 0 };
  }

  /** Weeks of all scans, the start included. */
  get weeks(): readonly Week[] {
    return [0, ...this.#beginning.scanWeeks];
  }
  /** The first scan that can be chosen. */
  get from(): number {
    return this.#beginning.from;
  }
  /** The scan chosen, whose size the controls set. */
  get scan(): number {
    return this.#moment.scan;
  }
  get week(): Week {
    return this.weeks[this.scan]!;
  }
  /** Which of the lumps that change on their own is shown. */
  get lump(): number {
    return this.#moment.lump;
  }
  get lumps(): number {
    return this.#moment.sizes.length;
  }
  /** For each lump, its sizes at the scans after the start. */
  get all(): Beginning['sizes'] {
    return this.#moment.sizes;
  }
  /** Sizes of the lump shown at the scans after the start. */
  get sizes(): readonly number[] {
    return this.all[this.lump]!;
  }
  /** Size at the scan chosen. */
  get size(): number {
    return this.scan === 0 ? 1 : this.sizes[this.scan - 1]!;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  /** What a link carries of this drawing. */
  get shared(): Drawing {
    const { sizes: before } = this.#beginning;
    const moved = this.all.map((lump, i) =>
      lump
        .map((size, scan) => (size === before[i]![scan] ? null : Math.round(100 * size)))
        .slice(this.#unset),
    );
    const any = moved.flat().some((size) => size !== null);
    return { scan: this.scan, lump: this.lump, sizes: any ? moved : null };
  }
  /** How many scans after the start cannot be set. */
  get #unset(): number {
    return Math.max(0, this.from - 1);
  }

  /** Chooses a scan; beyond the ends it stays at the end. */
  goTo(scan: number): void {
    const kept = Math.min(Math.max(this.from, Math.round(scan)), this.#beginning.scanWeeks.length);
    if (kept !== this.scan) this.#moment = { ...this.#moment, scan: kept };
  }

  /** Shows another of the lumps that change on their own. */
  showLump(lump: number): void {
    const kept = Math.min(Math.max(0, Math.round(lump)), this.lumps - 1);
    this.#moment = { ...this.#moment, lump: kept };
  }

  /**
   * Sets the size at the scan chosen, kept within what can be set; the start cannot be set. It is set
   * in whole hundredths, finer than a pixel of the chart, so that a link can carry what is seen.
   */
  resize(wanted: number): void {
    const { sizes, scan, lump } = this.#moment;
    if (scan === 0 || !Number.isFinite(wanted)) return;
    const kept = Math.min(Math.max(settable.smallest, Math.round(100 * wanted)), settable.largest);
    const changed = sizes[lump]!.with(scan - 1, kept / 100);
    this.#moment = { sizes: sizes.with(lump, changed), scan, lump };
  }

  /** Takes up a drawing from a link. The reader cannot undo it, but can start again. */
  open({ scan, lump, sizes }: Drawing): void {
    const all = this.#beginning.sizes.map((before, i) =>
      before.map((size, at) => {
        const moved = sizes?.[i]?.[at - this.#unset];
        return typeof moved === 'number' ? moved / 100 : size;
      }),
    );
    this.#moment = { sizes: all, scan, lump };
  }

  /** Puts the beginning's sizes back; the reader can undo it. */
  startAgain(): void {
    this.remember();
    this.#moment = { sizes: this.#beginning.sizes, scan: this.#beginning.scan, lump: this.lump };
  }

  /** Marks this moment as one that `undo` returns to. Call it once for each gesture. */
  remember(): void {
    this.#past = [...this.#past, this.#moment];
  }

  /** Returns to the moment of the last `remember`. */
  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#moment = last;
  }
}
