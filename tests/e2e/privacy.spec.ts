/**
 * A page keeps nothing, asks no other host for anything, and stays within its own security policy. The one thing
 * that the site keeps is the copy for reading without a network: what is in it, the test before the last holds.
 */
import { expect, test } from '@playwright/test';
import { listSite } from '../../src/offline/listSite.ts';
import { builtFolder } from '../../scripts/builtSite.ts';
import { addressesOnce, embedAddresses } from './pages.ts';

for (const address of addressesOnce) {
  test(`${address} stores nothing, calls nobody and breaks no policy`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      // What Playwright says where it blocks the worker.
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) {
        strangers.push(request.url());
      }
    });
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    });

    await page.goto(address);

    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({
      localStorage: 0,
      sessionStorage: 0,
      databases: [],
      caches: [],
      serviceWorkers: 0,
    });
  });
}

test.describe('the copy for reading without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('holds files that everybody gets and nothing that a reader has set, and an embedded page makes none', async ({
    page,
    baseURL,
  }) => {
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const requests = await Promise.all(
          names.map(async (name) => (await caches.open(name)).keys()),
        );
        return requests.flat().map(({ url }) => url);
      });
    const strangers: string[] = [];
    page.context().on('request', (request) => {
      if (!request.url().startsWith(baseURL!)) strangers.push(request.url());
    });
    await page.goto(embedAddresses[0]!);
    expect(await kept()).toEqual([]);

    const { files } = listSite(builtFolder()).en!;
    await page.goto('en/?path=waiting&day=12345&questions=research&numbers=off');
    await expect
      .poll(kept, { timeout: 15_000 })
      .toEqual(Object.keys(files).map((file) => baseURL! + file));
    expect(strangers.filter((url) => !url.startsWith('data:'))).toEqual([]);
    const others = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      databases: await indexedDB.databases(),
    }));
    expect(others).toEqual({ stored: 0, databases: [] });
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('a style or a script that the page did not bring is refused, so the policy is at work', async ({
  page,
}) => {
  await page.goto('./');
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    addEventListener('securitypolicyviolation', (event) => {
      directives.push(event.effectiveDirective);
    });
    document.body.setAttribute('style', 'color: red');
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.body.append(script);
    await fetch('./').catch(() => undefined);
    const image = new Image();
    image.src = 'http://127.0.0.1:9/';
    document.body.append(image);
    await new Promise((done) => setTimeout(done, 200));
    return directives.toSorted();
  });
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
});
