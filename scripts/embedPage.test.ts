import { describe, expect, it } from 'vitest';
import { embedPage, themed } from './embedPage.ts';

const page = (body: string): string =>
  `<html><head><meta charset="utf-8"><link rel="canonical" href="https://example.org/en/words/"><style>p{margin:0}</style><meta http-equiv="content-security-policy" content="script-src 'sha256-a'"></head><body>${body}</body></html>`;
const made = (body: string): string => embedPage(page(body), (css) => `/sheet-${css.length}.css`);

describe('an embedded page', () => {
  it('links its sheet', () => {
    expect(made('')).toContain('<link rel="stylesheet" href="/sheet-11.css">');
    expect(made('')).not.toContain('<style');
  });

  it('has a policy without hashes, before anything that the policy is about', () => {
    expect(made('')).toMatch(
      /^<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' https:\/\/example\.org;[^"]*">/,
    );
    expect(made('')).not.toContain('sha256');
  });

  it('opens links beside itself, those to its own places on the full page, and calls numbers', () => {
    expect(made('<a class="cite" href="/en/sources/#ref-a">')).toContain(
      '<a class="cite" target="_blank" rel="noopener" href="/en/sources/#ref-a">',
    );
    expect(made('<a href="#scan">')).toContain('href="https://example.org/en/words/#scan"');
    expect(made('<a href="tel:112">')).toContain('<a href="tel:112">');
  });

  it('cannot be made of a page that lacks what it needs', () => {
    expect(() => embedPage('<html></html>', () => '')).toThrow('no style');
  });
});

describe('its sheet', () => {
  it('is light unless the page asks for dark, or for what the system has', () => {
    expect(
      themed(
        ':root{color-scheme:light dark}@media screen and (prefers-color-scheme:dark){:root{--ink:#fff}}',
      ),
    ).toBe(
      ':root{color-scheme:light}' +
        '@media screen{:root[data-theme=dark]{color-scheme:dark;--ink:#fff}}' +
        '@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;--ink:#fff}}',
    );
  });

  it('keeps what readers get who ask for more contrast', () => {
    expect(
      themed(
        '@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--ink:#fff}}',
      ),
    ).toMatch(
      /^@media screen and \(prefers-contrast:more\)\{:root\[data-theme=dark\].*@media screen and \(prefers-contrast:more\) and \(prefers-color-scheme:dark\)\{/,
    );
  });

  it('may go by the system in no other way', () => {
    expect(() => themed('@media (prefers-color-scheme:dark){p{color:red}}')).toThrow('theme');
  });
});
