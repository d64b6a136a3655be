/** On paper: nothing is too small to read, and each sheet says where it is from and of when. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

/** CSS pixels: 12 pt, and 18 pt in large print. */
const leastSize = (address: string): number => (address.endsWith('/large/') ? 24 : 16);

test('no printed word is smaller than 12 pt, in large print 18 pt, and each page has its address and its version', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of addresses) {
    await page.goto(address);
    const { small, sizes } = await page.evaluate((least) => {
      const texts = [...document.querySelectorAll('body *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
      return {
        sizes: texts.length,
        small: texts
          .filter((element) => sizeOf(element) < least - 0.01)
          .map((element) => `${element.tagName} ${sizeOf(element)}: ${element.textContent}`),
      };
    }, leastSize(address));
    expect(sizes, address).toBeGreaterThan(10);
    expect(small, address).toEqual([]);
    await expect(page.locator('.printed'), address).toContainText('https://example.org/');
    await expect(page.locator('.foot'), address).toContainText('Version of');
  }
});
