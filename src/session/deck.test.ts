import { describe, expect, it } from 'vitest';
import { fragmentOf, moved, type Move, type Place, readFragment } from './deck.ts';

const deck = [
  { id: 'one-scan', parts: 1 },
  { id: 'inside', parts: 3 },
  { id: 'call', parts: 2 },
];
const at = (slide: number, part = 0, script = false): Place => ({ slide, part, script });

describe('a move', () => {
  it.each<[Move, Place, Place]>([
    ['forward', at(0), at(1)],
    ['forward', at(1), at(1, 1)],
    ['forward', at(1, 2), at(2)],
    ['forward', at(2, 1), at(2, 1)],
    ['back', at(0), at(0)],
    ['back', at(1, 1), at(1)],
    ['back', at(2), at(1, 2)],
    ['first', at(1, 2), at(0)],
    ['last', at(1, 2), at(2)],
  ])('%s leads from %o to %o', (move, from, to) => {
    expect(moved(deck, from, move)).toEqual(to);
  });

  it('leaves the script as it is', () => {
    expect(moved(deck, at(1, 0, true), 'forward').script).toBe(true);
    expect(moved(deck, at(1, 0, true), 'last').script).toBe(true);
  });

  it('walks every part of every slide once, and the same way back', () => {
    const walk = [at(0)];
    for (let n = 0; n < 5; n++) walk.push(moved(deck, walk.at(-1)!, 'forward'));
    expect(walk.at(-1)).toEqual(at(2, 1));
    const back = [walk.at(-1)!];
    for (let n = 0; n < 5; n++) back.push(moved(deck, back.at(-1)!, 'back'));
    expect(back).toEqual(walk.toReversed());
  });
});

describe('a fragment', () => {
  it.each([
    ['one-scan', at(0)],
    ['inside.3', at(1, 2)],
    ['inside.script', at(1, 0, true)],
    ['call.2.script', at(2, 1, true)],
  ])('%s is its place, both ways', (fragment, place) => {
    expect(readFragment(deck, `#${fragment}`)).toEqual(place);
    expect(fragmentOf(deck, place)).toBe(fragment);
  });

  it.each(['', '#', '#nowhere', '#one-scan.2', '#one-scan.-1', '#.', '#one-scan.1e3', '#%'])(
    'that is no place ("%s") opens the first slide',
    (fragment) => {
      expect(readFragment(deck, fragment)).toEqual(at(0));
    },
  );

  it('may be the address that a slide has without script', () => {
    expect(readFragment(deck, '#slide-inside')).toEqual(at(1));
  });

  it('with a part that its slide lacks opens the slide', () => {
    expect(readFragment(deck, '#inside.9')).toEqual(at(1));
    expect(readFragment(deck, '#inside.2.5')).toEqual(at(1, 1));
  });
});
