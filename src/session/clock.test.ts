import { expect, it } from 'vitest';
import { Clock } from './clock.ts';

it('stands at nothing until it is started', () => {
  const clock = new Clock();
  expect(clock.runs).toBe(false);
  expect(clock.minutes(1e9)).toBe(0);
});

it('counts whole minutes, and a second start changes nothing', () => {
  const clock = new Clock();
  clock.start(1000);
  clock.start(50_000);
  expect(clock.minutes(60_999)).toBe(0);
  expect(clock.minutes(61_000)).toBe(1);
  expect(clock.minutes(1000 + 12 * 60_000)).toBe(12);
});

it('starts again when it is reset, and bears a timer that was put back', () => {
  const clock = new Clock();
  clock.start(0);
  clock.reset(600_000);
  expect(clock.minutes(659_999)).toBe(0);
  expect(clock.minutes(660_000)).toBe(1);
  expect(clock.minutes(0)).toBe(0);
});
