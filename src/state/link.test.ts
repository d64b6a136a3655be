import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseOf, scenarios } from './course.ts';
import { futureWeeks, futures } from './futures.ts';
import { Journey, stepIds } from './journey.svelte.ts';
import { viewIds } from './lessons.svelte.ts';
import { openLink } from './link.ts';
import type { Opened } from './link.ts';

interface Reader extends Opened {
  readonly journey: Journey;
}

/** Somebody who comes with a link. */
function arrive(query: string): Reader {
  const journey = new Journey({
    scanWeeks: futureWeeks.slice(1),
    firstSize: futures()[0]!.sizes[1]!,
  });
  return { journey, ...openLink(query, 'looks-bigger-first', journey) };
}

/** All that the reader's step shows, exactly. */
const seen = ({ journey, lessons }: Reader): unknown => [
  journey.step,
  journey.guess.choice,
  journey.guess.shown,
  journey.isFirst && [journey.sizes.all, journey.sizes.scan],
  journey.step === 'inside' && lessons.insideScan,
  journey.isLast && [
    lessons.trial.preset.id,
    lessons.trial.scans,
    lessons.trial.scene,
    lessons.trial.drawn.lump,
    lessons.view,
  ],
];

describe('the link to what a reader sees', () => {
  it('is nothing on the page as it opens by itself', () => {
    expect(arrive('').query()).toBe('');
    expect(arrive('').journey.moves).toBe(0);
  });

  it.each([
    ['size', ''],
    ['inside', '?v=1&step=2'],
    ['spots', '?v=1&step=3'],
    ['tell', '?v=1&step=4'],
    ['try', '?scenario=looks-bigger-first&v=1&step=5'],
  ] as const)('names the step %s alone where nothing in it has been touched', (step, link) => {
    const reader = arrive('');
    reader.journey.goTo(step);
    expect(reader.query()).toBe(link);
  });

  it('carries the sizes guessed in the first step, but not the one that is known', () => {
    const { journey, query } = arrive('?v=1&step=1&sizes=140-x-60&scan=4&shown=1');
    const { sizes } = journey.sizes;
    expect(sizes).toEqual([sizes[0], 1.4, sizes[0], 0.6]);
    expect(query()).toBe('?v=1&step=1&sizes=140-x-60&scan=4&shown=1');
  });

  it('keeps the scenario of its own, to the last digit, where no dot was moved', () => {
    const reader = arrive('?scenario=grows-very-fast&v=1&step=5&sizes=x-90-x-x');
    const [first, , , last] = courseOf('grows-very-fast').lumps[0]!.dots.slice(1);
    const { sizes } = reader.lessons.trial.drawn;
    expect([sizes[0], sizes[1], sizes[3]]).toEqual([first!.size, 0.9, last!.size]);
  });

  it('leaves a way back to the scenario of its own', () => {
    const { trial } = arrive('?scenario=mixed&v=1&step=5&sizes=9-9-9-9_9-9-9-9').lessons;
    expect(trial.drawn.canUndo).toBe(false);
    trial.drawn.startAgain();
    expect(trial.drawn.shared.sizes).toBeNull();
  });

  it('opens the first step untouched where it does not fit, and says so', () => {
    const reader = arrive('?scenario=gone&v=1&step=5');
    expect(reader.unknown).toBe(true);
    expect(reader.journey.step).toBe('size');
    expect(reader.query()).toBe('');
  });

  it('opens what it was made from, wherever a reader went and whatever they moved', () => {
    const deed = fc.oneof(
      fc.record({ go: fc.constantFrom(...stepIds) }),
      fc.record({ scan: fc.nat(4), size: fc.double({ min: -1, max: 3 }) }),
      fc.record({ lump: fc.nat(1) }),
      fc.record({ look: fc.constantFrom(...viewIds) }),
      fc.record({ choose: fc.constantFrom(...scenarios) }),
      fc.record({ guess: fc.nat(2) }),
      fc.record({ shown: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const reader = arrive('');
        const { journey, lessons } = reader;
        for (const did of deeds) {
          const drawn = journey.isFirst ? journey.sizes : lessons.trial.drawn;
          const asks = ['inside', 'spots', 'tell'].includes(journey.step);
          if ('go' in did) journey.goTo(did.go);
          if ('scan' in did) {
            drawn.goTo(did.scan);
            drawn.resize(did.size);
            lessons.showInsideAt(did.scan);
          }
          if ('lump' in did) drawn.showLump(did.lump);
          if ('look' in did) lessons.look(did.look);
          if ('choose' in did) lessons.trial.choose(did.choose);
          if ('guess' in did && asks) journey.guess.choose(did.guess);
          if ('shown' in did && !journey.isLast) journey.guess[did.shown ? 'show' : 'hide']();
        }
        const back = arrive(reader.query());
        expect(seen(back)).toEqual(seen(reader));
        expect(back.query()).toBe(reader.query());
        expect(back.unknown).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
