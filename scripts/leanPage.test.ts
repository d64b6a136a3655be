import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leanPage } from './leanPage.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scoped = '@layer kit{.a[data-astro-cid-here]{color:red}.b[data-astro-cid-gone]{color:red}}';
const svelte = 'p.s1234{color:red}p.s5678{color:red}b{color:red}';
const page = (style: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' ${hash('other()')} ${hash('run()')}; style-src 'self' ${hash(style)} ${hash('x')};">` +
  `<style>${style}</style>${body}<script>run()</script>`;

describe('a lean page', () => {
  it("drops the styles of Astro's components that do not stand in it", () => {
    const html = leanPage(page(scoped, '<p class="a b" data-astro-cid-here>'));
    expect(html).toContain('.a[data-c0-]{');
    expect(html).toContain('<p class="a b" data-c0->');
    expect(html).not.toContain('.b[');
  });

  it("drops a component's mark where no rule goes by it", () => {
    const style =
      '.a[data-astro-cid-x]{color:red}li[data-astro-cid-x]{color:red}:is(p,ul)[data-astro-cid-y]{color:red}';
    const body =
      '<p class="c a" data-astro-cid-x><li data-astro-cid-x><li data-astro-cid-y><p data-astro-cid-x="">';
    expect(leanPage(page(style, body))).toContain(
      '<p class="c a" data-c0-><li data-c0-><li data-c1-><p>',
    );
  });

  it('drops styles of elements and classes that are not there, unless a simulator may draw them', () => {
    const style = 'p.a{color:red}p.b{color:red}ul{color:red}p:not(.b){color:red}';
    const still = leanPage(page(style, '<p class="a">'));
    expect(still).toContain('<style>p.a,p:not(.b){color:red}</style>');
    const live = leanPage(page(style, '<p data-simulator class="a">'));
    expect(live).toMatch(/p\.b,ul,/);
  });

  it("drops those of Svelte's too, unless a simulator may still draw them", () => {
    const still = leanPage(page(svelte, '<p class="s1234">'));
    expect(still).toContain('.s1234');
    expect(still).not.toContain('.s5678');
    expect(leanPage(page(svelte, '<p data-simulator class="s1234">'))).toContain('.s5678');
  });

  it('drops a token that no rule of the page is drawn with', () => {
    const style =
      ':root{--ink:#000;--gone:#fff}p{color:var(--ink);vector-effect:none}b{color:var(--gone)}';
    expect(leanPage(page(style, '<p>'))).toContain(
      '<style>:root{--ink:#000}p{color:var(--ink);vector-effect:none}</style>',
    );
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
