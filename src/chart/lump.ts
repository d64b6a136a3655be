/**
 * The drawn lump: one irregular outline used everywhere, and the cells inside it.
 *
 * Cells keep their size, so a bigger lump shows more of them. Each has a fixed place and a fixed
 * rank: living cancer takes the first ranks (islands), dying cells the next (a rim around them),
 * immune cells the rest. A change of shares re-labels cells; it never moves or shuffles one. All
 * cells of a kind are one path: a drag then changes attributes alone, and a browser need not lay
 * out the page again as it must when elements come and go.
 * Lengths are in drawing units; the lump at the start has radius `startRadius`.
 */

/** Radius of the lump at the start of treatment, in drawing units. */
export const startRadius = 60;
/** A lump more than this many times its size at the start is drawn smaller, and says so. */
export const largestDrawn = 1.4;
/** Side of the square that holds the largest lump, in drawing units; its centre is the origin. */
export const lumpBox = 2 * 1.06 * startRadius * largestDrawn;

const pitch = 18; // distance between neighbouring cells
const rowHeight = pitch * Math.sqrt(0.75); // rows of a hexagonal grid

/** How far the outline lies from the centre in direction `angle` (radians), in radii. */
const outlineRadius = (angle: number): number =>
  1 +
  0.035 * Math.cos(2 * angle + 0.6) +
  0.028 * Math.cos(3 * angle + 1.9) +
  0.014 * Math.cos(5 * angle + 0.3);

const outlineOf = (radius: number): string => {
  const points = Array.from({ length: 60 }, (_, i) => {
    const angle = (i * Math.PI) / 30;
    const r = radius * outlineRadius(angle);
    return `${String(Math.round(r * Math.cos(angle)))} ${String(Math.round(r * Math.sin(angle)))}`;
  });
  return `M${points.join('L')}z`;
};

/** Radius of the round window of a close-up, in drawing units: about thirty cells, each drawn large. */
export const windowRadius = 50;

/** The outline around the origin as an SVG path, ten times the radius at the start; to be scaled. */
export const outline = outlineOf(10 * startRadius);

/** What share of the lump's volume each part takes; the three add up to 1. */
export interface Shares {
  readonly living: number;
  readonly dead: number;
  readonly swelling: number;
}

interface Cell {
  /** The radius at which the outline passes through the cell's centre. */
  readonly reach: number;
  /** How far its centre lies from the middle. */
  readonly distance: number;
  readonly rank: number;
  /** Its outline, living or dead, as an SVG path. */
  readonly body: string;
  /** Its middle, as a zero-length stroke: the nucleus of a living cell, or an immune cell in its place. */
  readonly dot: string;
}

/** A fixed pseudo-random number in 0..1 for a whole-number place (the same on every machine). */
function hash(column: number, row: number): number {
  let h = (Math.imul(column, 374761393) + Math.imul(row, 668265263)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

// Centres and reach of the islands in which living cells hold out longest.
const islands = [
  [16, -50, 1],
  [29, -16, 1],
  [-6, 9, 1.3],
  [41, 31, 1.25],
  [-43, -36, 1.7],
  [-29, 60, 1.5],
  [0, 94, 1.8],
] as const;

/** Rank of a place: how far it lies from the nearest island, roughened so that rims are uneven. */
const rankAt = (x: number, y: number, rough: number): number =>
  Math.min(...islands.map(([cx, cy, weight]) => Math.hypot(x - cx, y - cy) * weight)) + 10 * rough;

const bodySize = 0.74; // of a cell's place
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
  return {
    reach: Math.hypot(x, y) / outlineRadius(Math.atan2(y, x)),
    distance: Math.hypot(x, y),
    rank: rankAt(x, y, hash(row + 31, column - 17)),
    body: polygon([x, y], corners, bodySize),
    dot: `M${String(Math.round(x))} ${String(Math.round(y))}h0`,
  };
}

let ranked: readonly Cell[] | undefined;

/** Every cell that the largest lump can show, by rank; made once, on first use. */
function rankedCells(): readonly Cell[] {
  if (ranked) return ranked;
  const largest = startRadius * largestDrawn;
  const rows = Math.ceil((1.1 * largest) / rowHeight);
  const columns = Math.ceil((1.1 * largest) / pitch) + 1;
  const cells: Cell[] = [];
  for (let row = -rows; row <= rows; row++)
    for (let column = -columns; column <= columns; column++) cells.push(makeCell(column, row));
  ranked = cells.filter((cell) => cell.reach < largest + pitch / 2).sort((a, b) => a.rank - b.rank);
  return ranked;
}

/** SVG paths of a lump's cells. */
export interface CellPaths {
  readonly living: string;
  readonly nuclei: string;
  readonly dead: string;
  readonly immune: string;
}

/** Draws the cells that a shape holds: `by` is how far out a cell lies, `radius` how far the shape reaches. */
function draw(by: 'reach' | 'distance', radius: number, shares: Shares): CellPaths {
  const cells = rankedCells().filter((cell) => cell[by] < radius + pitch / 2);
  const total = cells.reduce((sum, cell) => sum + Number(cell[by] < radius), 0);
  const paths = { living: '', nuclei: '', dead: '', immune: '' };
  let before = 0;
  for (const cell of cells) {
    // A cell that only its edge reaches into the shape counts with the one before it.
    const place = (Math.min(before, total - 1) + 0.5) / total;
    if (cell[by] < radius) before++;
    if (place <= shares.living) {
      paths.living += cell.body;
      paths.nuclei += cell.dot;
    } else if (place <= shares.living + shares.dead) paths.dead += cell.body;
    else paths.immune += cell.dot;
  }
  return paths;
}

/**
 * The cells inside a lump.
 * @param radius of the lump, in drawing units: shares count the cells whose centres it holds; cells
 *   that only their edge reaches into it are drawn too
 * @param shares of living cancer, dying or dead cells, and immune cells with swelling
 */
export const cellPaths = (radius: number, shares: Shares): CellPaths =>
  draw('reach', radius, shares);

/** The cells in the round window of a close-up, counted as in a lump. */
export const windowPaths = (shares: Shares): CellPaths => draw('distance', windowRadius, shares);
