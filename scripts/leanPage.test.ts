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
    const html = leanPage(page(scoped, '<p class="a" data-astro-cid-here>'));
    expect(html).toContain('.a[data-c0-]{');
    expect(html).toContain('<p class="a" data-c0->');
    expect(html).not.toContain('.b[');
  });

  it("drops those of Svelte's too, and of any class, unless a simulator may still draw them", () => {
    const still = leanPage(page(svelte, '<p class="s1234"><b>'), { first: 's5678' });
    expect(still).toContain('.s1234');
    expect(still).not.toContain('.s5678');
    expect(still).toContain('b{');
    const live = leanPage(page(svelte, '<p data-simulator class="s1234">'), {
      first: 'class="s5678"',
    });
    expect(live).toContain('.s5678');
    expect(leanPage(page(svelte, '<p data-simulator class="s1234">'))).not.toContain('.s5678');
  });

  it('puts what only later scripts draw with into a file, and says where', () => {
    const style =
      'p.s1{color:red}p.s2{color:red}@media print{p.s3{color:var(--x)}}p.s4{color:red}:root{--x:red;--y:blue}';
    const files: string[] = [];
    const html = leanPage(page(style, '<div data-simulator><p class="s1">'), {
      first: 's2',
      later: 's3',
      put: (css) => `/later.${files.push(css)}.css`,
    });
    expect(html).toContain('<style>p.s1,p.s2{color:red}:root{--x:red}</style>');
    expect(html).toContain('<div data-simulator data-later="/later.1.css">');
    expect(files).toEqual(['@media print{p.s3{color:var(--x)}}']);
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

  it('drops styles of elements that are not there, unless a simulator may draw them', () => {
    const style = 'p{color:red}ul{color:red}p:not(.b){color:red}';
    expect(leanPage(page(style, '<p>'))).toContain('p:not(.b)');
    expect(leanPage(page(style, '<p>'))).not.toMatch(/ul[,{]/);
    expect(leanPage(page(style, '<p data-simulator>'), { first: 'x' })).toMatch(/ul[,{]/);
  });

  it('keeps a property that it does not know', () => {
    expect(leanPage(page('p{vector-effect:none}', '<p>'))).toContain('vector-effect:none');
  });

  it('drops tokens that nothing names, and media queries that hold nothing', () => {
    const css =
      '@layer b,a;@layer a{.gone{color:red}}:root{--ink:red;--paper:blue}@media print{.gone{color:red}b:has(.gone){color:red}}b{color:var(--ink)}i::before{content:"x"}';
    const html = leanPage(page(css, '<b><i>'));
    expect(html).toContain(':root{--0:red}');
    expect(html).not.toContain('blue');
    expect(html).toContain('content:"x"');
    expect(html).not.toContain('@media');
    expect(html.match(/@layer/g)).toHaveLength(1);
    expect(leanPage(page(css, '<p data-simulator>'), { first: 'var(--paper)' })).toContain(
      '--paper',
    );
    const named = page(`${css}.gone{color:var(--paper)}`, '<b><i>');
    expect(leanPage(named)).not.toContain('blue');
  });

  it('gives tokens short names, in drawings too, unless a simulator may name them', () => {
    const style = ':root{--ink:red}b{color:var(--ink)}';
    const body = '<b class="x--ink">--ink-2<path fill="var(--ink)">';
    expect(leanPage(page(style, body))).toContain(
      '<style>:root{--0:red}b{color:var(--0)}</style><b class="x--ink">--ink-2<path fill="var(--0)">',
    );
    expect(leanPage(page(style, `<p data-simulator>${body}`))).toContain('fill="var(--ink)"');
  });

  it('puts all styles into one sheet, in their order', () => {
    const two = page('b{color:red}', '<b><i>').replace(
      '</style>',
      `</style><style>i{color:red}</style>`,
    );
    const allowed = two.replace("style-src 'self'", `style-src 'self' ${hash('i{color:red}')}`);
    expect(leanPage(allowed).match(/<style>.*?<\/style>/g)).toEqual([
      '<style>b,i{color:red}</style>',
    ]);
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
