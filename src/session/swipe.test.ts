import { expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

const from = { x: 500, y: 300, time: 0 };
const swipe = (x: number, y: number, { time = 200, dir = 'ltr' } = {}) =>
  swipeOf(from, { x: from.x + x, y: from.y + y, time }, dir);

it('turns to the next slide against the reading way, and back along it', () => {
  expect(swipe(-120, 10)).toBe('forward');
  expect(swipe(120, -10)).toBe('back');
  expect(swipe(120, 0, { dir: 'rtl' })).toBe('forward');
  expect(swipe(-120, 0, { dir: 'rtl' })).toBe('back');
});

it('is not a tap, a scroll, or a finger that rests', () => {
  expect(swipe(-59, 0)).toBeNull();
  expect(swipe(-120, 61)).toBeNull();
  expect(swipe(-120, 0, { time: 1001 })).toBeNull();
});
