/** A size over time as a tone: the bigger the lump, the higher the tone; a tick at each scan. */

/** A size at a time. */
export interface SizeAt {
  readonly week: number;
  /** Relative to the start. */
  readonly diameter: number;
}

/** What to play. Times are in seconds from the beginning. */
export interface Tone {
  /** The pitch, in Hz, glides from each note to the next. */
  readonly notes: readonly { readonly time: number; readonly frequency: number }[];
  readonly ticks: readonly number[];
  readonly duration: number;
}

/** Pitches in Hz; illustrative: what small speakers play and old ears hear. */
const pitches = { lowest: 150, start: 300, highest: 900 } as const;

const duration = 3; // s, in all
const edge = 0.1; // s, before the first scan and after the last, to swell and to fade

/**
 * The pitch of a size, in Hz: 300 at the size at the start, an octave higher for a lump twice as wide,
 * an octave lower for one that has gone.
 * @param diameter relative to the start
 */
export const pitchOf = (diameter: number): number =>
  Math.min(Math.max(pitches.lowest, pitches.start * 2 ** (diameter - 1)), pitches.highest);

/**
 * The tone of a curve. Each week takes as long as any other.
 * @param curve one or more sizes, in order of time
 * @param scanWeeks when to tick: at all points of the curve, unless told
 */
export function toneOf(
  curve: readonly SizeAt[],
  scanWeeks: readonly number[] = curve.map(({ week }) => week),
): Tone {
  const first = curve[0]!.week;
  const weeks = curve.at(-1)!.week - first || 1;
  const timeOf = (week: number): number => edge + ((duration - 2 * edge) * (week - first)) / weeks;
  return {
    notes: curve.map(({ week, diameter }) => ({
      time: timeOf(week),
      frequency: pitchOf(diameter),
    })),
    ticks: scanWeeks.map(timeOf),
    duration,
  };
}
