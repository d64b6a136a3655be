/** The link maker: its code is read again, and what it says opens as chosen. */
import { expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { photographOf } from '#chart/fixtures/photograph.ts';

const maker = 'en/for-nurses/link/';

test('a code opens a page with the numbers, the letters and the place that were chosen', async ({
  page,
  baseURL,
}) => {
  await page.goto(maker);
  await page.getByLabel('It begins with').selectOption('One lump shrinks, one grows');
  await page.getByLabel('Very large').check();
  await page.getByLabel('Skip the numbers').check();
  await page.getByLabel('Ward or team').selectOption('Ward');
  await page.getByLabel('Its number').fill('7b');
  await page.getByLabel('Phone number by day').fill('+385 1 234 5678');
  await page.getByLabel('Phone number at night').fill('call me');
  await expect(page.getByText('This number cannot be used').last()).toBeVisible();
  await page.getByLabel('Phone number at night').fill('(020) 7946 0018');
  await expect(page.getByText('This number cannot be used')).toHaveCount(2);
  for (const wrong of await page.getByText('This number cannot be used').all())
    await expect(wrong).toBeHidden();

  const address = await page.getByLabel('Address to copy').inputValue();
  const code = page.getByRole('img', { name: 'QR code of this link' });
  await expect
    .poll(async () =>
      decodeQR(
        photographOf(
          await code.getAttribute('viewBox'),
          await code.locator('path').getAttribute('d'),
        ),
      ),
    )
    .toBe(address);

  const open = page.getByRole('link', { name: 'Open it' });
  const { search } = new URL(address);
  await expect(open).toHaveAttribute('href', new RegExp(`^${baseURL!}.*`));
  expect(new URL((await open.getAttribute('href'))!).search).toBe(search);
  await open.click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'xl');
  await expect(page.locator('#skip-numbers')).toBeChecked();
  await expect(page.getByText('Step 5 of 5')).toBeVisible();
  await page.locator('[data-call]').click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Added by your hospital')).toBeVisible();
  await expect(sheet.getByText('Ward 7B')).toBeVisible();
  await expect(sheet.getByRole('link', { name: '+385 1 234 5678' })).toHaveAttribute(
    'href',
    'tel:+38512345678',
  );
  await expect(sheet.getByRole('link', { name: '(020) 7946 0018' })).toBeVisible();
});

test('very large letters fit the narrowest phone on every kind of page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of ['en/', 'en/how-often-it-happens/', 'en/words/', maker])
    for (const text of ['l', 'xl']) {
      await page.goto(`${address}?text=${text}&ward=nurses-12b&day=12345`);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, `${address} ${text}`).toBe(0);
    }
});
