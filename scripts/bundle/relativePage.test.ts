import { describe, expect, it } from 'vitest';
import { relativeAddress, relativePage } from './relativePage.ts';

const at = 'https://address-not-set.invalid/-folder-/';

describe('an address', () => {
  it.each([
    { to: 'en/words/', from: 'en/words/index.html', expected: 'index.html' },
    { to: 'en/words/#scan', from: 'en/index.html', expected: 'words/index.html#scan' },
    { to: 'en/?path=waiting', from: 'en/words/index.html', expected: '../index.html?path=waiting' },
    { to: '', from: 'embed/v1/en/all/index.html', expected: '../../../../index.html' },
    { to: 'favicon.svg', from: 'index.html', expected: 'favicon.svg' },
    { to: 'en/a.pdf', from: 'embed/index.html', expected: '../en/a.pdf' },
  ])('of /$to on $from is $expected', ({ to, from, expected }) => {
    expect(relativeAddress(to, from)).toBe(expected);
  });
});

describe('a page', () => {
  it.each([
    ['<link href="/-folder-/favicon.svg">', '<link href="../favicon.svg">'],
    ['<script data-later="/-folder-/a.js">', '<script data-later="../a.js">'],
    ['<div data-base="/-folder-/">', '<div data-base="../">'],
    [`<a rel="x" href="${at}en/#a">`, '<a rel="x" href="index.html#a">'],
    ['<a href="https://other.example/-a-/">', '<a href="https://other.example/-a-/">'],
    [
      `<link rel="canonical" href="${at}en/">`,
      '<link rel="canonical" href="https://address-not-set.invalid/en/">',
    ],
    ["script-src 'self' https://address-not-set.invalid;", undefined],
    ['<b>address-not-set.invalid/-folder-/en/</b>', '<b>address-not-set.invalid/en/</b>'],
    [
      'address-not-set.<wbr data-a>invalid/<wbr data-a>-folder-/<wbr data-a>en/',
      'address-not-set.invalid/<wbr>en/',
    ],
  ])('with %j holds it relative, but where it has to be full', (html, expected = html) => {
    expect(relativePage(html, 'en/index.html')).toBe(expected);
  });

  it('is refused when an address in it goes by the folder of a server', () => {
    expect(() => relativePage('<script>go("/-folder-/x")</script>', 'en/index.html')).toThrow(
      'en/index.html: an address is not relative',
    );
  });
});
