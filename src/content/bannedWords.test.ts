import { expect, test } from 'vitest';
import { findBanned } from './bannedWords.ts';

const rules = [{ words: ['fight*', "don't worry", 'should', 'good news'], why: 'w', say: 's' }];
const found = (text: string): string[] => findBanned(text, rules).map((one) => one.text);

test.each([
  ['Keep fighting.', ['fighting']],
  ['Don’t worry about it.', ['Don’t worry']],
  ['You SHOULD call.', ['SHOULD']],
  ['It is good\nnews.', ['good\nnews']],
])('%j holds %j', (text, words) => {
  expect(found(text)).toEqual(words);
});

test.each(['Pain in the shoulder.', 'A good newspaper.', 'Firefighters.'])(
  '%j holds none',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
