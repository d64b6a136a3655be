import { expect, test } from 'vitest';
import { absolute, withBase } from './paths.ts';

test.each([
  { path: 'en/words/', base: '/', expected: '/en/words/' },
  { path: '/en/words/', base: '/', expected: '/en/words/' },
  { path: 'en/words/', base: '/a/b', expected: '/a/b/en/words/' },
  { path: '/favicon.svg', base: '/a/b/', expected: '/a/b/favicon.svg' },
  { path: '', base: '/a/b', expected: '/a/b/' },
  { path: '', base: '/', expected: '/' },
])('withBase($path, $base) is $expected', ({ path, base, expected }) => {
  expect(withBase(path, base)).toBe(expected);
});

test('absolute puts the site address before the path', () => {
  expect(absolute('en/', new URL('https://hospital.example'))).toBe('https://hospital.example/en/');
});

test('absolute names SITE_URL when there is no site address', () => {
  expect(() => absolute('en/', undefined)).toThrow('Set SITE_URL');
});
