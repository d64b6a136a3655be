/**
 * Non-negative ridge regression: the x ≥ 0 that makes
 *   ½ |A x − target|² + ½ Σ (x − prior)² / freedom
 * smallest. Few rows, many columns, so it is solved in the dual, which has one unknown a row
 * (docs/model.md, "Solving"): x(y) = max(0, prior + freedom Aᵀy), and y + A x(y) − target = 0 by semismooth Newton.
 * The problem is strictly convex: there is one answer, and it moves continuously with the target.
 */

const tolerance = 1e-9; // in units of a row of A; numerical choice
const armijo = 1e-4; // fraction of the promised descent; numerical choice (textbook value)
const shortestStep = 1e-8; // of a Newton step; below it only rounding is left to gain
const roundingSlope = 1e-15; // of the objective; numerical choice, near the rounding of a double
const mostSteps = 100; // Newton steps; measured need is at most 25

/** A problem with its scratch space, all allocated once. `rows` and `columns` say how much of it is in use. */
export interface Ridge {
  rows: number;
  columns: number;
  /** A, column after column, `height` numbers each. */
  readonly matrix: Float64Array;
  readonly height: number;
  readonly target: Float64Array;
  readonly prior: Float64Array;
  readonly freedom: Float64Array;
  /** y: where the search starts; the answer after it. */
  readonly dual: Float64Array;
  /** x(y) */
  readonly solution: Float64Array;
  readonly residual: Float64Array;
  readonly trial: Float64Array;
  readonly step: Float64Array;
  readonly hessian: Float64Array;
}

/** Space for a problem of at most this many rows and columns. */
export function ridge(height: number, width: number): Ridge {
  const numbers = (length: number): Float64Array => new Float64Array(length);
  return {
    rows: height,
    columns: width,
    matrix: numbers(height * width),
    height,
    target: numbers(height),
    prior: numbers(width),
    freedom: numbers(width),
    dual: numbers(height),
    solution: numbers(width),
    residual: numbers(height),
    trial: numbers(height),
    step: numbers(height),
    hessian: numbers(height * height),
  };
}

/** Reads a number. Out of range it gives NaN, so that a slip is seen at once. */
export function read(numbers: Float64Array, index: number): number {
  return numbers[index] ?? NaN;
}

/** Leaves the answer in `solution` and `dual`. Starts from `dual`, which changes the work but not the answer. */
export function solveRidge(problem: Ridge): void {
  const { rows, dual, residual, trial, step } = problem;
  let value = dualValue(problem, dual);
  let gap = largest(residual, rows);
  for (let steps = 0; steps < mostSteps && gap >= tolerance; steps++) {
    const slope = newtonStep(problem);
    // So near the bottom the objective cannot tell better from worse any more. A whole step still leads there,
    // until the gap no longer shrinks: then rounding is all that is left.
    const atBottom = -slope < roundingSlope * (1 + Math.abs(value));
    let length = 2;
    let tried: number;
    do {
      length /= 2;
      for (let i = 0; i < rows; i++) trial[i] = read(dual, i) + length * read(step, i);
      tried = dualValue(problem, trial);
    } while (!atBottom && tried > value + armijo * length * slope && length > shortestStep);
    dual.set(trial);
    value = tried;
    const before = gap;
    gap = largest(residual, rows);
    if (atBottom && gap > before / 2) return;
  }
}

/** The dual objective ½|y|² − targetᵀy + ½ Σ x(y)² / freedom. Leaves x(y) and the gradient y + A x(y) − target behind. */
function dualValue(problem: Ridge, dual: Float64Array): number {
  const { rows, columns, matrix, height, target, prior, freedom, solution, residual } = problem;
  let value = 0;
  for (let i = 0; i < rows; i++) {
    const y = read(dual, i);
    residual[i] = y - read(target, i);
    value += y * (y / 2 - read(target, i));
  }
  for (let j = 0; j < columns; j++) {
    let pull = 0;
    for (let i = 0; i < rows; i++) pull += read(matrix, j * height + i) * read(dual, i);
    const x = Math.max(0, read(prior, j) + read(freedom, j) * pull);
    solution[j] = x;
    if (x === 0) continue;
    value += (x * x) / (2 * read(freedom, j));
    for (let i = 0; i < rows; i++)
      residual[i] = read(residual, i) + x * read(matrix, j * height + i);
  }
  return value;
}

/** Solves (I + Σ freedom a aᵀ over columns in use) step = −residual by Cholesky. Returns the slope along the step. */
function newtonStep(problem: Ridge): number {
  const { rows, columns, matrix, height, freedom, solution, residual, step, hessian } = problem;
  const h = (i: number, k: number): number => read(hessian, i * height + k);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k <= i; k++) hessian[i * height + k] = i === k ? 1 : 0;
  for (let j = 0; j < columns; j++) {
    if (read(solution, j) === 0) continue;
    for (let i = 0; i < rows; i++) {
      const scaled = read(freedom, j) * read(matrix, j * height + i);
      for (let k = 0; k <= i; k++)
        hessian[i * height + k] = h(i, k) + scaled * read(matrix, j * height + k);
    }
  }
  // Factor in place, row by row, and solve for the lower triangle on the way.
  for (let i = 0; i < rows; i++) {
    let right = -read(residual, i);
    for (let k = 0; k <= i; k++) {
      let rest = h(i, k);
      for (let l = 0; l < k; l++) rest -= h(i, l) * h(k, l);
      hessian[i * height + k] = i === k ? Math.sqrt(rest) : rest / h(k, k);
      if (k < i) right -= h(i, k) * read(step, k);
    }
    step[i] = right / h(i, i);
  }
  let slope = 0;
  for (let i = rows - 1; i >= 0; i--) {
    let right = read(step, i);
    for (let k = i + 1; k < rows; k++) right -= h(k, i) * read(step, k);
    step[i] = right / h(i, i);
    slope += read(step, i) * read(residual, i);
  }
  return slope;
}

function largest(numbers: Float64Array, count: number): number {
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, Math.abs(read(numbers, i)));
  return most;
}
