/** Chapter 4's scans under five rulebooks, on a phone, by keyboard, with scripts off. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });

test('a reader opens a person and goes through the scans one at a time, by keyboard', async ({
  page,
}) => {
  await page.goto('/en/how-doctors-tell/');
  const person = page.locator('.person').first();
  await person.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(person.getByRole('table', { name: 'Week 16: 20% smaller' })).toBeVisible();
  await expect(person.getByRole('table')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(person.getByRole('table', { name: 'Week 24: 40% smaller' })).toBeVisible();
  await expect(person.getByRole('table')).toHaveCount(1);
});

test('"Why?" gives the number and the scan it was compared with', async ({ page }) => {
  await page.goto('/en/how-doctors-tell/');
  const row = page.getByRole('row', { name: /iRECIST iUPD/ }).first();
  await row.locator('summary').click();
  await expect(row).toContainText('Now 62 mm. It is compared with 50 mm at the start: 24% bigger.');
});

test('a wide screen shows all scans of a person side by side', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/how-doctors-tell/');
  const person = page.locator('.person').first();
  await person.locator('summary').first().click();
  await expect(person.getByRole('table')).toHaveCount(3);
});
