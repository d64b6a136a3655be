import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import { insideKey } from './inside.ts';
import { changeWords, scanName, sceneSentences, sizeAtScan } from './scene.ts';
import type { Described } from './scene.ts';
import { sizeKey } from './size.ts';

const t = translator('en');
const firstGrowth: Described = {
  week: 6,
  size: 1.28,
  newSpots: 0,
  cancerLiving: 1,
  cancerGrows: true,
  immuneLiving: 0.24,
  verdict: 'unclear',
  impossible: false,
};

describe('words for a size', () => {
  it.each([
    [4.6, 'sim.size.twice'],
    [1.8, 'sim.size.twice'],
    [1.5, 'sim.size.muchBigger'],
    [1.28, 'sim.size.bigger'],
    [1.06, 'sim.size.littleBigger'],
    [1, 'sim.size.same'],
    [0.95, 'sim.size.same'],
    [0.9, 'sim.size.littleSmaller'],
    [0.6, 'sim.size.smaller'],
    [0.3, 'sim.size.muchSmaller'],
    [0.05, 'sim.size.gone'],
  ])('calls %f %s', (size, key) => {
    expect(sizeKey(size)).toBe(key);
  });

  it('names the scan with the size, for the slider', () => {
    expect(sizeAtScan(t, 12, 1.1)).toBe('Week 12: a little bigger than at the start');
    expect(scanName(t, 0)).toBe('Start');
  });

  it('gives a change in whole percent with its direction', () => {
    expect(changeWords(t, 1.28)).toBe('28% bigger');
    expect(changeWords(t, 0.4)).toBe('60% smaller');
    expect(changeWords(t, 1.001)).toBe('the same');
    expect(changeWords(t, 4.57)).toBe('about 5 times as big');
  });
});

describe('words for an inside', () => {
  it.each([
    [1, 'sim.inside.all'],
    [0.7, 'sim.inside.most'],
    [0.5, 'sim.inside.half'],
    [0.24, 'sim.inside.some'],
    [0.05, 'sim.inside.little'],
    [0, 'sim.inside.none'],
  ])('calls a living share of %f %s', (share, key) => {
    expect(insideKey(share)).toBe(key);
  });
});

describe('the sentences of a state', () => {
  it('give both stories and say that the scans cannot tell', () => {
    expect(sceneSentences(t, firstGrowth)).toEqual([
      'Week 6: bigger than at the start.',
      'If cancer is growing, it is all living cancer.',
      'If immune cells moved in, some is living cancer, most is not.',
      'These scans cannot tell which it is. Both fit.',
    ]);
  });

  it('count new spots', () => {
    expect(sceneSentences(t, { ...firstGrowth, newSpots: 1 })[1]).toBe('One new spot can be seen.');
    expect(sceneSentences(t, { ...firstGrowth, newSpots: 3 })[1]).toBe('3 new spots can be seen.');
  });

  it('say first that a size is impossible', () => {
    expect(sceneSentences(t, { ...firstGrowth, impossible: true })[0]).toMatch(/cannot change/);
  });

  it('stop calling the first story growth once the cancer in it has not grown', () => {
    const shrunk = { ...firstGrowth, cancerGrows: false, verdict: 'less' } as const;
    expect(sceneSentences(t, shrunk).join(' ')).not.toMatch(/growing/);
  });

  it('say at the start only what is drawn there', () => {
    const start = { ...firstGrowth, week: 0, size: 1, verdict: 'start' } as const;
    expect(sceneSentences(t, start)).toEqual([
      'Start.',
      'Here we draw the lump as all living cancer.',
    ]);
  });
});
