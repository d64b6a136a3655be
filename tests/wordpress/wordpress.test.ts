/**
 * A real WordPress: an author pastes the address of a full page. Outside `npm test`, since it unpacks 300 MB:
 * `npm run test:wordpress` builds the site for the address that it is served from here.
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtFolder } from '../../scripts/builtSite.ts';
import { findBrowser } from '../../scripts/findBrowser.mjs';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';
import { startWordPress, type WordPress } from './wordpress.ts';

const { site, base } = readSiteAddress(process.env);
const full = `${site}${base}en/why-a-lump-can-look-bigger/`;
const view = `${site}${base}embed/v1/en/chapter-why-a-lump-can-look-bigger/`;
const hasViews = existsSync(path.join(builtFolder(), 'embed/v1/en'));

/** Pixels beyond which WordPress lets no frame grow, and below which none shrink (wp-embed.js). */
const tallest = 1000;

const own = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
const server = createServer(siteListener(builtFolder(), base));
let wordpress: WordPress | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  server.listen(Number(new URL(site).port), '127.0.0.1');
  await once(server, 'listening');
  wordpress = await startWordPress(own, full);
  const executablePath = findBrowser();
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  await page.goto(wordpress.post);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await wordpress?.stop();
  server.close();
  rmSync(own, { recursive: true });
});

it('is pasted by somebody who may not write frames', () => {
  expect(wordpress?.mayWriteAnything).toBe(false);
});

it('becomes a frame of its view in the block editor', () => {
  expect(wordpress?.editor.html).toMatch(/^<blockquote class="wp-embedded-content"/);
  expect(wordpress?.editor.html).toContain(`src="${view}#?secret=`);
});

it('becomes a frame in the post, in the sandbox of WordPress, with the script that sizes it', async () => {
  const frame = page.locator('iframe.wp-embedded-content');
  expect(await frame.getAttribute('src')).toContain(`${view}#?secret=`);
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
  expect(await frame.getAttribute('title')).not.toBe('');
  expect(await page.locator('script[src*="wp-embed"]').count()).toBe(1);
  expect(await page.locator('blockquote.wp-embedded-content a').getAttribute('href')).toBe(full);
});

it.skipIf(!hasViews)(
  'shows the frame at the height of its view, as far as WordPress lets it',
  async () => {
    const frame = page.locator('iframe.wp-embedded-content');
    const inside = page.frames().find((one) => one.url().startsWith(view));
    const wanted = await inside!
      .locator('#fit')
      .evaluate((fit) => fit.getBoundingClientRect().height);
    const height = Math.min(tallest, Math.ceil(wanted));
    await expect
      .poll(async () => (await frame.boundingBox())?.height, { timeout: 10_000 })
      .toBe(height);
    // WordPress hides a frame by its style until it speaks.
    expect(await frame.getAttribute('style')).toBeNull();
    expect(await page.locator('blockquote.wp-embedded-content').isVisible()).toBe(false);
  },
);
