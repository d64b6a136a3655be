import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Translate } from '#i18n/translate.ts';
import { insideGap, spotGap, tellGap } from './gap.ts';

const t = translator('en') as Translate<string>;

describe('the gap between a guess of new spots and what can happen', () => {
  const futures = [
    { id: 'new-cancer', change: 1.6 },
    { id: 'some-of-each', change: 1.02 },
    { id: 'hidden-before', change: 0.85 },
  ];

  it.each([
    { choice: 0, words: 'Your guess fits: new cancer.' },
    { choice: 1, words: 'Your guess fits: some of each.' },
    { choice: 2, words: 'Your guess fits: hidden before, now swollen.' },
  ])('is said for guess $choice as the futures that it fits: $words', ({ choice, words }) => {
    expect(spotGap(t, choice, futures)).toEqual([words]);
  });

  it('names every future that a guess fits', () => {
    expect(spotGap(t, 0, [...futures, { id: 'some-of-each', change: 1.3 }])).toEqual([
      'Your guess fits: new cancer; some of each.',
    ]);
  });

  it('says that people differ where a guess fits none', () => {
    expect(spotGap(t, 1, futures.slice(0, 1))).toEqual([
      'Your guess fits none of these three. Other people can differ.',
    ]);
  });

  it('is silent without a guess', () => {
    expect(spotGap(t, null, futures)).toEqual([]);
  });
});

describe('the gap between a guess of the telling scan and what can happen', () => {
  const futures = [
    { id: 'keeps-growing', week: 12 },
    { id: 'grew-then-settled', week: null },
    { id: 'looks-bigger-first', week: 18 },
  ];

  it.each([
    [12, 'Your guess fits: keeps growing.'],
    [18, 'Your guess fits: shrinks later.'],
    [null, 'Your guess fits: grows, then stays.'],
    [24, 'Your guess fits none of these three. Other people can differ.'],
  ])('names the future that a guess of %s fits, and grades none', (guess, sentence) => {
    expect(tellGap(t, guess, futures)).toEqual([sentence]);
  });

  it('names them all where several fit', () => {
    const two = futures.map((future) => ({ ...future, week: future.week && 12 }));
    expect(tellGap(t, 12, two)).toEqual(['Your guess fits: keeps growing; shrinks later.']);
  });

  it('is not spoken of without a guess', () => {
    expect(tellGap(t, undefined, futures)).toEqual([]);
    expect(insideGap(t, null, [])).toEqual([]);
  });
});
