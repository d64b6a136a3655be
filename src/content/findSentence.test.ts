import { expect, test } from 'vitest';
import { findSentence } from './findSentence.ts';

const files = [
  { file: 'content/ui/en.json', text: '{\n  "a": "One scan cannot tell at all."\n}' },
  {
    file: 'content/chapters/en/03.mdx',
    text: '# Title\n\nIn most studies, the **cancer** later shrinks in about <Claim id="a" figure="b" /> of them.',
  },
];

test('a sentence is found through its markup and its figures', () => {
  const shown = 'In most studies, the cancer later shrinks in about 5 to 15 of them.';
  expect(findSentence(shown, files)).toEqual({ file: 'content/chapters/en/03.mdx', line: 3 });
});

test('the file that shares most words with it wins', () => {
  expect(findSentence('One scan cannot tell at all.', files)).toEqual({
    file: 'content/ui/en.json',
    line: 2,
  });
});

test('a sentence that stands nowhere is not found', () => {
  expect(findSentence('Nothing like this exists.', files)).toBeUndefined();
});
