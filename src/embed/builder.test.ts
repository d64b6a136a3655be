import { describe, expect, it } from 'vitest';
import { frameAddress, homeOf, isContact, queryOf, snippets, type View } from './builder.ts';
import { readSettings } from './settings.ts';

const home = 'https://scan.example/a/';
const view: View = {
  lang: 'en',
  name: 'simulator',
  title: 'A "lump" <b> & more',
  page: 'en/lump/',
  height: 1709,
};

describe('the address of a frame', () => {
  it('holds only what differs from what holds when left out', () => {
    expect(queryOf({ theme: 'light', text: 'm', chrome: 'min', scenario: '', contact: '' })).toBe(
      '',
    );
    expect(queryOf({ theme: 'dark', text: 'xl', scenario: 'mixed' })).toBe(
      '?scenario=mixed&theme=dark&text=xl',
    );
  });

  it('says whose number it is only with a number', () => {
    expect(queryOf({ clabel: 'ward' })).toBe('');
    expect(queryOf({ clabel: 'ward', contact: '12345' })).toBe('?clabel=ward&contact=12345');
  });

  it('carries a number so that the frame reads the same one', () => {
    const contact = '+44 (20) 79-46';
    expect(readSettings(queryOf({ contact })).contact).toBe(contact);
  });

  it.each([
    '"><script>alert(1)</script>',
    'javascript:1',
    'call 12345',
    '12345&theme=dark',
    '１２３４５',
  ])('leaves out the number %s', (contact) => {
    expect(isContact(contact)).toBe(false);
    expect(frameAddress(home, view, { contact })).toBe(`${home}embed/v1/en/simulator/`);
  });

  it('leaves out words that are in no list', () => {
    expect(queryOf({ theme: '"><b>', scenario: '"><b>', chrome: 'off', other: 'x' })).toBe('');
  });
});

describe('a snippet', () => {
  const { a, b, c, d } = snippets(home, view, { theme: 'dark', text: 'l' });

  it('is a frame with its title, its measured height and a link to the full page', () => {
    expect(a).toContain(
      'src="https://scan.example/a/embed/v1/en/simulator/?theme=dark&amp;text=l"',
    );
    expect(a).toContain('height="1709"');
    expect(a).toContain('<a href="https://scan.example/a/en/lump/">');
  });

  it('holds no sign of the title that ends an attribute or opens a tag', () => {
    for (const html of [a, b, c]) expect(html).toContain('A &quot;lump&quot; &lt;b&gt; &amp; more');
  });

  it('adds the script, or is only a link, or only an address', () => {
    expect(b).toBe(`${a}\n<script async src="https://scan.example/a/embed/v1/loader.js"></script>`);
    expect(c).toMatch(/^<p><a class="px-embed" href="[^"]+dark&amp;text=l">/);
    expect(d).toBe('https://scan.example/a/embed/v1/en/simulator/');
  });
});

it('takes a web address for a copy of the site, and nothing else', () => {
  expect(homeOf('https://www.hospital.example/scans')).toBe('https://www.hospital.example/scans/');
  expect(homeOf('https://h.example/"><b>?x#y')).toBe('https://h.example/%22%3E%3Cb%3E/');
  for (const text of ['', 'hospital', 'javascript:alert(1)', 'https://'])
    expect(homeOf(text)).toBeUndefined();
});
