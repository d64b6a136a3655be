import { expect, test } from 'vitest';
import { turnYaml } from './pseudoYaml.ts';

test('words are turned; keys, ids and numbers stay', () => {
  const source = `slides:
  - id: one-scan
    picture: pair
    say: One scan.
    ask: alone
teachBack:
  alone: { ask: What will you do?, count: 2 }
`;
  expect(turnYaml(source, (text) => text.toUpperCase())).toBe(`slides:
  - id: one-scan
    picture: pair
    say: ONE SCAN.
    ask: alone
teachBack:
  alone:
    ask: WHAT WILL YOU DO?
    count: 2
`);
});
