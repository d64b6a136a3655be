import { describe, expect, it } from 'vitest';
import type { Reading } from '#criteria/index.ts';
import { translator } from '#i18n/catalog.ts';
import { readingWhy, readingWord } from './reading.ts';
import type { Read } from './reading.ts';

describe('the plain word for a code', () => {
  it.each([
    ['PD', 'grew'],
    ['iUPD', 'unconfirmed'],
    ['irPD-unconfirmed', 'unconfirmed'],
    ['iCPD', 'confirmed'],
    ['imPD-confirmed', 'confirmed'],
    ['irSD', 'same'],
    ['NON-iCR/NON-iUPD', 'same'],
    ['iPR', 'smaller'],
    ['CR', 'gone'],
    ['NE', 'unclear'],
  ] as const)('%s: %s', (code, word) => {
    expect(readingWord(code)).toBe(word);
  });
});

describe('why a scan got its word', () => {
  const why = (reading: Partial<Reading>, more: Partial<Read> = {}): string =>
    readingWhy(
      {
        rulebook: 'iRECIST',
        newSpots: 0,
        ...more,
        reading: {
          code: 'iSD',
          confirmed: false,
          causes: [],
          valueMm: null,
          reference: null,
          changePercent: null,
          flags: [],
          ...reading,
        },
      },
      { t: translator('en'), locale: 'en' },
    ).replaceAll('\u00a0', ' ');
  const grown = { valueMm: 62.5, reference: { valueMm: 50, day: 0 }, changePercent: 25 };

  it('is the number that decided, and the scan it was compared with', () => {
    expect(why(grown)).toBe('Now 62.5 mm. It is compared with 50 mm at the start: 25% bigger.');
    expect(why({ ...grown, reference: { valueMm: 50, day: 56 } })).toBe(
      'Now 62.5 mm. It is compared with 50 mm in week 8: 25% bigger.',
    );
    expect(why({ ...grown, reference: { valueMm: 0, day: 56 }, changePercent: null })).toBe(
      'Now 62.5 mm. It was 0 mm in week 8.',
    );
  });

  it('is a whole area in irRC', () => {
    const areas = { valueMm: 2449.74, reference: { valueMm: 1928, day: 0 }, changePercent: 27.1 };
    expect(why(areas, { rulebook: 'irRC' })).toBe(
      'Now 2,450 mm². It is compared with 1,928 mm² at the start: 27% bigger.',
    );
  });

  it('is what was seen, before any number', () => {
    expect(why({ causes: ['newLesion'] }, { newSpots: 1 })).toBe('A new spot was seen.');
    expect(why({ causes: ['newLesion'], ...grown }, { newSpots: 3 })).toMatch(
      /^New spots were seen. Now /,
    );
    expect(why({ causes: ['nonTarget'] })).toBe('Cancer that is not measured has clearly grown.');
  });

  it('is an earlier scan where growth was settled, or where nothing decided', () => {
    expect(why({ ...grown, flags: ['afterProgression'] })).toBe(
      'After growth, this rulebook keeps its word.',
    );
    expect(why({})).toMatch(/^It has not grown enough to confirm it/);
  });
});
