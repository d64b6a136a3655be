/** Geometry of the chart of two stories: one line through the known scans, then a way on for each story. */
import { futureLine } from './futures.ts';
import type { Dot } from './futures.ts';

/** The way on that one story expects. */
export interface Way {
  /** From the last known scan to the end. */
  readonly points: readonly Dot[];
  /** Where the story's mark stands. */
  readonly end: Dot;
  /** Whether the way passes the chart's upper edge there. */
  readonly leaves: boolean;
}

/** The chart. */
export interface Fork {
  /** Dots at the known scans that lie on the chart. */
  readonly dots: readonly Dot[];
  /** Where the known line passes the chart's upper edge, or null. */
  readonly leaves: Dot | null;
  /** A way for each story; none when all scans are known, or the known ones leave the chart. */
  readonly ways: readonly Way[];
}

const markRoom = 26; // px: two marks of 24 px, and a little air

/** Two heights, moved apart where they are closer than a mark takes. */
function apart(first: number, second: number): readonly [number, number] {
  const missing = Math.max(0, markRoom - Math.abs(first - second)) / 2;
  return first <= second
    ? [first - missing, second + missing]
    : [first + missing, second - missing];
}

/**
 * @param known sizes at the known scans from the start on, relative to the start
 * @param ahead for each of the two stories, the sizes that it expects at the scans after them
 */
export function forkOf(
  known: readonly number[],
  ahead: readonly [readonly number[], readonly number[]],
): Fork {
  const lines = ahead.map((later) => futureLine([...known, ...later]));
  const dots = lines[0]!.dots.slice(0, known.length);
  if (dots.length < known.length) return { dots, leaves: lines[0]!.leaves, ways: [] };
  if (ahead[0].length === 0) return { dots, leaves: null, ways: [] };
  const ends = lines.map((line) => line.leaves ?? line.dots.at(-1)!);
  const [first, second] = ends as [Dot, Dot];
  const heights = first.x === second.x ? apart(first.y, second.y) : [first.y, second.y];
  const ways = lines.map((line, i) => ({
    points: [...line.dots.slice(known.length - 1), ...(line.leaves ? [line.leaves] : [])],
    end: { x: ends[i]!.x, y: heights[i]! },
    leaves: line.leaves !== null,
  }));
  return { dots, leaves: null, ways };
}
