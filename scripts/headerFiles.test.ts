// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headerFiles } from './headerFiles.ts';
import { elsewhere, everywhere, parts } from './headers.ts';
import { netlify } from './hosts/netlify.ts';

const folder = path.join(import.meta.dirname, '../deploy');
const files = Object.entries(headerFiles());

test('deploy/ holds the files of the table, and no other (npm run headers writes them)', () => {
  const written = readdirSync(folder).map((name) => [
    name,
    readFileSync(path.join(folder, name), 'utf8'),
  ]);
  expect(Object.fromEntries(written)).toEqual(headerFiles());
});

describe.each(files.filter(([name]) => name !== 'nginx-maps.conf'))('%s', (name, text) => {
  const both = name === 'nginx.conf' ? `${text}${headerFiles()['nginx-maps.conf']}` : text;

  test('sends every header of the table with each of its values', () => {
    const lists = [everywhere, ...parts.map(({ headers }) => headers)];
    // Rules for Netlify and Cloudflare add up, so the platform keeps pages as it likes.
    if (name !== '_headers') lists.push(elsewhere);
    for (const [header, value] of lists.flatMap(Object.entries)) {
      expect(both).toContain(header);
      expect(both).toContain(value);
    }
  });

  test('lets any site frame the pages, unless a host takes the # out', () => {
    const lines = both.split('\n').filter((line) => line.includes('frame-ancestors'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(name === 'web.config' ? /^ {2}<add / : /^ *# /);
    expect(both).not.toContain('X-Frame-Options');
  });
});

test('no address is in two parts, as some servers would send both values', () => {
  const paths = parts.flatMap((part) => part.paths);
  const isIn = (path: string) => (other: string) =>
    other !== path && other.endsWith('/') && path.startsWith(other);
  expect(paths.filter((path) => paths.some(isIn(path)))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('every part has its own word for caches', () => {
  for (const { headers } of parts)
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(Object.keys(elsewhere)));
});

test('the file for Netlify names addresses below the folder of the site', () => {
  const rules = netlify('/a/b/').filter((line) => /^[^ #]/.test(line));
  expect(rules).toContain('/a/b/embed/v1/loader.js');
  expect(rules).toContain('/a/b/*');
  expect(rules.every((line) => line.startsWith('/a/b/'))).toBe(true);
});

test('the file for IIS is well-formed, and names no header twice in one place', () => {
  const xml = new DOMParser().parseFromString(headerFiles()['web.config'] ?? '', 'text/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  for (const place of xml.querySelectorAll('customHeaders')) {
    const named = [...place.querySelectorAll('add')].map((add) => add.getAttribute('name'));
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named).size).toBe(named.length);
  }
});
