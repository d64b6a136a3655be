import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Translate } from '#i18n/translate.ts';
import { Journey } from '#state/journey.svelte.ts';
import { Lessons } from '#state/lessons.svelte.ts';
import StepTell from './StepTell.svelte';

const t = translator('en') as Translate<string>;
let journey: Journey;
let lessons: Lessons;
let step: ReturnType<typeof mount>;

const open = (): void => {
  const target = document.createElement('section');
  target.scrollIntoView = () => undefined; // jsdom has none
  document.body.replaceChildren(target);
  step = mount(StepTell, { target, props: { t, journey, lessons, alive: true } });
  flushSync();
};
const text = (of: string): string =>
  [...document.querySelectorAll(of)]
    .map((at) => at.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
/** Takes the radio button whose label or name starts with some words. */
function take(words: string): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  radios
    .find((radio) =>
      (radio.getAttribute('aria-label') ?? radio.closest('label')!.textContent)
        .trim()
        .startsWith(words),
    )!
    .click();
  flushSync();
}

beforeEach(() => {
  journey = new Journey({ scanWeeks: [6, 12, 18, 24], firstSize: 1.28 });
  journey.goTo('tell');
  lessons = new Lessons('mixed');
  open();
});
afterEach(() => unmount(step));

describe('step 4', () => {
  it('shows no future and no test before the reader has guessed or asked', () => {
    expect(document.body.textContent).not.toMatch(/Blood test|Keeps growing/);
    take('Week 18');
    expect(journey.guess.choice).toBe(1);
  });

  it('names for each future the scan from which both stories say the same, and the guess', () => {
    take('Week 18');
    journey.show();
    flushSync();
    expect(text('label:has(b)')).toBe(
      'A Keeps growing. Both stories say the same from week 12. | ' +
        'B Grows, then stays. Both stories still fit at week 24. | ' +
        'C Shrinks later. Both stories say the same from week 18. Your guess',
    );
    expect(text('.sentences')).toMatch(/Your guess fits: shrinks later\.$/);
  });

  it('solves both stories from the scans known alone, and keeps what was chosen', () => {
    journey.show();
    flushSync();
    take('C');
    expect(text('.verdict')).toBe('These scans cannot tell which it is. Both fit.');
    take('Week 18');
    expect(text('.verdict')).toBe('Both now say the same: less living cancer than at the start.');
    take('Blood test');
    void unmount(step);
    open();
    expect(text('.verdict')).toMatch(/less living cancer/);
    expect(text('dd')).toBe('less cancer DNA | hardly any cancer DNA | hardly any cancer DNA');
  });

  it('gives both stories the same marks, lines and room', () => {
    const size = (at: Element): string => at.getAttribute('r')!;
    expect([...document.querySelectorAll('svg.place circle')].map(size)).toEqual(['22', '22']);
    expect(document.querySelectorAll('line.way').length % 2).toBe(0);
  });
});
