import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Translate } from '#i18n/translate.ts';
import { sumSentences } from './sum.ts';

const t = translator('en') as Translate<string>;
const start = [40, 26];
const say = (...now: readonly number[]): string => sumSentences(t, { start, now }).join(' ');
const hides = 'Lump 2 is bigger than at the start. The sum hides it.';

describe('lumps that change on their own', () => {
  it('stand beside their sum', () => {
    expect(say(28, 27)).toBe(
      'Lump 1: 28 mm. Lump 2: 27 mm. Added up: 55 mm, 17% smaller than at the start.',
    );
    expect(say(44, 30)).toMatch(/Added up: 74 mm, 12% bigger than at the start\.$/);
    expect(say(40, 26)).toMatch(/Added up: 66 mm, the same as at the start\.$/);
  });

  it('add up as they are written, in whole millimetres', () => {
    expect(say(28.4, 26.4)).toMatch(/Lump 1: 28 mm. Lump 2: 26 mm. Added up: 54 mm/);
  });

  it('come with a warning where the sum hides the one that grows', () => {
    expect(say(24, 31)).toMatch(hides);
    expect(say(38, 30)).toMatch(hides);
  });

  it('come without it where nothing is hidden', () => {
    expect(say(24, 28)).not.toMatch(/hides/);
    expect(say(44, 31)).not.toMatch(/hides/);
  });
});
