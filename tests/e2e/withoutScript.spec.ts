/** Scripts add dragging, never content. */
import { expect, test } from '@playwright/test';
import { addressesOnce } from './pages.ts';

/** What the page says, without white space and without what is only heard as it changes. */
const words = () => {
  const body = document.body.cloneNode(true) as HTMLElement;
  body.querySelectorAll('script, style, template, [aria-live]').forEach((part) => part.remove());
  return body.textContent.replaceAll(/\s+/g, ' ').trim();
};

for (const address of addressesOnce) {
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

for (const popovers of [true, false]) {
  const browserName = popovers ? 'without scripts' : 'in a browser without scripts and popovers';
  test(`a number leads to its source ${browserName}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    // A browser that does not know popovers passes over their attributes.
    await page.route('**/how-often-it-happens/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = popovers
        ? html
        : html.replaceAll(/ popover(target(action)?="[^"]*")?(?=[ >])/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto('en/how-often-it-happens/');
    if (popovers) await page.locator('button.claim').first().click();
    await page.locator('.note:visible a').first().click();
    await expect(page).toHaveURL(/\/en\/sources\/#ref-\w+$/);
    await expect(page.locator(':target')).toBeVisible();
    await context.close();
  });
}
