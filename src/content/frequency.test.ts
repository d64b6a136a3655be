import { expect, test } from 'vitest';
import { frequencyOf } from './frequency.ts';
import type { Claim } from './schemas.ts';

const growth: Claim = {
  register: 'C07',
  figures: { shrink: { low: 5, high: 15 }, grow: { low: 85, high: 95 } },
  outOf: 100,
  unit: 'people',
  of: 'who.scan-shows-growth',
  references: ['beaver2018'],
  checked: 'derived',
  checkedOn: '2026-11-20',
  nextReview: '2027-11-20',
};

test('a range splits 100 people into sure, where studies disagree, and the rest', () => {
  expect(frequencyOf(growth)).toEqual({
    event: 'shrink',
    rest: 'grow',
    counts: { sure: 5, disagree: 10, rest: 85 },
  });
});

test('single numbers leave nobody in between', () => {
  const { counts } = frequencyOf({ ...growth, figures: { shrink: 6, grow: 94 } });
  expect(counts).toEqual({ sure: 6, disagree: 0, rest: 94 });
});

test.each([
  [{ outOf: 29 }, 'needs `unit: people` and `outOf: 100` to be drawn'],
  [{ unit: 'weeks' as const }, 'needs `unit: people` and `outOf: 100` to be drawn'],
  [{ figures: { shrink: 6 } }, 'needs two figures to be drawn'],
  [{ figures: { shrink: 6, grow: 93 } }, 'do not add up to 100'],
])('a claim with %j cannot be drawn', (change, message) => {
  expect(() => frequencyOf({ ...growth, ...change })).toThrow(message);
});
