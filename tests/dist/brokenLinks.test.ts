import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brokenLinks } from './brokenLinks.ts';

let folder: string;
const home = 'https://example.org/a/b/';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'words'));
  writeFileSync(path.join(folder, 'words/index.html'), '<h2 id="scan">Scan</h2>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (html: string): readonly string[] => {
  writeFileSync(path.join(folder, 'index.html'), html);
  return brokenLinks({ folder, home });
};

it.each([
  '<a href="/a/b/words/#scan">',
  '<a href="words/">',
  '<a href="https://example.org/a/b/words/">',
  '<p id="here"><a href="#here">',
  '<a href="https://elsewhere.example/any">',
  '<a href="tel:112">',
])('lets %s pass', (html) => {
  expect(check(html)).toEqual([]);
});

it.each([
  ['<a href="/words/">', '/ -> /words/: lies outside https://example.org/a/b/'],
  ['<a href="/a/b/none/">', '/ -> /a/b/none/: is not there'],
  ['<a href="/a/b/words">', '/ -> /a/b/words: lacks its final slash'],
  ['<a href="words/#none">', '/ -> words/#none: has no place called none'],
  ['<a href="#none">', '/ -> #none: has no place called none'],
  ['<img src="scan.png">', '/ -> scan.png: is not there'],
  ['<img srcset="scan.png 2x">', '/ -> scan.png: is not there'],
  ['<svg><use href="#none"/></svg>', '/ -> #none: has no place called none'],
  ['<astro-island component-url="/a/b/x.js">', '/ -> /a/b/x.js: is not there'],
  [
    '<a href="http://elsewhere.example/">',
    '/ -> http://elsewhere.example/: is neither ours nor https',
  ],
  ['<a href="https://[">', '/ -> https://[: is not an address'],
])('catches %s', (html, expected) => {
  expect(check(html)).toEqual([expected]);
});
