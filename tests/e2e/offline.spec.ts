/** Reading without a network: what the browser keeps, when it changes, and what happens when it cannot. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, type Locator, type Page, test as base } from '@playwright/test';
import { buildWorker } from '../../src/offline/buildWorker.ts';
import { fileOf, listSite } from '../../src/offline/listSite.ts';
import { builtFolder } from '../../scripts/builtSite.ts';
import { listen } from '../../scripts/listen.ts';
import { writeWorker } from '../../scripts/offline.ts';
import { readSiteAddress } from '../../scripts/siteAddress.ts';
import { siteListener } from '../../scripts/siteListener.ts';
import { Simulator } from './simulator.ts';

const { base: home } = readSiteAddress(process.env);

/** A copy of the site that a test may change, on a host that it may break. */
class Host {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  /** Addresses that this host answers with an error. */
  broken = /^$/;
  #server: Server | undefined;
  #answer: RequestListener | undefined;
  origin = '';

  async start(): Promise<void> {
    cpSync(builtFolder(), this.folder, { recursive: true });
    this.#answer = siteListener(this.folder, home);
    this.#server = createServer((request, response) => {
      if (this.broken.test(request.url ?? '')) response.writeHead(500).end();
      else this.#answer?.(request, response);
    });
    this.origin = `http://localhost:${await listen(this.#server, undefined)}${home}`;
  }

  /** Puts a new version there: other words, and later steps that have no file of their own any more. */
  async publish(words: string): Promise<void> {
    for (const address of Object.keys(listSite(this.folder).en!.files)) {
      const file = path.join(this.folder, fileOf(address));
      if (/\/later\.[\w-]+\.js$/.test(address)) rmSync(file);
      if (!address.endsWith('/')) continue;
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, `$1${words}`));
    }
    await writeWorker(this.folder);
    this.#refresh();
  }

  /** Puts another worker there; none when there is none. */
  send(worker: string | undefined): void {
    const file = path.join(this.folder, 'sw.js');
    if (worker === undefined) rmSync(file);
    else writeFileSync(file, worker);
    this.#refresh();
  }

  /** The listener remembers the files that it has seen. */
  #refresh(): void {
    this.#answer = siteListener(this.folder, home);
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

/** Lets the browser look for a new version, as it does when a page is opened; what became of its worker. */
const update = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const { installing: worker } = registration;
    if (worker === null) return 'none';
    return new Promise((done) => {
      worker.addEventListener('statechange', () => {
        if (['activated', 'redundant'].includes(worker.state)) done(worker.state);
      });
    });
  });

const notice = (page: Page): Locator =>
  page.locator('.foot [role=status]', { hasText: 'There is a newer version of this page.' });

test('after one visit each page of the language opens without a network, at any hour, whatever it carries', async ({
  page,
  host,
  context,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime('2001-01-01');
  await visit(page, host, 'en/');
  await context.setOffline(true);
  const { files } = listSite(host.folder).en!;
  for (const address of Object.keys(files).filter((file) => file.endsWith('/'))) {
    const answer = await page.goto(`${host.origin}${address}?path=waiting&day=1#main`);
    expect(answer?.fromServiceWorker(), address).toBe(true);
  }
  await page.goto(`${host.origin}en/why-a-lump-can-look-bigger/?scenario=looks-bigger-first`);
  await new Simulator(page).at(5);
  await page.goto(`${host.origin}?numbers=off`);
  expect(page.url()).toBe(`${host.origin}en/?numbers=off`);
  await page.goto(`${host.origin}en/all-pages/?numbers=off`);
  await expect(page.locator('h1')).toHaveText('This page needs a network');
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(page).toHaveURL(`${host.origin}en/?numbers=off`);
  expect(complaints).toEqual([]);
  const embedded = page.goto(`${host.origin}embed/v1/en/simulator/`);
  await expect(embedded).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('a new version is told at the foot, but not inside the simulator; pages of the old one keep working until the last is closed', async ({
  page,
  host,
  context,
}) => {
  await visit(page, host, 'en/about/');
  const other = await context.newPage();
  await other.goto(`${host.origin}en/why-a-lump-can-look-bigger/`);
  const simulator = new Simulator(other);
  await simulator.size.focus();
  const later = (await kept(page)).find((address) => /later\.[\w-]+\.js$/.test(address))!;
  await host.publish('New words');

  expect(await update(page)).toBe('activated');
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toHaveCount(0);
  await context.setOffline(true);
  // The new version has no such file.
  await page.evaluate((address) => import(address) as Promise<unknown>, later);
  await simulator.button('Skip').click();
  await simulator.at(2);
  await other.locator('.foot a').first().focus();
  await expect(notice(other)).toBeVisible();

  await notice(page).getByRole('link', { name: 'Show it' }).click();
  await expect(page.locator('h1')).toHaveText('New words');
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3);
  await other.close();
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await expect(notice(page)).toHaveCount(0);
});

test('a version that cannot be had whole leaves the old one as it was, and the site can take it all away', async ({
  page,
  host,
  context,
}) => {
  await visit(page, host, 'en/about/');
  const before = await kept(page);
  await host.publish('New words');
  host.broken = /\/en\/words\//;
  expect(await update(page)).toBe('redundant');
  host.broken = /^$/;
  const { origin } = new URL(host.origin);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  expect(await update(page)).toBe('redundant');
  await session.send('Storage.overrideQuotaForOrigin', { origin });

  expect(await kept(page)).toEqual(before);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText('New words');
  await context.setOffline(false);

  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  host.send(await buildWorker(undefined));
  await update(page);
  await expect.poll(left).toEqual({ caches: [], workers: 0 });
  await host.publish('New words');
  await visit(page, host, 'en/about/');
  host.send(undefined);
  await page.goto(`${host.origin}en/words/`);
  await expect.poll(left).toEqual({ caches: [], workers: 0 });
});

test('where the browser refuses storage the site works, and nothing complains', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Refused', 'SecurityError'));
    Object.defineProperty(navigator.serviceWorker, 'register', { value: refuse });
  });
  await page.goto('en/about/');
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  await page.goto('en/words/');
  await page.locator('link[rel=manifest]').waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});
