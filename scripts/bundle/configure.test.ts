import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configure } from './configure.ts';

const to = 'https://www.hospital.example/scans/';
let site: string;
const read = (name: string): string => readFileSync(path.join(site, name), 'utf8');

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'configure-'));
  mkdirSync(path.join(site, 'en'));
  writeFileSync(
    path.join(site, 'robots.txt'),
    'Allow: /\n\nSitemap: https://address-not-set.invalid/sitemap.xml\n',
  );
  writeFileSync(path.join(site, 'en/view.json'), '{"u":"https://address-not-set.invalid/en/"}');
  writeFileSync(path.join(site, 'en/plain.html'), '<p>Words</p>');
});
afterEach(() => rmSync(site, { recursive: true }));

test('every file gets the address, and a second run changes nothing', () => {
  expect(configure(site, to)).toBe(2);
  expect(read('en/view.json')).toBe(`{"u":"${to}en/"}`);
  expect(read('robots.txt')).toContain(`Sitemap: ${to}sitemap.xml\n`);
  expect(read('en/plain.html')).toBe('<p>Words</p>');
  expect(configure(site, to)).toBe(0);
});

test('a run that was cut short is made whole by the next', () => {
  writeFileSync(path.join(site, 'en/view.json'), `{"u":"${to}en/"}`);
  expect(configure(site, to)).toBe(1);
});

test('another address is refused, in words that say what to do', () => {
  configure(site, to);
  expect(() => configure(site, 'https://other.example/')).toThrow(
    `This copy already stands at ${to}. Unpack the zip again to give it another address.`,
  );
});

test('a folder without the site is refused', () => {
  expect(() => configure(path.join(site, 'en'), to)).toThrow('There is no site in');
});
