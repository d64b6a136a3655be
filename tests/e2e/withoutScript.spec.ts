/** Scripts add dragging, never content. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

/** What the page says, without white space and without what is only heard as it changes. */
const words = () => {
  const body = document.body.cloneNode(true) as HTMLElement;
  body.querySelectorAll('script, style, template, [aria-live]').forEach((part) => part.remove());
  return body.textContent.replaceAll(/\s+/g, ' ').trim();
};

for (const address of addresses) {
  test(`${address} says all it has to say without scripts`, async ({ page, browser, baseURL }) => {
    await page.goto(address);
    const withScript = await page.evaluate(words);
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const plain = await context.newPage();
    await plain.goto(address);
    expect(await plain.evaluate(words)).toBe(withScript);
    const tables = plain.locator('main table:not(details table)');
    for (const table of await tables.all()) await expect(table).toBeVisible();
    await context.close();
  });
}
