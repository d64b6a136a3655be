/** A swipe of one finger across a slide. */
import type { Move } from './deck.ts';

/** Where and when a finger touched, in CSS pixels and milliseconds. */
export interface Touched {
  readonly x: number;
  readonly y: number;
  readonly time: number;
}

const least = 60; // CSS pixels: less is a tap of an unsteady hand; illustrative
const slowest = 1000; // ms: longer is a finger that rests or draws; illustrative
const level = 2; // how many times as far across as up or down; illustrative

/** The move that a swipe asks for: a finger that goes against the reading way pulls the next slide in. */
export function swipeOf(from: Touched, to: Touched, dir: string): Move | null {
  const across = (to.x - from.x) * (dir === 'rtl' ? -1 : 1);
  if (Math.abs(across) < least || Math.abs(across) < level * Math.abs(to.y - from.y)) return null;
  if (to.time - from.time > slowest) return null;
  return across < 0 ? 'forward' : 'back';
}
