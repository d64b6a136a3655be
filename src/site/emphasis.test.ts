import { expect, test } from 'vitest';
import { emphasis } from './emphasis.ts';

test.each([
  { sentence: 'Plain words.', expected: [['Plain words.', false]] },
  {
    sentence: 'Both can look alike. **Most growth is real growth.**',
    expected: [
      ['Both can look alike. ', false],
      ['Most growth is real growth.', true],
    ],
  },
  {
    sentence: '**Ask:** when? **Who?**',
    expected: [
      ['Ask:', true],
      [' when? ', false],
      ['Who?', true],
    ],
  },
  { sentence: 'Two ** stars', expected: [['Two ** stars', false]] },
  { sentence: '', expected: [] },
])('"$sentence" is split where the stress changes', ({ sentence, expected }) => {
  expect(emphasis(sentence).map(({ text, strong }) => [text, strong])).toEqual(expected);
});

test('markup in a sentence stays text', () => {
  expect(emphasis('<b>no</b>')).toEqual([{ text: '<b>no</b>', strong: false }]);
});
