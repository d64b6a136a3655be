import { expect, test } from 'vitest';
import { bookIn } from './book.ts';
import { sitemap } from './sitemap.ts';

const entries = ['en/01-when', 'en/02-why', 'hr/01-kad'].map((id) => ({
  id,
  data: { title: id, short: id },
}));
const facts = {
  address: (path: string) => `https://hospital.example/a/${path}`,
  version: '2026-11-20',
};

test('every page stands in the site map with its full address and the day of the version', () => {
  const xml = sitemap([bookIn('en', entries)], facts);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])).toEqual([
    'https://hospital.example/a/en/',
    'https://hospital.example/a/en/why/',
  ]);
  expect(xml).not.toContain('hreflang');
  expect(xml.match(/<lastmod>2026-11-20<\/lastmod>/g)).toHaveLength(2);
});

test('a page that exists in two languages names both, in both', () => {
  const xml = sitemap([bookIn('en', entries), bookIn('hr', entries)], facts);
  expect(xml.match(/hreflang="hr" href="https:\/\/hospital.example\/a\/hr\/"/g)).toHaveLength(2);
  expect(xml.match(/hreflang="en"/g)).toHaveLength(2);
});

test('the site map is well-formed XML', () => {
  const xml = new DOMParser().parseFromString(
    sitemap([bookIn('en', entries), bookIn('hr', entries)], facts),
    'text/xml',
  );
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(xml.documentElement.localName).toBe('urlset');
});
