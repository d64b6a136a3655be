/**
 * The drawn lump: one irregular outline used everywhere, and the cells inside it.
 *
 * Cells keep their size, so a bigger lump shows more of them. Each has a fixed place and a fixed
 * rank: living cancer takes the first ranks (islands), dying cells the next (a rim around them),
 * immune cells the rest. A change of shares re-labels cells; it never moves or shuffles one.
 * Lengths are in drawing units; the lump at the start has radius `startRadius`.
 */

/** Radius of the lump at the start of treatment, in drawing units. */
export const startRadius = 84;
/** A lump more than this many times its size at the start is drawn smaller, and says so. */
export const largestDrawn = 1.5;
/** Side of the square that holds the largest lump, in drawing units; its centre is the origin. */
export const lumpBox = 2 * 1.06 * startRadius * largestDrawn;

const pitch = 21; // distance between neighbouring cells
const rowHeight = pitch * Math.sqrt(0.75); // rows of a hexagonal grid

/** How far the outline lies from the centre in direction `angle` (radians), in radii. */
const outlineRadius = (angle: number): number =>
  1 +
  0.035 * Math.cos(2 * angle + 0.6) +
  0.028 * Math.cos(3 * angle + 1.9) +
  0.014 * Math.cos(5 * angle + 0.3);

/** The outline as an SVG path around the origin, for a lump of the given radius. */
export function outlinePath(radius: number): string {
  const points = Array.from({ length: 60 }, (_, i) => {
    const angle = (i * Math.PI) / 30;
    const r = radius * outlineRadius(angle);
    return `${Math.round(r * Math.cos(angle))} ${Math.round(r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}z`;
}

/** What share of the lump's volume each part takes; the three add up to 1. */
export interface Shares {
  readonly living: number;
  readonly dead: number;
  readonly swelling: number;
}

/** SVG paths of the cells of one lump, one for each way of drawing. */
export interface CellPaths {
  /** Outlines of living cancer cells. */
  readonly living: string;
  /** Their nuclei, as zero-length strokes. */
  readonly nuclei: string;
  /** Outlines of dying or dead cells. */
  readonly dead: string;
  /** The slanted line that marks each of them. */
  readonly ticks: string;
  /** Immune cells, as zero-length strokes. */
  readonly immune: string;
}

interface Cell {
  /** The radius at which the outline passes through the cell's centre. */
  readonly reach: number;
  readonly rank: number;
  readonly living: string;
  readonly nucleus: string;
  readonly dead: string;
  readonly tick: string;
  readonly immune: string;
}

/** A fixed pseudo-random number in 0..1 for a whole-number place (the same on every machine). */
function hash(column: number, row: number): number {
  let h = (Math.imul(column, 374761393) + Math.imul(row, 668265263)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

// Centres and reach of the islands in which living cells hold out longest.
const islands = [
  [22, -70, 1],
  [40, -22, 1],
  [-8, 12, 1.3],
  [58, 44, 1.25],
  [-60, -50, 1.7],
  [-40, 84, 1.5],
  [0, 132, 1.8],
] as const;

/** Rank of a place: how far it lies from the nearest island, roughened so that rims are uneven. */
const rankAt = (x: number, y: number, rough: number): number =>
  Math.min(...islands.map(([cx, cy, weight]) => Math.hypot(x - cx, y - cy) * weight)) + 14 * rough;

const jitter = 0.42; // of the pitch: how far apart a corner's places can lie

/** A corner of the hexagonal tiling, moved a fixed little: cells that share it move it alike. */
function corner(x: number, y: number): readonly [number, number] {
  const column = Math.round(x / (pitch / 2));
  const row = Math.round(y / (rowHeight / 3));
  return [
    x + jitter * pitch * (hash(column, row) - 0.5),
    y + jitter * pitch * (hash(row, column + 7) - 0.5),
  ];
}

function polygon(
  centre: readonly [number, number],
  corners: readonly (readonly [number, number])[],
  shrink: number,
): string {
  const at = corners.map(([x, y]) => [
    Math.round(centre[0] + (x - centre[0]) * shrink),
    Math.round(centre[1] + (y - centre[1]) * shrink),
  ]);
  const [first, ...rest] = at as [number[], ...number[][]];
  let [lastX, lastY] = first as [number, number];
  const steps = rest.map(([x, y]) => {
    const step = `${x! - lastX} ${y! - lastY}`;
    [lastX, lastY] = [x!, y!];
    return step;
  });
  return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function makeCell(column: number, row: number): Cell {
  const x0 = (column + (row & 1) / 2) * pitch;
  const y0 = row * rowHeight;
  const corners = Array.from({ length: 6 }, (_, i) => {
    const angle = ((i + 0.5) * Math.PI) / 3;
    const r = pitch / Math.sqrt(3);
    return corner(x0 + r * Math.cos(angle), y0 + r * Math.sin(angle));
  });
  const x = corners.reduce((sum, c) => sum + c[0], 0) / 6;
  const y = corners.reduce((sum, c) => sum + c[1], 0) / 6;
  const dot = `M${Math.round(x)} ${Math.round(y)}h0`;
  return {
    reach: Math.hypot(x, y) / outlineRadius(Math.atan2(y, x)),
    rank: rankAt(x, y, hash(row + 31, column - 17)),
    living: polygon([x, y], corners, 0.7),
    nucleus: `M${Math.round(x + 1)} ${Math.round(y)}h2`,
    dead: polygon([x, y], corners, 0.8),
    tick: `M${Math.round(x - 3)} ${Math.round(y + 3)}l6-6`,
    immune: dot,
  };
}

let allCells: readonly Cell[] | undefined;

/** Every cell that the largest lump can show, in rank order; made once, on first use. */
function cells(): readonly Cell[] {
  if (!allCells) {
    const rows = Math.ceil((startRadius * largestDrawn * 1.1) / rowHeight);
    const columns = Math.ceil((startRadius * largestDrawn * 1.1) / pitch) + 1;
    const made: Cell[] = [];
    for (let row = -rows; row <= rows; row++)
      for (let column = -columns; column <= columns; column++) made.push(makeCell(column, row));
    allCells = made
      .filter((cell) => cell.reach < startRadius * largestDrawn + pitch)
      .sort((a, b) => a.rank - b.rank);
  }
  return allCells;
}

/**
 * The cells of a lump.
 * @param radius of the lump, in drawing units
 * @param shares of living cancer, dying or dead cells, and immune cells with swelling
 */
export function cellPaths(radius: number, shares: Shares): CellPaths {
  const shown = cells().filter((cell) => cell.reach < radius + pitch / 4);
  const livingTo = Math.round(shares.living * shown.length);
  const deadTo = livingTo + Math.round(shares.dead * shown.length);
  const paths = { living: '', nuclei: '', dead: '', ticks: '', immune: '' };
  shown.forEach((cell, rank) => {
    if (rank < livingTo) {
      paths.living += cell.living;
      paths.nuclei += cell.nucleus;
    } else if (rank < deadTo) {
      paths.dead += cell.dead;
      paths.ticks += cell.tick;
    } else paths.immune += cell.immune;
  });
  return paths;
}
