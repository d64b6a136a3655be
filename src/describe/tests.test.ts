import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import type { Translate } from '#i18n/translate.ts';
import { describeTest, testSentences } from './tests.ts';
import type { Tested } from './tests.ts';

const t = translator('en') as Translate<string>;
const say = (tested: Partial<Tested>): readonly string[] =>
  testSentences(t, describeTest(t, { ...first, ...tested }));
const first: Tested = {
  test: 'next',
  shown: { week: 12, cancer: 1.64, immune: 1.07, own: 1.64 },
  atStart: false,
  cancerGrows: true,
  oneOfSeveral: false,
};

describe('a test in words', () => {
  it('sets the size that each story expects beside the other, then what it was, then its limits', () => {
    expect(say({})).toEqual([
      'At week 12, each story expects the lump to be:',
      'Cancer is growing: much bigger than at the start.',
      'Immune cells move in: a little bigger than at the start.',
      'What it was here: much bigger than at the start.',
      'This is the usual way. It takes some weeks, and even that scan can mislead.',
    ]);
  });

  it('speaks of DNA for a blood test, and says that it cannot decide', () => {
    expect(
      say({ test: 'blood', shown: { week: 6, cancer: 2.1, immune: 0.74, own: null } }),
    ).toEqual([
      'Cancer cells shed scraps of DNA. Against the start, each story expects:',
      'Cancer is growing: much more cancer DNA.',
      'Immune cells move in: less cancer DNA.',
      'This is mostly research, and it cannot decide yet. Not every tumour sheds DNA into the blood.',
    ]);
  });

  it('speaks of a small piece for a biopsy, and of what it can miss', () => {
    expect(say({ test: 'biopsy', shown: { week: 6, cancer: 1, immune: 0.23, own: 1 } })).toEqual([
      'In each story, a small piece of the lump could show:',
      'Cancer is growing: all living cancer.',
      'Immune cells move in: some living cancer.',
      'What it was here: all living cancer.',
      'It is sometimes done, if the lump can be reached safely. A small piece can miss cancer. Cancer cells in it do not rule out that the lump shrinks later.',
    ]);
  });

  it('says so where both stories expect the same', () => {
    const alike = 'Both stories expect the same here, so this could not tell.';
    expect(say({ shown: { week: 12, cancer: 1.6, immune: 1.5, own: null } })).toContain(alike);
    expect(say({})).not.toContain(alike);
  });

  it('stops calling the first story growth once the cancer in it has not grown', () => {
    expect(say({ cancerGrows: false })[1]).toMatch(/^As much cancer as fits: /);
  });

  it('says of one of several lumps that a real blood test adds them up', () => {
    const alone = 'This is the DNA of one lump. A real test adds up all lumps.';
    expect(say({ test: 'blood', oneOfSeveral: true })).toContain(alone);
    expect(say({ test: 'biopsy', oneOfSeveral: true })).not.toContain(alone);
    expect(say({ test: 'blood' })).not.toContain(alone);
  });

  it('says why there is nothing to compare, at the start and after the last scan', () => {
    expect(say({ shown: null })[0]).toBe('This is the last scan of this example.');
    expect(say({ shown: null, atStart: true })[0]).toBe(
      'At the start there is nothing to compare yet.',
    );
    expect(say({ shown: null })).toHaveLength(2);
  });
});
