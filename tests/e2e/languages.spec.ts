/** Choosing a language: a page, its state and its place stay; nobody is sent anywhere. */
import { expect, test } from '@playwright/test';

test.describe('a browser that asks for Croatian', () => {
  test.use({ locale: 'hr-HR' });

  test("is offered it at the site's root, and stays there until the reader goes", async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const offer = page.locator('[data-offer]:visible');
    await expect(offer).toHaveCount(1);
    await expect(offer).toHaveAttribute('lang', 'hr');
    await offer.getByRole('link').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'hr');
    await expect(page.locator('[data-offer]')).toHaveCount(0);
  });
});

test('a browser that asks for the language it is shown is offered no other', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-offer]').first()).toBeHidden();
  await expect(page.locator('[data-offer]:visible')).toHaveCount(0);
});

test('the page in another language shows the same step of the simulator, and numbers stay skipped', async ({
  page,
}) => {
  await page.goto('en/why-a-lump-can-look-bigger/?v=1&step=5&scenario=mixed&numbers=off');
  await page.getByRole('button', { name: 'Start again' }).waitFor();
  await page.locator('[data-language] summary').click();
  await page.locator('[data-language] a[lang=hr]').click();
  await expect(page).toHaveURL(/\/hr\/why-a-lump-can-look-bigger\/\?/);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get('step'), asked.get('scenario'), asked.get('numbers')]).toEqual([
    '5',
    'mixed',
    'off',
  ]);
  await expect(page.locator('#skip-numbers')).toBeChecked();
});

test('a wrong address is told so in its own language first', async ({ page }) => {
  await page.goto('hr/no-such-page/');
  await expect(page.locator('main > :first-child')).toHaveAttribute('lang', 'hr');
  await page.goto('en/no-such-page/');
  await expect(page.locator('main > :first-child h1')).toBeVisible();
});
