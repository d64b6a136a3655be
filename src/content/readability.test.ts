import { describe, expect, test } from 'vitest';
import { countText, measure, score, scorePage, wordsOf } from './readability.ts';

describe('the formulas, worked by hand', () => {
  test.each([
    {
      // 6 words of one syllable each.
      sentences: ['The cat sat on the mat.'],
      counts: { words: 6, sentences: 1, syllables: 6, longWords: 0 },
      grade: -1.45,
      smog: 3.13,
      ease: 116.15,
    },
    {
      // the 1, oncologist 4, reviewed 2, it 1; it 1, was 1, immunotherapy 6.
      sentences: ['The oncologist reviewed it.', 'It was immunotherapy.'],
      counts: { words: 7, sentences: 2, syllables: 16, longWords: 2 },
      grade: 12.75,
      smog: 8.84,
      ease: 9.91,
    },
  ])('$sentences', ({ sentences, counts, grade, smog, ease }) => {
    const counted = countText(sentences);
    expect(counted).toEqual(counts);
    const scores = score(counted);
    expect(scores.grade).toBeCloseTo(grade, 2);
    expect(scores.smog).toBeCloseTo(smog, 2);
    expect(scores.ease).toBeCloseTo(ease, 2);
  });
});

test('lengths, worked by hand', () => {
  // 4 + 3 words, 42 letters; two words have more than six.
  const { sentence, word, lix } = measure([
    'Snimka pokazuje samo rast.',
    'Sljedeća snimka govori.',
  ]);
  expect([sentence, word, lix].map((value) => Math.round(value * 100) / 100)).toEqual([
    3.5, 6.0, 32.07,
  ]);
  expect(measure([])).toEqual({ sentence: 0, word: 0, lix: 0 });
});

test('letters with marks of their own stay inside a word', () => {
  expect(wordsOf('जाँच दिखाती है')).toHaveLength(3);
});

test('hyphens, apostrophes and thousands stay inside a word', () => {
  expect(wordsOf('A follow-up doesn’t count 3,402 – or 5 to 15.')).toEqual([
    'A',
    'follow-up',
    'doesn’t',
    'count',
    '3,402',
    'or',
    '5',
    'to',
    '15',
  ]);
});

test('a number is one word of one syllable', () => {
  expect(countText(['It is 3,402.'])).toMatchObject({ words: 3, syllables: 3 });
});

const hard =
  'Administration of immunotherapeutic medication necessitates multidisciplinary consideration.';

describe('a page', () => {
  test('that misses its bars names each one and its hardest sentence', () => {
    const result = scorePage(
      [
        { text: hard, whole: true, main: true },
        { text: 'It is so.', whole: true, main: true },
      ],
      'en',
    );
    expect(result.misses.map((miss) => miss.replace(/ [-\d.]+,/, ' …,'))).toEqual([
      'grade …, bar 6',
      'SMOG …, bar 8',
      'ease …, bar 75',
    ]);
    expect(result.hardest[0]).toBe(hard);
  });

  test('is not scored on fragments or on what is not main content', () => {
    const result = scorePage(
      [
        { text: hard, whole: false, main: true },
        { text: hard, whole: true, main: false },
        { text: 'It is so.', whole: true, main: true },
      ],
      'en',
    );
    expect(result).toMatchObject({ words: 3, misses: [] });
  });

  test('may not have a long fragment or a long note, either', () => {
    const long = 'one two three four five six seven '.repeat(3).trim();
    const result = scorePage([{ text: long, whole: false, main: false }], 'en');
    expect(result).toMatchObject({ longest: 21, tooLong: [long] });
  });

  test('in another language is held to sentence length alone', () => {
    const { scores, misses } = scorePage([{ text: hard, whole: true, main: true }], 'hr');
    expect([scores, misses]).toEqual([undefined, []]);
  });
});
