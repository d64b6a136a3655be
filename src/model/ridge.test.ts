import { describe, expect, it } from 'vitest';
import { randomNumbers } from './fixtures/reference.ts';
import type { Ridge } from './ridge.ts';
import { ridge, solveRidge } from './ridge.ts';

function oneColumn(target: number): Ridge {
  const problem = ridge(1, 1);
  problem.matrix[0] = 2;
  problem.target[0] = target;
  problem.prior[0] = 1;
  problem.freedom[0] = 0.5;
  return problem;
}

function randomProblem(random: () => number): Ridge {
  const problem = ridge(5, 30);
  const { matrix, target, prior, freedom } = problem;
  matrix.forEach((_, i) => (matrix[i] = random() * 20 - 6));
  target.forEach((_, i) => (target[i] = random() * 20 - 6));
  prior.forEach((_, i) => (prior[i] = random() < 0.1 ? random() : 0));
  freedom.forEach((_, i) => (freedom[i] = 10 ** (-4 * random())));
  return problem;
}

/** How much each x would still like to move, held at 0 from below: all 0 at the answer and nowhere else. */
function optimalityGaps({
  rows,
  columns,
  matrix,
  height,
  target,
  prior,
  freedom,
  solution,
}: Ridge): number[] {
  const value = (numbers: Float64Array, index: number): number => numbers[index] ?? NaN;
  const errors = Array.from({ length: rows }, (_, i) => {
    let error = -value(target, i);
    for (let j = 0; j < columns; j++) error += value(matrix, j * height + i) * value(solution, j);
    return error;
  });
  return Array.from({ length: columns }, (_, j) => {
    const x = value(solution, j);
    const pull = errors.reduce((sum, error, i) => sum + error * value(matrix, j * height + i), 0);
    return x - Math.max(0, value(prior, j) - value(freedom, j) * pull);
  });
}

describe('solveRidge', () => {
  // ½(2x − target)² + (x − 1)² is smallest at x = (target + 1) / 3.
  it.each([
    { target: 3, expected: 4 / 3 },
    { target: 2, expected: 1 },
    { target: -1, expected: 0 },
    { target: -3, expected: 0 },
  ])('finds x = $expected for one column and target $target', ({ target, expected }) => {
    const problem = oneColumn(target);
    solveRidge(problem);
    expect(problem.solution[0]).toBeCloseTo(expected, 12);
  });

  it('leaves the prior alone, to the last bit, where it already fits', () => {
    const problem = oneColumn(2);
    solveRidge(problem);
    expect(problem.solution[0]).toBe(1);
  });

  it('finds the one point where no weight would move, for random problems', () => {
    const random = randomNumbers(1);
    for (let round = 0; round < 300; round++) {
      const problem = randomProblem(random);
      solveRidge(problem);
      for (const gap of optimalityGaps(problem)) expect(Math.abs(gap)).toBeLessThan(1e-8);
      expect(Math.min(...problem.solution)).toBe(0);
    }
  });

  it('finds the same point from any start', () => {
    const random = randomNumbers(2);
    for (let round = 0; round < 300; round++) {
      const problem = randomProblem(random);
      solveRidge(problem);
      const cold = [...problem.solution];
      problem.dual.forEach((_, i) => (problem.dual[i] = random() * 200 - 100));
      solveRidge(problem);
      problem.solution.forEach((x, j) => expect(Math.abs(x - (cold[j] ?? NaN))).toBeLessThan(1e-9));
    }
  });

  it('looks only at the rows and columns in use', () => {
    const problem = randomProblem(randomNumbers(3));
    problem.rows = 3;
    problem.columns = 20;
    solveRidge(problem);
    for (const gap of optimalityGaps(problem)) expect(Math.abs(gap)).toBeLessThan(1e-8);
    expect([...problem.solution.slice(20)]).toEqual(new Array(10).fill(0));
  });
});
