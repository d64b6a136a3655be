/**
 * One scenario in a reader's hands: which one, the sizes drawn in it and the last known scan, and
 * what follows from these in both stories. Make a new one for each simulator on a page.
 */
import type { Preset } from '#model/index.ts';
import { findPreset } from './course.ts';
import { DrawnSizes } from './drawnSizes.svelte.ts';
import { expectTests, sizesAhead } from './expectations.ts';
import { lesionsAt } from './lesions.ts';
import { readScene } from './scene.ts';
import type { Bands } from './shown.ts';
import { drawnWeeks, explain, tracksOf } from './tracks.ts';
import type { Track } from './tracks.ts';

/** The scenario's own sizes, with all scans to choose from and the first one after the start chosen. */
const ownSizes = (preset: Preset): DrawnSizes =>
  new DrawnSizes({
    scanWeeks: preset.scanWeeks,
    sizes: tracksOf(preset).map((track) => track.sizes),
    from: 0,
    scan: 1,
  });

/** A scenario to draw in. */
export class Simulation {
  #preset: Preset = $state.raw(null!);
  #drawn: DrawnSizes = $state.raw(null!);

  readonly #tracks: readonly Track[] = $derived(tracksOf(this.#preset));
  readonly #setting = $derived({
    preset: this.#preset,
    track: this.#tracks[this.#drawn.lump]!,
    sizes: this.#drawn.sizes,
    scan: this.#drawn.scan,
  });
  readonly #cancer = $derived(explain(this.#setting, 'cancer'));
  readonly #immune = $derived(explain(this.#setting, 'immune'));

  /** What can be seen at each scan: sizes in millimetres and new spots. */
  readonly scans = $derived(lesionsAt(this.#preset, this.#tracks, this.#drawn.all));
  /** What can be said at the last known scan. */
  readonly scene = $derived(readScene(this.#setting, this.#cancer, this.#immune));
  /** What each story expects of the tests that could come next. */
  readonly expected = $derived(expectTests(this.#setting, this.#cancer, this.#immune));
  /** Sizes that each story expects at the scans after the last known one. */
  readonly ahead = $derived({
    cancer: sizesAhead(this.#setting, this.#cancer),
    immune: sizesAhead(this.#setting, this.#immune),
  });
  /** The scans, the last known one among them, and what can be said there. */
  readonly view = $derived({ scans: this.scans, scan: this.#drawn.scan, scene: this.scene });
  /** The inside over time if cancer is growing. */
  readonly cancerBands: Bands = $derived(this.#bands(this.#cancer));
  /** The inside over time if immune cells moved in. */
  readonly immuneBands: Bands = $derived(this.#bands(this.#immune));

  /** @param scenario id of the scenario to start from; an unknown one gives the first */
  constructor(scenario: string) {
    this.choose(scenario);
  }

  get preset(): Preset {
    return this.#preset;
  }
  /** The sizes drawn; the scan chosen in it is the last known one. */
  get drawn(): DrawnSizes {
    return this.#drawn;
  }

  /** Takes a scenario from its beginning, at the first scan after the start. */
  choose(scenario: string): void {
    this.#preset = findPreset(scenario);
    this.#drawn = ownSizes(this.#preset);
  }

  #bands({ at }: ReturnType<typeof explain>): Bands {
    const { weeks, scan, sizes } = this.#drawn;
    const known = weeks.slice(0, scan + 1);
    return {
      curve: drawnWeeks(this.#preset).map(at),
      dots: known.map((week, i) => ({ week, size: i === 0 ? 1 : sizes[i - 1]! })),
    };
  }
}
