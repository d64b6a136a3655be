/** What search engines, messengers and programs find of the built site, on a domain of its own and in a folder. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import {
  attribute,
  builtPages,
  elements,
  isBeside,
  isEmbed,
  isForWebTeams,
  isOfNursesKit,
  textOf,
} from '../../scripts/builtSite.ts';
import { builds } from '../../scripts/steps.ts';

describe.each(builds)('the site built under $BASE_PATH', ({ SITE_URL, BASE_PATH, OUT_DIR }) => {
  const folder = path.resolve(OUT_DIR);
  const home = `${SITE_URL}${BASE_PATH}`;
  const pages = builtPages(folder)
    .filter((page) => page.address !== '404.html' && !isEmbed(page) && !isForWebTeams(page))
    .filter((page) => !isOfNursesKit(page) && !isBeside(page))
    .map(({ address, html }) => ({
      address: address || 'en/',
      t: translator(address.split('/')[0] || 'en'),
      parts: elements(html),
    }));
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  describe.each(pages)('/$address', ({ address, t, parts }) => {
    const property = (name: string): string | undefined => {
      const meta = parts.find(
        (part) => (attribute(part, 'property') ?? attribute(part, 'name')) === name,
      );
      return meta && attribute(meta, 'content');
    };

    it('has a title, words and a picture of its own for those who share it', () => {
      const title = parts.find(({ tagName }) => tagName === 'title');
      expect(property('og:title')).toBe(textOf(title!));
      expect(property('og:description')).toBe(property('description'));
      expect(property('og:url')).toBe(home + address);
      expect(property('og:image')).toBe(`${home}${address}card.png`);
      expect(property('og:image:alt')).toMatch(/\w+ \w+ \w+.*[.]$/);
      expect(property('twitter:card')).toBe('summary_large_image');
    });

    it('has that picture as a PNG of 1200 by 630 and less than 100 kB', () => {
      const file = readFileSync(path.join(folder, address, 'card.png'));
      expect(file.toString('latin1', 1, 4)).toBe('PNG');
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(file.length).toBeLessThan(100_000);
    });

    it('says what it is, and claims no review before a clinician has signed', () => {
      const data = parts.filter((part) => attribute(part, 'type') === 'application/ld+json');
      expect(data).toHaveLength(1);
      const facts = JSON.parse(textOf(data[0]!)) as Record<string, unknown>;
      expect(facts).toMatchObject({
        '@type': 'MedicalWebPage',
        url: home + address,
        citation: expect.stringMatching(/\/sources\/$/) as string,
      });
      const unsigned = parts.some((part) => textOf(part).includes(t('review.none')));
      expect('lastReviewed' in facts).toBe(!unsigned);
      expect('reviewedBy' in facts).toBe(!unsigned);
    });

    it('stands beside its own words as plain text, warning signs last', () => {
      const text = read(path.join(address, 'index.txt'));
      const heading = parts.find(({ tagName }) => tagName === 'h1');
      expect(text).toContain(`\n# ${textOf(heading!).trim()}\n`);
      const [words = '', signs] = text.split(`\n## ${t('call.title').replaceAll(/\s/g, ' ')}\n`);
      expect(words).toContain('\n# ');
      expect(signs).toMatch(/^[^#]+$/);
      expect(text).not.toMatch(/<\/?\w|&\w+;/);
    });
  });

  it('has no other text than the pages have: every number with its "of whom", every picture in words', () => {
    const text = read('en/how-often-it-happens/index.txt');
    expect(text).toContain('- 5 to 15 of 100 people whose scan shows growth: it later shrinks.');
    expect(text).toMatch(
      /\[Of 100 people whose scan shows growth: .* 85 to 95 who have real growth\.\]/,
    );
    expect(text).toContain('people whose scan shows growth | 5 to 15 | 85 to 95');
  });

  it('lists every text in llms.txt, in the order of reading, and none that is not there', () => {
    const listed = [...read('llms.txt').matchAll(/\]\(([^)]+)\): ./g)].map(([, link]) => link!);
    expect(listed[0]).toBe(`${home}en/index.txt`);
    expect(listed).toHaveLength(new Set(pages.map(({ address }) => address)).size);
    for (const link of listed)
      expect(existsSync(path.join(folder, link.slice(home.length))), link).toBe(true);
  });
});
