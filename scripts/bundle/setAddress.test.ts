import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { photographOf } from '#chart/fixtures/photograph.ts';
import { held } from './held.ts';
import { readAddress, setAddress } from './setAddress.ts';

const to = 'https://www.hospital.example/scans/';
const from = 'https://address-not-set.invalid/';
const set = (html: string, name = 'en/index.html'): string => setAddress(held(html), name, to);

describe('the address given', () => {
  it.each([
    ['https://www.hospital.example/scans', to],
    [to, to],
    ['http://intranet:8080', 'http://intranet:8080/'],
  ])('%s is read as %s', (text, expected) => {
    expect(readAddress(text)).toBe(expected);
  });

  it.each(['', 'www.hospital.example', 'file:///scans/', `${to}?a`, `${to}index.html`])(
    '%j is refused, with what to give instead',
    (text) => {
      expect(() => readAddress(text)).toThrow(/Give /);
    },
  );
});

describe('a page without an address', () => {
  it.each([
    `<link rel="canonical" href="${from}en/">`,
    `<meta property="og:url" content="${from}en/">`,
    `<script type="application/ld+json">{"url":"${from}en/"}</script>`,
    `<p class="printed" data-a>From ${from}en/</p>`,
    '<p data-a>Type this: <b>address-not-set.invalid/en/</b></p>',
    '<p data-code>Or scan the code.</p>',
    `<svg class="qr" viewBox="0 0 1 1" data-qr="${from}en/"><path d=""></path></svg>`,
  ])('holds back %s', (part) => {
    expect(held(`<i></i>${part}<i></i>`)).toBe(`<i></i><!--address ${part} address--><i></i>`);
  });

  it('keeps its policy, and all that does not say the address', () => {
    const rest = `<meta http-equiv="content-security-policy" content="script-src 'self' https://address-not-set.invalid"><p>Words</p><link rel="icon" href="../favicon.svg">`;
    expect(held(rest)).toBe(rest);
  });

  it('makes links to where it is on the page for nurses', () => {
    const form = `<div id="choices" data-home="${from}" data-base="../../">`;
    expect(held(form)).toContain('<div id="choices" data-home-data-home=');
    expect(set(form)).toBe(`<div id="choices" data-home="${to}" data-base="../../">`);
  });
});

describe('a page with its address', () => {
  it('says it wherever it was held back', () => {
    const page = `<link rel="canonical" href="${from}en/"><p>Type <b>address-not-set.invalid/en/</b></p><p data-code>Scan.</p>`;
    expect(set(page)).toBe(
      `<link rel="canonical" href="${to}en/"><p>Type <b>www.hospital.example/scans/en/</b></p><p data-code>Scan.</p>`,
    );
  });

  it('may end a line of a typed address after each part, where it could before', () => {
    expect(set('<b>address-not-set.invalid/<wbr>en/</b>')).toBe(
      '<b>www.<wbr>hospital.<wbr>example/<wbr>scans/<wbr>en/</b>',
    );
  });

  it('names the host alone where a policy or an editor wants a host', () => {
    expect(set("script-src 'self' https://address-not-set.invalid;")).toBe(
      "script-src 'self' https://www.hospital.example;",
    );
    expect(set("['address-not-set.invalid']")).toBe("['www.hospital.example']");
  });

  it('has codes that a camera reads as its address', () => {
    const page = set(
      `<svg class="qr" viewBox="0 0 1 1" role="img" data-qr="${from}en/"><path d=""></path></svg>`,
    );
    const [, view = '', path = ''] = /viewBox="([^"]*)"[\s\S]*<path d="([^"]*)"/.exec(page) ?? [];
    expect(decodeQR(photographOf(view, path))).toBe(`${to}en/`);
  });

  it('does not change again', () => {
    const once = set(`<link rel="canonical" href="${from}en/">`);
    expect(setAddress(once, 'en/index.html', 'https://other.example/')).toBe(once);
  });

  it('leads from the page for wrong addresses to the right ones, in whatever folder that is shown', () => {
    const page = `<link rel="canonical" href="${from}"><a href="en/index.html"><a href="#main"><a href="https://a.example/"><script src="_astro/a.js">`;
    expect(set(page, '404.html')).toBe(
      `<link rel="canonical" href="${to}"><a href="/scans/en/index.html"><a href="#main"><a href="https://a.example/"><script src="/scans/_astro/a.js">`,
    );
  });
});
