import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeColours } from './themeColours.ts';

test('the light and the dark paper are read from the tokens', () => {
  const css = ':root{--paper: #faf6ee;}@media (prefers-color-scheme: dark){:root{--paper:#14191b}}';
  expect(themeColours(css)).toEqual({ light: '#faf6ee', dark: '#14191b' });
});

test('tokens.css holds a different paper for each theme', () => {
  const { light, dark } = themeColours(readFileSync('src/styles/tokens.css', 'utf8'));
  expect(light).not.toBe(dark);
});

test('tokens without a dark paper are refused', () => {
  expect(() => themeColours(':root{--paper: #fff}')).toThrow('no --paper for both themes');
});
