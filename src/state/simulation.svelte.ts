/**
 * The simulator's only mutable state: which scenario, how far time has gone, and the sizes that
 * the reader has set. All else follows from these.
 */
import type { Preset } from '#model/index.ts';
import { readQuery } from '#share/query.ts';
import { findPreset, scenarios } from './course.ts';
import { lesionsAt } from './lesions.ts';
import { readScene } from './scene.ts';
import type { Bands } from './shown.ts';
import { explain, tracksOf } from './tracks.ts';
import type { Track } from './tracks.ts';

/** Sizes that a reader can set, relative to the start. */
const settable = { smallest: 0.05, largest: 2.25 } as const;

interface Snapshot {
  readonly sizes: readonly (readonly number[])[];
  readonly scan: number;
  readonly lump: number;
}

/** One reader's simulator. Make a new one for each simulator on a page. */
export class Simulation {
  #preset: Preset = $state.raw(findPreset(scenarios[0]!));
  #sizes: Snapshot['sizes'] = $state.raw([]);
  #scan = $state(1);
  #lump = $state(0);
  #past: readonly Snapshot[] = $state.raw([]);

  readonly #tracks: readonly Track[] = $derived(tracksOf(this.#preset));
  readonly #setting = $derived({
    preset: this.#preset,
    track: this.#tracks[this.#lump]!,
    sizes: this.#sizes[this.#lump]!,
    scan: this.#scan,
  });

  /** How growing cancer would explain the known scans. */
  readonly cancer = $derived(explain(this.#setting, 'cancer'));
  /** How immune cells moving in would explain them. */
  readonly immune = $derived(explain(this.#setting, 'immune'));
  /** What can be seen at each scan: sizes in millimetres and new spots. */
  readonly scans = $derived(lesionsAt(this.#preset, this.#tracks, this.#sizes));
  /** What can be said at the last known scan. */
  readonly scene = $derived(readScene(this.#setting, this.cancer, this.immune));

  /** The scans up to the last known one, and what can be said there. */
  readonly view = $derived({ scans: this.scans, scan: this.#scan, scene: this.scene });

  /** @param scenario id of the scenario to start from */
  constructor(scenario: string) {
    this.choose(scenario);
  }

  get preset(): Preset {
    return this.#preset;
  }
  /** The last known scan, which is also the one that the size controls set: 0 is the start. */
  get scan(): number {
    return this.#scan;
  }
  /** Which of the lumps that change on their own is shown (0 unless the scenario is mixed). */
  get lump(): number {
    return this.#lump;
  }
  get lumps(): number {
    return this.#tracks.length;
  }
  /** Sizes of the lump shown at the scans after the start, relative to the start. */
  get sizes(): readonly number[] {
    return this.#setting.sizes;
  }
  /** Weeks of all scans, the start included. */
  get weeks(): readonly number[] {
    return [0, ...this.#preset.scanWeeks];
  }
  /** Sizes at the scans up to the last known one, with their weeks. */
  get knownSizes(): Bands['dots'] {
    return this.weeks
      .slice(0, this.#scan + 1)
      .map((week, scan) => ({ week, size: scan === 0 ? 1 : this.sizes[scan - 1]! }));
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Takes a scenario from its beginning, at the first scan after the start. */
  choose(scenario: string): void {
    this.#preset = findPreset(scenario);
    this.#lump = 0;
    this.#scan = 1;
    this.#past = [];
    this.#sizes = tracksOf(this.#preset).map((track) => track.sizes);
  }

  /**
   * Opens the scenario that an address names, if it names one.
   * @param query the address's query string; anything is allowed
   * @returns false when it names a scenario that does not exist: the one shown stays
   */
  open(query: string): boolean {
    const { scenario, unknown } = readQuery(query, scenarios);
    if (scenario !== null) this.choose(scenario);
    return !unknown;
  }

  /** Puts the scenario's own sizes back; the reader can undo it. */
  startAgain(): void {
    this.remember();
    this.#sizes = this.#tracks.map((track) => track.sizes);
    this.#scan = 1;
  }

  /** Shows another of the lumps that change on their own. */
  showLump(lump: number): void {
    this.#lump = Math.min(Math.max(0, Math.round(lump)), this.lumps - 1);
  }

  /** Makes `scan` the last known one; beyond the ends it stays at the end. */
  goTo(scan: number): void {
    this.#scan = Math.min(Math.max(0, Math.round(scan)), this.#preset.scanWeeks.length);
  }

  /** Marks this moment as one that `undo` returns to. Call it once for each gesture. */
  remember(): void {
    this.#past = [...this.#past, { sizes: this.#sizes, scan: this.#scan, lump: this.#lump }];
  }

  /** Returns to the moment of the last `remember`. */
  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#past = this.#past.slice(0, -1);
    this.#sizes = last.sizes;
    this.#scan = last.scan;
    this.#lump = last.lump;
  }

  /** Sets the size at the scan shown, kept within `settable`; the start cannot be set. */
  resize(wanted: number): void {
    if (this.#scan === 0 || !Number.isFinite(wanted)) return;
    const kept = Math.min(Math.max(settable.smallest, wanted), settable.largest);
    this.#sizes = this.#sizes.map((sizes, lump) =>
      lump === this.#lump
        ? sizes.map((size, scan) => (scan === this.#scan - 1 ? kept : size))
        : sizes,
    );
  }
}
