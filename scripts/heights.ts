/**
 * Measures how high each embedded page is in columns of several widths, as a reader meets it, and writes
 * that to src/embed/heights.json, from where the build gives it to web teams: `npm run build`, then
 * `npm run heights`. A browser on another machine has other letters, so the file is kept in the repository.
 */
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { builtFolder, builtPages, isEmbed } from './builtSite.ts';
import { findBrowser } from './findBrowser.mjs';
import { listen } from './listen.ts';
import { readSiteAddress } from './siteAddress.ts';
import { siteListener } from './siteListener.ts';

/** Of columns, in CSS pixels. */
const widths = [280, 320, 360, 480, 640, 760];

const { base } = readSiteAddress(process.env);
const server = createServer(siteListener(builtFolder(), base));
const port = await listen(server, undefined);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

/** By language, then by view, then by width. */
const heights: Record<string, Record<string, Record<string, number>>> = {};
for (const { address } of builtPages(builtFolder()).filter(isEmbed)) {
  const [, , lang = '', view = ''] = address.split('/');
  const measured = ((heights[lang] ??= {})[view] = {} as Record<string, number>);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`http://localhost:${port}${base}${address}`, { waitUntil: 'load' });
    measured[width] = await page.evaluate(() =>
      Math.ceil(document.getElementById('fit')!.getBoundingClientRect().height),
    );
  }
}
await browser.close();
server.close();
server.closeAllConnections();
writeFileSync('src/embed/heights.json', `${JSON.stringify(heights, null, 2)}\n`);
