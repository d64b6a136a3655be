/** Longer words, and words that run from right to left, fit the smallest screen. */
import { expect, test } from '@playwright/test';
import { misfits } from './misfits.ts';
import { addressesIn, walkSteps } from './pages.ts';

test.use({ viewport: { width: 320, height: 568 } });

for (const lang of ['en-x-long', 'en-x-rtl']) {
  test(`no word is cut off or leads to sideways scroll in ${lang}, nor in the warning signs`, async ({
    page,
  }) => {
    for (const address of addressesIn(lang)) {
      await page.goto(address);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all)
          if (!one.matches('.languages *')) (one as HTMLDetailsElement).open = true;
      });
      expect.soft(await misfits(page), address).toEqual([]);
    }
    await page.goto(`${lang}/`);
    await page.locator('.languages summary').click();
    expect.soft(await misfits(page), 'the list of languages').toEqual([]);
    await page.locator('[data-call]').first().click();
    expect.soft(await misfits(page), 'the warning signs').toEqual([]);
  });

  test(`each step of the simulator fits in ${lang}, and has no word of English`, async ({
    page,
  }) => {
    await page.goto(`${lang}/why-a-lump-can-look-bigger/`);
    await walkSteps(page, async (where) => {
      const words = await page.locator('[data-simulator]').evaluate((simulator) => {
        const copy = simulator.cloneNode(true) as Element;
        for (const code of copy.querySelectorAll('code')) code.remove(); // of rulebooks
        return copy.textContent;
      });
      expect.soft(words.match(/.{0,20}[a-z]{3}.{0,20}/gi), where).toBeNull();
      expect.soft(await misfits(page), where).toEqual([]);
    });
  });
}

test('time runs from left to right in a language that does not', async ({ page }) => {
  await page.goto('en-x-rtl/why-a-lump-can-look-bigger/');
  const [start, last] = await page
    .locator('[data-simulator] [data-grip]')
    .evaluateAll((all) => [all[0]!, all.at(-1)!].map((one) => one.getBoundingClientRect().x));
  expect(last).toBeGreaterThan(start!);
  const back = await page.locator('[rel=prev]:visible').boundingBox();
  const next = await page.locator('[rel=next]:visible').boundingBox();
  expect(back!.x, 'Back stands where one comes from').toBeGreaterThan(next!.x);
  const arrows = await page
    .locator('.bottom a:not([hidden]) .turns')
    .evaluateAll((all) => all.map((arrow) => getComputedStyle(arrow).scale));
  expect(new Set(arrows), 'arrows point where one goes').toEqual(new Set(['-1 1']));
});
