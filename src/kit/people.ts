/**
 * A crowd of 100 people in rows, in blocks of five, as SVG paths: one path for all people
 * of a kind, because a page has few bytes.
 */

/** One person is 20 by 22 units; blocks of five stand 6 units apart. */
const cell = { width: 20, height: 22, gap: 6 };
const people = 100;
const block = 5;

const head = 'a3.7 3.7 0 1 1 0 7.4a3.7 3.7 0 1 1 0-7.4z';
const body = 'v-2.8a6.5 6.5 0 0 1 13 0v2.8z';
/** Where the body starts, seen from the top of the head. */
const hip = { x: -6.5, y: 18.6 };

/** How many people stand in a row: a square crowd, or a wide one. */
export type PerRow = 10 | 20;

/** How long `count` people are who stand side by side, each of this size, with a gap after each block. */
const length = (count: number, size: number): number =>
  count * size + (Math.ceil(count / block) - 1) * cell.gap;

/** The viewBox of the whole crowd. */
export const crowdBox = (perRow: PerRow): string =>
  `0 0 ${length(perRow, cell.width)} ${length(people / perRow, cell.height)}`;

/** The viewBox of one row of at most 20 people. */
export const rowBox = `0 0 ${length(20, cell.width)} ${cell.height}`;

/** The viewBox of one person, for a key. */
export const personBox = `0 0 ${cell.width} ${cell.height}`;

/** Top of the head of the person at this place, counted from 0 along the rows. */
function top(place: number, perRow: PerRow): { x: number; y: number } {
  const column = place % perRow;
  const row = Math.floor(place / perRow);
  return {
    x: column * cell.width + Math.floor(column / block) * cell.gap + cell.width / 2,
    y: row * cell.height + Math.floor(row / block) * cell.gap + 1.2,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Path data of the heads and of the bodies of the people from place `from` up to, not with, `to`. */
export function crowd(
  from: number,
  to: number,
  perRow: PerRow = 10,
): { heads: string; bodies: string } {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, i) => top(from + i, perRow));
  return {
    heads: places.map(({ x, y }) => `M${x} ${round(y)}${head}`).join(''),
    bodies: places.map(({ x, y }) => `M${round(x + hip.x)} ${round(y + hip.y)}${body}`).join(''),
  };
}
