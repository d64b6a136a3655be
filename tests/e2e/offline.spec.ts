/** Reading without a network: what the browser keeps, when it changes, and what happens when it cannot. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, type Page, test as base } from '@playwright/test';
import { buildWorker } from '../../src/offline/buildWorker.ts';
import { fileOf, listSite, stampPages } from '../../src/offline/listSite.ts';
import { builtFolder } from '../../scripts/builtSite.ts';
import { listen } from '../../scripts/listen.ts';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';

const { base: home } = readSiteAddress(process.env);

/** A copy of the site that a test may change, on a host that it may break. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  readonly asked: string[] = [];
  /** Addresses that this host answers with an error. */
  broken = /^$/;
  #server: Server | undefined;
  origin = '';

  async start(): Promise<void> {
    cpSync(builtFolder(), this.folder, { recursive: true });
    const answer = siteListener(this.folder, home);
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      if (this.broken.test(request.url ?? '')) response.writeHead(500).end();
      else answer(request, response);
    });
    this.origin = `http://localhost:${await listen(this.#server, undefined)}${home}`;
  }

  /** Puts other words into each page of a language, as a new version does. */
  async publish(words: string): Promise<void> {
    for (const address of Object.keys(listSite(this.folder).en!.files)) {
      if (!address.endsWith('/')) continue;
      const file = path.join(this.folder, fileOf(address));
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
    }
    stampPages(this.folder);
    writeFileSync(path.join(this.folder, 'sw.js'), await buildWorker(listSite(this.folder)));
  }

  stop(): void {
    this.#server?.close();
    this.#server?.closeAllConnections();
    rmSync(this.folder, { recursive: true });
  }
}

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures it needs from the pattern
  host: async ({}, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    host.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** What the browser keeps for this site, as full addresses. */
const kept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('offline '));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });

/** Opens a page and waits until everything that its language needs is kept. */
async function visit(page: Page, host: Host, address: string): Promise<void> {
  await page.goto(host.origin + address);
  const lang = (await page.locator('html').getAttribute('lang')) ?? '';
  const files = Object.keys(listSite(host.folder)[lang]!.files);
  await expect
    .poll(async () => new Set(await kept(page)), { timeout: 15_000 })
    .toEqual(new Set(files.map((file) => host.origin + file)));
}

/** Whether the worker of the site has said that the page is older. */
const notice = (page: Page) => page.locator('.foot [role=status]');

test('after one visit each page of the language opens without a network, whatever it carries, and no other', async ({
  page,
  host,
  context,
}) => {
  await page.clock.setFixedTime('2001-01-01');
  await visit(page, host, 'en/');
  const { files } = listSite(host.folder).en!;
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  host.stop();
  await context.setOffline(true);
  for (const address of Object.keys(files).filter((file) => file.endsWith('/'))) {
    const answer = await page.goto(`${host.origin}${address}?path=waiting&day=1#main`);
    expect(answer?.fromServiceWorker(), address).toBe(true);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  await page.goto(`${host.origin}en/why-a-lump-can-look-bigger/`);
  await page.locator('[data-simulator] button').last().click();
  await expect(page.locator('[data-simulator] [data-step]')).toBeVisible();
  await page.goto(`${host.origin}?numbers=off`);
  expect(page.url()).toBe(`${host.origin}en/?numbers=off`);
  expect(complaints).toEqual([]);
  for (const address of ['embed/v1/en/simulator/', 'en/all-pages/'])
    await expect(page.goto(host.origin + address)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});
