import { describe, expect, it } from 'vitest';
import { readingWord } from './reading.ts';

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
