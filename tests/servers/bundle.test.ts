/** The unpacked bundle below /a/b/c/, as Debian's web servers send it: every address in it, and every page in a browser. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, builtPages, elements } from '../../scripts/builtSite.ts';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { oneFiles, unpack } from '../bundle.ts';
import { type Running, servers, start } from './servers.ts';

const base = '/a/b/c/';
/** Milliseconds that a browser may take for every page, beside other gates. */
const wholeWalk = 120_000;
const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
const documents = path.join(folder, 'documents');
const site = path.join(documents, base);

beforeAll(() => {
  unpack(site, 'site/');
  // Apache reads files as a user of its own.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Asks for every page, and follows every address in them; gives those that are not there, and how many are. */
async function walk(home: string): Promise<{ wrong: readonly string[]; count: number }> {
  const seen = new Set([home, ...builtPages(site).map(({ address }) => home + address)]);
  const wrong: string[] = [];
  for (const address of seen) {
    const answer = await fetch(address);
    if (!answer.ok) wrong.push(`${answer.status} ${address}`);
    const html = await answer.text();
    if (!answer.headers.get('Content-Type')?.includes('text/html')) continue;
    for (const part of elements(html))
      for (const name of ['href', 'src', 'data-later']) {
        const url = URL.parse(attribute(part, name) ?? '#', address)!;
        if (url.href.startsWith(new URL('/', home).href)) seen.add(url.origin + url.pathname);
      }
  }
  return { wrong, count: seen.size };
}

const launch = () => {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
};

/** Opens every page in a browser; gives what went wrong. */
async function browse(home: string): Promise<readonly string[]> {
  await using browser = await launch();
  const page = await browser.newPage();
  const wrong: string[] = [];
  let at = '';
  const note = (what: string): unknown => wrong.push(`${at}: ${what}`);
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) note(message.text());
  });
  page.on('pageerror', ({ message }) => note(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) note(request.url());
  });
  for (const { file } of builtPages(site)) {
    at = file;
    await page.goto(home + file);
  }
  return wrong;
}

describe.each(servers)('$name', ({ name, program }) => {
  let server: Running | undefined;
  if (program !== undefined) {
    beforeAll(async () => {
      server = await start(name, { program, documents, base });
    });
    afterAll(() => server?.stop());
  }

  it.skipIf(program === undefined)('has every address of the bundle', async () => {
    const { wrong, count } = await walk(`${server?.origin}${base}`);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  it.skipIf(program === undefined)(
    'serves every page to a browser, in which nothing goes wrong',
    async () => {
      expect(await browse(`${server?.origin}${base}`)).toEqual([]);
    },
    wholeWalk,
  );
});

describe('a disk', () => {
  it(
    'opens every page in a browser, in which nothing goes wrong',
    async () => {
      expect(await browse(`${pathToFileURL(site).href}/`)).toEqual([]);
    },
    wholeWalk,
  );

  it.each(oneFiles)(
    'opens the single file in $lang, which can be used, prints its stories and asks for nothing',
    async ({ url }) => {
      await using browser = await launch();
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) wrong.push(message.text());
      });
      const address = `${url}?v=1&step=5&scenario=looks-bigger-first&view=table`;
      await page.goto(address);
      const size = page.locator('.simulator tbody td').first();
      const slider = page.locator('.simulator input[type=range]');
      const before = await slider.inputValue();
      await slider.press('ArrowRight');
      expect(await slider.inputValue()).not.toBe(before);
      await size.waitFor();
      const pressed = page.locator('.simulator .size button');
      const once = await slider.inputValue();
      await pressed.last().click();
      expect(await slider.inputValue()).not.toBe(once);
      await page.locator('#skip-numbers').check();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-simulator]').isVisible()).toBe(false);
      expect(await page.locator('.gallery').first().isVisible()).toBe(true);
      expect(wrong).toEqual([]);
      expect(asked).toEqual([address]);
    },
  );
});
