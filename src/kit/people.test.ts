import { expect, test } from 'vitest';
import { crowd, crowdBox } from './people.ts';

const count = (path: string): number => path.split('z').length - 1;

test('a crowd has one head and one body for each person', () => {
  const { heads, bodies } = crowd(5, 15);
  expect([heads.split('M').length - 1, count(bodies)]).toEqual([10, 10]);
});

test('nobody is an empty path', () => {
  expect(crowd(5, 5)).toEqual({ heads: '', bodies: '' });
});

test('people stand in blocks of five, with a gap after the fifth', () => {
  const tops = [...crowd(0, 10).heads.matchAll(/M([\d.]+)/g)].map((match) => Number(match[1]));
  expect(tops).toEqual([10, 30, 50, 70, 90, 116, 136, 156, 176, 196]);
});

test.each([10, 20] as const)(
  'in rows of %i, the last person stands at the end of the box',
  (perRow) => {
    const [, , width = 0, height = 0] = crowdBox(perRow).split(' ').map(Number);
    const [x = 0, y = 0] = (/M([\d.]+) ([\d.]+)/.exec(crowd(99, 100, perRow).bodies) ?? [])
      .slice(1)
      .map(Number);
    for (const room of [width - (x + 13), height - y]) {
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThan(5);
    }
  },
);
