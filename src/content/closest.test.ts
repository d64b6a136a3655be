import { expect, test } from 'vitest';
import { closest, suggestion } from './closest.ts';

test.each([
  ['ids', ['id', 'figure'], 'id'],
  ['figrue', ['id', 'figure'], 'figure'],
  ['claim', ['Claim', 'Cite'], 'Claim'],
  ['banana', ['id', 'figure'], undefined],
])('%s among %j is probably %s', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});

test.each([
  ['ids', ['id'], 'Did you mean `id`?'],
  ['banana', ['id', 'figure'], 'Use one of: id, figure.'],
  ['banana', [], 'There are none.'],
  ['banana', Array.from({ length: 16 }, (_, n) => `name-${n}`), 'Check its spelling.'],
])('%s with %j to choose from: %s', (word, candidates, text) => {
  expect(suggestion(word, candidates)).toBe(text);
});
