import { expect, it } from 'vitest';
import { Lessons } from './lessons.svelte.ts';

it('another future is told with as many scans known, and with its own sizes', () => {
  const lessons = new Lessons('mixed');
  lessons.told.drawn.goTo(3);
  lessons.tell('looks-bigger-first');
  expect(lessons.told.preset.id).toBe('looks-bigger-first');
  expect(lessons.told.drawn.scan).toBe(3);
  expect(lessons.told.drawn.size).toBeCloseTo(0.77, 2);
});
