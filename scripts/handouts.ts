/**
 * Prints the sheets of the built site to tagged PDFs for A4 and Letter, and shows the links to them, which
 * a build leaves hidden: `npm run build`, then `npm run handouts`. Needs Chrome or Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { handoutFile, handoutPath, type Paper } from '#site/handouts.ts';
import { builtFolder, builtPages } from './builtSite.ts';
import { findBrowser } from './findBrowser.mjs';
import { listen } from './listen.ts';
import { writeWorker } from './offline.ts';
import { readSiteAddress } from './siteAddress.ts';
import { siteListener } from './siteListener.ts';

const papers = [
  { paper: 'a4', format: 'A4' },
  { paper: 'letter', format: 'Letter' },
] as const satisfies readonly { paper: Paper; format: string }[];

const folder = builtFolder();
const { base } = readSiteAddress(process.env);
const server = createServer(siteListener(folder, base));
const port = await listen(server);
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();

mkdirSync(path.join(folder, 'handouts'), { recursive: true });
for (const { code: lang } of locales) {
  for (const large of [false, true]) {
    const address = handoutPath({ lang, large });
    await page.goto(`http://localhost:${port}${base}${address}`);
    for (const { paper, format } of papers) {
      const file = handoutFile({ lang, large }, paper);
      // The margins are those of the page's own style.
      await page.pdf({ path: path.join(folder, file), format, tagged: true, outline: true });
      console.log(file);
    }
  }
}
const pages = builtPages(folder);
for (const { file, html } of pages) {
  if (!html.includes(' data-pdf hidden')) continue;
  const shown = html.replaceAll(' data-pdf hidden', '').replaceAll(' data-href=', ' href=');
  writeFileSync(path.join(folder, file), shown);
}
// A site that keeps a copy (the mark is in its pages, whatever OFFLINE is by now) lists these pages as they have become.
if (pages.some(({ html }) => html.includes(' data-v="'))) await writeWorker(folder);
await browser.close();
server.close();
server.closeAllConnections();
