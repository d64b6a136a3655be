import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Translate } from '#i18n/translate.ts';
import { insideGap, tellGap } from './gap.ts';

const t = translator('en') as Translate<string>;

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
    [24, 'Your guess fits none of these three. Other people’s lumps can differ.'],
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
