/** The sheets as PDFs, read by Poppler: their words, tags, pages, and the code that a camera finds. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#i18n/locales.ts';
import { translator } from '#i18n/catalog.ts';
import { callSigns } from '#site/callSigns.ts';
import { handoutFile, handoutPath } from '#site/handouts.ts';
import { findPdfReader } from '../../scripts/findBrowser.mjs';
import { builds } from '../../scripts/steps.ts';

const claims = parse(readFileSync('content/claims.yaml', 'utf8')) as Readonly<
  Record<string, { figures: Readonly<Record<string, { low: number; high: number }>> }>
>;
const [{ SITE_URL, OUT_DIR }] = builds;
const folder = path.resolve(OUT_DIR);

const sheets = locales.flatMap(({ code: lang }) =>
  [false, true].flatMap((large) =>
    (['a4', 'letter'] as const).map((paper) => ({
      lang,
      large,
      file: handoutFile({ lang, large }, paper),
      most: large ? 3 : 1,
      size: paper === 'a4' ? /^Page size: +59\d(\.\d+)? x 84\d/m : /^Page size: +612 x 792/m,
    })),
  ),
);

/** What one of Poppler's programs prints of a PDF; it complains of <strong>, a tag newer than it knows. */
const poppler = (program: string, ...words: string[]): Buffer =>
  execFileSync(program, words, { maxBuffer: 2 ** 27, stdio: ['ignore', 'pipe', 'ignore'] });

/** Words alone: where a line ends, and hyphens at its end, are the paper's. */
const letters = (text: string): string =>
  text.replaceAll('**', '').replaceAll(/[\s\u200d\u00ad-]/gu, '');

/** The first page as a camera sees it: a portable grey map, in four colour values a pixel. */
function photograph(file: string, page: number) {
  const picture = poppler('pdftoppm', '-r', '100', '-gray', '-f', `${page}`, '-l', `${page}`, file);
  const [head = '', width, height] =
    /^P5\s(\d+)\s(\d+)\s255\s/.exec(picture.toString('latin1')) ?? [];
  const grey = picture.subarray(head.length);
  const data = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, i) => grey[i >> 2]!);
  return { width: Number(width), height: Number(height), data };
}

describe.skipIf(findPdfReader() === undefined).each(sheets)('$file', (sheet) => {
  const { lang, large, most, size } = sheet;
  const t = translator(lang);
  const file = path.join(folder, sheet.file);
  const facts = () => poppler('pdfinfo', file).toString();
  const pages = () => Number(/^Pages: +(\d+)/m.exec(facts())?.[1]);

  it('has no more pages than it may, of its size', () => {
    expect(facts()).toMatch(size);
    expect(pages()).toBeGreaterThan(0);
    expect(pages()).toBeLessThanOrEqual(most);
  });

  it('says the message, both figures with of whom, every sign, and where to read more', () => {
    const text = letters(poppler('pdftotext', '-raw', file, '-').toString());
    const whole = [
      'handout.message',
      'handout.most',
      'handout.alone',
      'call.intro',
      'call.severe',
    ] as const;
    for (const key of whole) expect(text).toContain(letters(t(key)));
    for (const key of callSigns)
      expect(text).toContain(letters(large ? t(key) : t(key).replace(/^\*\*.+?\*\*/, '')));
    for (const who of ['scan-shows-growth', 'lung-bladder-growth', 'start-treatment'] as const)
      expect(text).toContain(letters(t(`who.${who}`)));
    for (const id of ['growth-later-shrinks', 'growth-lung-bladder', 'treated-pseudo'])
      for (const range of Object.values(claims[id]!.figures))
        expect(text).toContain(letters(t('number.range', range)));
    expect(text).toContain(`${SITE_URL.replace('https://', '')}/${lang}/`);
  });

  it('is tagged, and has its language, its title and its headings', () => {
    const raw = readFileSync(file, 'latin1');
    const catalog = raw.slice(raw.lastIndexOf('/Type /Catalog')).slice(0, 600);
    expect(catalog).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(catalog).toContain('/StructTreeRoot');
    expect(catalog).toContain(`/Lang (${lang}`);
    expect(facts()).toContain(t(large ? 'handout.titleLarge' : 'handout.title'));
    const tags = poppler('pdfinfo', '-struct', file).toString();
    for (const tag of ['H1', 'H2', 'LI', 'Figure'])
      expect(tags, tag).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  });

  it('has a code that leads to the site', () => {
    expect(decodeQR(photograph(file, pages()))).toBe(`${SITE_URL}/${lang}/`);
  });

  it('is linked from its page', () => {
    const page = readFileSync(
      path.join(folder, handoutPath({ lang, large }), 'index.html'),
      'utf8',
    );
    expect(page).toContain(` href="/${sheet.file}"`);
  });
});
