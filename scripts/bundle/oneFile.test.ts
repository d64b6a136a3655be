import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { oneFile } from './oneFile.ts';

const at = 'https://address-not-set.invalid/-folder-/';
const script = 'document.title="<!---->"';
const page = (body: string): string =>
  `<html><head><link rel="canonical" href="${at}en/"><meta property="og:url" content="${at}"><link rel="icon" href="/-folder-/favicon.svg">` +
  `<style>p{margin:0}</style><meta http-equiv="content-security-policy" content="script-src 'self'"></head>` +
  `<body><script>early()</script><article id="page-words"><dt id="scan"></dt></article>${body}<script type="module" src="/-folder-/_astro/a.js"></script></body></html>`;
const made = (body: string): string => oneFile(page(body), script);
const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single file', () => {
  it('lets run and show what is in it, by hash, and nothing else', () => {
    expect(made('')).toContain(
      `content="default-src 'none'; script-src ${hash('early()')} ${hash(script)}; style-src ${hash('p{margin:0}')}; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('names no other file, not even an icon', () => {
    expect(made('')).not.toMatch(/ src=|address-not-set|-folder-/);
    expect(made('').match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  });

  it.each([
    ['/-folder-/en/words/#scan', '#scan'],
    ['/-folder-/en/words/#gone', '#page-words'],
    ['/-folder-/en/words/?path=waiting', '#page-words'],
    ['https://other.example/a/', 'https://other.example/a/'],
    ['tel:112', 'tel:112'],
  ])('makes of a link to %s one to %s', (from, to) => {
    expect(made(`<a class="x" href="${from}">x</a>`)).toContain(`<a class="x" href="${to}">x</a>`);
  });

  it.each([
    ['<p class="a"><a href="/-folder-/en/all-pages/">All</a></p>', ''],
    ['<a href="#scan">a</a><br data-a><a href="/-folder-/embed/">b</a>', '<a href="#scan">a</a>'],
    [
      '<p>One. You can <a href="/-folder-/en/handout/">print it</a> too. Two.</p>',
      '<p>One. Two.</p>',
    ],
  ])('leaves out what leads to a page that is not in it: %s', (from, to) => {
    expect(made(from)).toContain(`</article>${to}<script>`);
  });

  it('cannot be made with a link that leads nowhere', () => {
    expect(() => made('<a href="/-folder-/en/nowhere/">x</a>')).toThrow('/en/nowhere/');
  });
});
