import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { closeUpNews } from './closeUp.ts';
import type { Amounts } from './closeUp.ts';

const t = translator('en');
const start: Amounts = { living: 1, dead: 0, swelling: 0 };

describe('what goes on among the cells', () => {
  it.each([
    {
      name: 'immune cells arrive and cancer dies',
      before: start,
      now: { living: 0.5, dead: 0.4, swelling: 1.1 },
      words: 'Immune cells are moving in.',
    },
    {
      name: 'cancer grows',
      before: start,
      now: { living: 2.1, dead: 0, swelling: 0 },
      words: 'Cancer cells divide.',
    },
    {
      name: 'cancer dies while immune cells leave',
      before: { living: 0.5, dead: 0.6, swelling: 1 },
      now: { living: 0.02, dead: 0.5, swelling: 0.7 },
      words: 'Cancer cells are dying.',
    },
    {
      name: 'swelling settles and the dead part goes',
      before: { living: 0.05, dead: 0.6, swelling: 1.1 },
      now: { living: 0, dead: 0.3, swelling: 0.4 },
      words: 'The swelling goes down.',
    },
    {
      name: 'dead tissue goes and little else',
      before: { living: 0, dead: 0.5, swelling: 0.1 },
      now: { living: 0, dead: 0.3, swelling: 0.05 },
      words: 'The dead part is being cleared.',
    },
    {
      name: 'nothing to speak of',
      before: start,
      now: { living: 1.07, dead: 0.05, swelling: 0.03 },
      words: 'Little changes.',
    },
  ])('is said as its largest change: $name', ({ before, now, words }) => {
    expect(closeUpNews(t, before, now)).toBe(words);
  });

  it('is nothing yet at the start', () => {
    expect(closeUpNews(t, null, start)).toBe('This is how we draw the start.');
  });
});
