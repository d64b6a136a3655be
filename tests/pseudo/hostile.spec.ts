/** Text stays text: a script in every string of a language runs nowhere, and readers see it as it is written. */
import { expect, test } from '@playwright/test';
import { attack } from '../../scripts/pseudo/pseudoText.ts';
import { addressesIn, walkSteps } from './pages.ts';

const lang = 'en-x-hostile';

test('a script in every text runs on no page and in no step of the simulator', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().endsWith('blocked by Playwright'); // the worker, in all tests but its own
    if (['error', 'warning'].includes(message.type()) && isOurs)
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));

  /** What the attack has done to the page, if anything. */
  const harm = () =>
    page.evaluate(() => ({
      hit: (window as { hit?: number }).hit,
      scripts: [...document.scripts].filter(({ text }) => text === 'window.hit=1').length,
      pictures: document.querySelectorAll('img[src=x]').length,
    }));
  const none = { hit: undefined, scripts: 0, pictures: 0 };

  for (const address of addressesIn(lang)) {
    await page.goto(address);
    expect.soft(await harm(), address).toEqual(none);
    await expect.soft(page.locator('h1, h2').first(), address).toContainText(attack.trim());
  }
  await page.goto(`${lang}/why-a-lump-can-look-bigger/`);
  await walkSteps(page, async (where) => {
    expect.soft(await harm(), where).toEqual(none);
    await expect.soft(page.locator('[data-simulator] h3').first()).toContainText(attack.trim());
  });
  expect(complaints).toEqual([]);
});
