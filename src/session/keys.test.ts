import { describe, expect, it } from 'vitest';
import { moveOf, type Press } from './keys.ts';

const press = (key: string, how: Partial<Press> = {}) =>
  moveOf({ key, shift: false, held: false, on: 'page', scrolls: false, dir: 'ltr', ...how });

describe('a key', () => {
  it.each([
    ['PageDown', 'forward'],
    ['PageUp', 'back'],
    ['ArrowRight', 'forward'],
    ['ArrowLeft', 'back'],
    ['ArrowDown', 'forward'],
    ['ArrowUp', 'back'],
    [' ', 'forward'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', null],
    ['b', null],
  ])('"%s" on the page means %s', (key, move) => {
    expect(press(key)).toBe(move);
  });

  it('of a clicker turns slides wherever the focus is', () => {
    for (const on of ['steps', 'button', 'page'] as const) {
      expect(press('PageDown', { on })).toBe('forward');
      expect(press('PageUp', { on, scrolls: true })).toBe('back');
    }
  });

  it('with steps belongs to a control that has steps', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' '])
      expect(press(key, { on: 'steps' }), key).toBeNull();
  });

  it('Space presses a button that has the focus, and goes back with Shift elsewhere', () => {
    expect(press(' ', { on: 'button' })).toBeNull();
    expect(press(' ', { shift: true })).toBe('back');
  });

  it('scrolls a slide that is higher than the screen', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', ' '])
      expect(press(key, { scrolls: true }), key).toBeNull();
    expect(press('ArrowRight', { scrolls: true })).toBe('forward');
  });

  it('follows the reading way, and leaves the browser its own keys', () => {
    expect(press('ArrowRight', { dir: 'rtl' })).toBe('back');
    expect(press('ArrowLeft', { dir: 'rtl' })).toBe('forward');
    expect(press('ArrowLeft', { held: true })).toBeNull();
    expect(press('PageDown', { held: true })).toBeNull();
  });
});
