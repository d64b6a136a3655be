import { expect, test } from 'vitest';
import { absolute, fromPage, isPublic, withBase } from './paths.ts';

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

test('a site on this machine, or on none, is not public', () => {
  const sites = [new URL('http://localhost:4321'), undefined, new URL('https://hospital.example')];
  expect(sites.map(isPublic)).toEqual([false, false, true]);
});

test.each([
  { href: '../words/', path: 'en/about/', expected: '/en/words/' },
  { href: '../words/#scan', path: 'en/about/', expected: '/en/words/#scan' },
  { href: 'how-doctors-tell/', path: 'en/', expected: '/en/how-doctors-tell/' },
  { href: '/en/', path: 'en/about/', expected: '/en/' },
  { href: '#review', path: 'en/about/', expected: '#review' },
  { href: 'https://doi.org/10.1000/1', path: 'en/', expected: 'https://doi.org/10.1000/1' },
  { href: 'mailto:a@hospital.example', path: 'en/', expected: 'mailto:a@hospital.example' },
])('$href on $path leads to $expected', ({ href, path, expected }) => {
  expect(fromPage(href, path)).toBe(expected);
});
