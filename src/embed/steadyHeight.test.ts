import { expect, test } from 'vitest';
import { SteadyHeight } from './steadyHeight.ts';

test('a height is said once, in whole pixels, and again when it changes either way', () => {
  const steady = new SteadyHeight();
  const said = [600.2, 601, 601, 700, 500.5].map((height, i) => steady.next(height, 1000 * i));
  expect(said).toEqual([601, undefined, undefined, 700, 501]);
  expect(steady.told).toBe(501);
});

test('nothing is said of a frame that does not show', () => {
  const steady = new SteadyHeight();
  expect([steady.next(0, 0), steady.next(600, 1), steady.next(0, 2), steady.next(600, 3)]).toEqual([
    undefined,
    600,
    undefined,
    undefined,
  ]);
});

test('more than six changes in 400 ms end with the tallest', () => {
  const steady = new SteadyHeight();
  const said = Array.from({ length: 12 }, (_, i) => steady.next(i % 2 ? 616 : 600, 20 * i));
  expect(said.slice(0, 6)).toEqual([600, 616, 600, 616, 600, 616]);
  expect(said.slice(6)).toEqual(Array.from({ length: 6 }));
  expect(steady.told).toBe(616);
});

test('six changes in 400 ms, or more in a longer time, are all followed', () => {
  const steady = new SteadyHeight();
  const said = Array.from({ length: 12 }, (_, i) => steady.next(i % 2 ? 616 : 600, 70 * i));
  expect(said).toEqual(Array.from({ length: 12 }, (_, i) => (i % 2 ? 616 : 600)));
});

test('somebody new is told the height again', () => {
  const steady = new SteadyHeight();
  steady.next(600, 0);
  steady.forget();
  expect(steady.next(600, 1)).toBe(600);
});
