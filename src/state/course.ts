/** A scenario as it runs by itself: for a list of scenarios, and for pictures that nobody drags. */
import { evaluate, presets } from '#model/index.ts';
import type { Preset } from '#model/index.ts';
import type { ScanView } from './lesions.ts';
import { lesionsAt } from './lesions.ts';
import type { Sample } from './shown.ts';
import { drawnWeeks, tracksOf } from './tracks.ts';

/** Ids of all scenarios, in the order in which a reader meets them. */
export const scenarios: readonly string[] = presets.map((preset) => preset.id);

/** Finds a scenario by its id; an unknown id gives the first one. */
export const findPreset = (id: string): Preset =>
  presets.find((preset) => preset.id === id) ?? presets[0]!;

/** What happens in a scenario, to its last scan. */
export interface Course {
  readonly id: string;
  readonly lastWeek: number;
  /** For each lump that changes on its own: the inside over time, and its size at each scan. */
  readonly lumps: readonly {
    readonly curve: readonly Sample[];
    readonly dots: readonly { readonly week: number; readonly size: number }[];
  }[];
  readonly scans: readonly ScanView[];
}

/** The course of a scenario. */
export function courseOf(id: string): Course {
  const preset = findPreset(id);
  const tracks = tracksOf(preset);
  return {
    id,
    lastWeek: preset.scanWeeks.at(-1)!,
    lumps: tracks.map((track) => ({
      curve: evaluate(track.lesions[0]!.parameters, drawnWeeks(preset)).map((at) => ({
        ...at,
        dead: at.dead + at.scar,
      })),
      dots: [1, ...track.sizes].map((size, scan) => ({
        week: [0, ...preset.scanWeeks][scan]!,
        size,
      })),
    })),
    scans: lesionsAt(
      preset,
      tracks,
      tracks.map((track) => track.sizes),
    ),
  };
}
