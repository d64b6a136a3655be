import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { lumpSizes, slicePhrases, spotFutureSentences, spotSizes, unseen } from './spots.ts';

const t = translator('en');
const firstScan = { week: 6, lumps: [41.5, 24], spots: [7.3, 6.3, 7.6] };

describe('words for a scan slice', () => {
  it('give new spots and lumps in whole millimetres', () => {
    expect(slicePhrases(t, firstScan)).toEqual(['3 new spots: 7, 6, 8 mm', '2 lumps: 42, 24 mm']);
  });

  it('name no new spot at the start, when nothing is new', () => {
    expect(slicePhrases(t, { week: 0, lumps: [38, 22], spots: [null] })).toEqual([
      '2 lumps: 38, 22 mm',
    ]);
  });

  it.each([
    { spots: [null, null], words: 'No new spots' },
    { spots: [null, 5.4], words: 'One new spot: 5 mm' },
    { spots: [5, 6.6], words: '2 new spots: 5, 7 mm' },
  ])('say of $spots: $words', ({ spots, words }) => {
    expect(spotSizes(t, { spots })).toBe(words);
  });

  it.each([
    { lumps: [4.9, 2], words: 'No lump can be seen' },
    { lumps: [12, 4.9], words: 'One lump: 12 mm' },
  ])('leave out lumps below 5 mm, as scans do: $lumps', ({ lumps, words }) => {
    expect(lumpSizes(t, { lumps })).toBe(words);
  });

  it('say what cannot be seen', () => {
    expect(unseen(t)).toBe('In this picture, spots below 5 mm are not shown.');
  });
});

describe('the sentences of the futures', () => {
  it('give the scan, each future with its new spots and the inside of one, and the limit of sight', () => {
    const gone = { spots: [null, null, 4.2] };
    expect(
      spotFutureSentences(t, 18, [
        { name: 'A New cancer', seen: { spots: [19.9, 16.7, 19.7] }, living: 1 },
        { name: 'C Hidden before, now swollen', seen: gone, living: 0 },
      ]),
    ).toEqual([
      'Week 18.',
      'A New cancer. 3 new spots: 20, 17, 20 mm. Inside: all living cancer.',
      'C Hidden before, now swollen. No new spots. Inside: hardly any living cancer.',
      'In this picture, spots below 5 mm are not shown.',
    ]);
  });
});
