/** Scans under five rulebooks, on a page of their own, on a phone, by keyboard, with scripts off. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });

const address = 'en/rulebooks/';

test('a reader opens a person and goes through the scans one at a time, by keyboard', async ({
  page,
}) => {
  await page.goto(address);
  const person = page.locator('.person').first();
  await person.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(person.getByRole('table', { name: 'Week 16: 20% smaller' })).toBeVisible();
  await expect(person.getByRole('table')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(person.getByRole('radio', { name: 'Week 16', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(person.getByRole('table', { name: 'Week 24: 40% smaller' })).toBeVisible();
  await expect(person.getByRole('table')).toHaveCount(1);
});

test('buttons of 48 px beside the scan go on and back, and stay where they are', async ({
  page,
}) => {
  await page.goto(address);
  const person = page.locator('.person', { hasText: 'New spots first' });
  await person.locator('summary').first().click();
  const [back, next] = ['.back', '.next'].map((name) => person.locator(`${name}:visible`));
  const heading = person.locator('h4:visible');
  await expect(back!).toHaveCount(0);
  await next!.click();
  await expect(heading).toHaveText('Week 12: 22% smaller, with 3 new spots');
  const boxes = await Promise.all([back, next].map((button) => button!.boundingBox()));
  for (const box of boxes) expect([box!.width, box!.height]).toEqual([48, 48]);
  await next!.click();
  await expect(heading).toHaveText('Week 18: 51% smaller');
  expect(await next!.boundingBox()).toEqual(boxes[1]);
  await next!.click();
  await expect(next!).toHaveCount(0);
  await back!.click();
  await expect(heading).toHaveText('Week 18: 51% smaller');
});

test('"Why?" gives the number and the scan it was compared with', async ({ page }) => {
  await page.goto(address);
  const row = page.getByRole('row', { name: /iRECIST iUPD/ }).first();
  await row.locator('summary').click();
  await expect(row).toContainText('Now 62 mm. It is compared with 50 mm at the start: 24% bigger.');
});

test('imRECIST is one press away', async ({ page }) => {
  await page.goto(address);
  const row = page.getByRole('row', { name: /imRECIST imPD-unconfirmed/ }).first();
  await expect(row).toBeHidden();
  await page.getByText('One more: imRECIST').first().click();
  await expect(row).toBeVisible();
});

test('a wide screen shows all scans of a person side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address);
  const person = page.locator('.person').first();
  await person.locator('summary').first().click();
  await expect(person.getByRole('table')).toHaveCount(3);
  await expect(person.locator('.visit > label:visible')).toHaveCount(0);
});

test('paper shows every person, scan, word and reason, side by side, and no buttons', async ({
  page,
}) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const parts = ['.scan', 'table', 'tr', 'td p', 'td summary span:first-of-type'];
  for (const part of parts) {
    const all = page.locator(`.rulebooks ${part}`);
    expect(await all.count()).toBeGreaterThan(50);
    expect(await all.evaluateAll((found) => found.every((one) => one.checkVisibility()))).toBe(
      true,
    );
  }
  await expect(page.locator('.rulebooks :is(label, input, .why):visible')).toHaveCount(0);
  await page.setViewportSize({ width: 672, height: 950 });
  const tops = await page
    .locator('.person', { hasText: 'New spots first' })
    .locator('h4')
    .evaluateAll((headings) => headings.map((one) => one.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});
