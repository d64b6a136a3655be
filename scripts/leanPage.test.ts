import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leanPage } from './leanPage.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scoped = '@layer kit{i[data-astro-cid-here]{color:red}b[data-astro-cid-gone]{color:red}}';
const svelte = 'p.s1234{color:red}p.s5678{color:red}b{color:red}';
const page = (style: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' ${hash('other()')} ${hash('run()')}; style-src 'self' ${hash(style)} ${hash('x')};">` +
  `<style>${style}</style>${body}<script>run()</script>`;

describe('a lean page', () => {
  it("drops the styles of Astro's components that do not stand in it", () => {
    const html = leanPage(page(scoped, '<i data-astro-cid-here>'));
    expect(html).toContain('i[data-c0-]{');
    expect(html).toContain('<i data-c0->');
    expect(html).not.toContain('b[');
  });

  it("drops those of Svelte's too, unless a simulator may still draw them", () => {
    const still = leanPage(page(svelte, '<p class="s1234"><b>'));
    expect(still).toContain('.s1234');
    expect(still).not.toContain('.s5678');
    expect(still).toContain('b{');
    expect(leanPage(page(svelte, '<p data-simulator class="s1234">'))).toContain('.s5678');
  });

  it('drops the rules of a class that no element has, though its name stands in the text', () => {
    const css = '.sources li{color:red}.button{color:red}@media print{.gone{color:red}}';
    const html = leanPage(page(css, '<a class="big button" href="/sources/">sources</a>'));
    expect(html).toContain('.button{');
    expect(html).not.toMatch(/\.sources|@media/);
  });

  it('drops the rules of an element that is not there', () => {
    const html = leanPage(page('dl dt{color:red}P,dd{color:blue}', '<p>'));
    expect(html).not.toContain('dt{');
    expect(html).toContain('{color:#00f}');
  });

  it('drops the tokens that no rule asks for, unless a simulator may still', () => {
    const css = ':root{--ink:#123;--gone:#456}p{color:var(--ink)}';
    expect(leanPage(page(css, '<p>'))).toContain(':root{--ink:#123}');
    expect(leanPage(page(css, '<p data-simulator>'))).toContain('--gone');
  });

  it('keeps the marks that wake a simulator up, and no others', () => {
    const live =
      '<div data-simulator><!--[-->a<!--]--></div><script type="application/json">{}</script>';
    const html = leanPage(page(scoped, `<!--[-->b<!--]--><!---->${live}<!--[!-->`));
    expect(html).toContain(`</style>b${live}<script>`);
  });

  it('allows what it holds, and nothing else', () => {
    const html = leanPage(page(scoped, ''));
    const style = /<style>(.*)<\/style>/.exec(html)![1]!;
    expect(html).toContain(
      `content="default-src 'none'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash(style)};"`,
    );
  });

  it('refuses a page without a policy, or with a style that was not allowed', () => {
    expect(() => leanPage('<p>')).toThrow('no content security policy');
    const smuggled = page(scoped, '').replace('<style>', '<style>i{}</style><style>');
    expect(() => leanPage(smuggled)).toThrow('A style is not allowed: i{}');
  });
});
