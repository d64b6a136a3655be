/** Every page fits its screen, from 320 px up, and whatever asks for a finger is large enough for one. */
import { expect, test } from '@playwright/test';
import { isSession } from '../../scripts/builtSite.ts';
import { addresses } from './pages.ts';
import { smallTargets } from './targets.ts';

const heights = { 320: 568, 360: 640, 768: 1024, 1280: 800 } as const;
/** Widths at which targets are measured: a phone's, and a wide screen's. */
const measured = new Set([360, 1280]);

for (const address of addresses)
  test(`${address} never scrolls sideways, and has targets of at least 44 px`, async ({ page }) => {
    await page.goto(address);
    for (const [width, height] of Object.entries(heights)) {
      await page.setViewportSize({ width: Number(width), height });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, `at ${width} px`).toBe(0);
      if (!measured.has(Number(width))) continue;
      expect(await smallTargets(page), `at ${width} px`).toEqual([]);
      await page.locator('[data-call]').click();
      expect(await smallTargets(page, '[popover]:popover-open')).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

test('the call button and the language slot stand in the same place on every page', async ({
  page,
}) => {
  const places = new Map<string, Set<string>>();
  for (const address of addresses.filter((one) => !isSession({ address: one }))) {
    await page.goto(address);
    const boxes = ['[data-call]', '[data-language]'].map((part) =>
      page.locator(part).boundingBox(),
    );
    const lang = (await page.locator('html').getAttribute('lang'))!;
    const known = places.get(lang) ?? new Set();
    places.set(lang, known.add(JSON.stringify(await Promise.all(boxes))));
  }
  for (const [lang, boxes] of places) expect([...boxes], lang).toHaveLength(1);
});

test('the first eight pages have message, picture, caption and question on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: heights[320] });
  await page.goto('./');
  const links = await page
    .locator('.pages a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  for (const address of links.slice(0, 8)) {
    await page.goto(address);
    for (const part of ['.message', 'svg:not([width="0"])', 'figcaption', '.action']) {
      const { y, height } = (await page.locator(`.opening ${part}`).first().boundingBox())!;
      expect(height, `${part} of ${address}`).toBeGreaterThan(0);
      expect(y + height, `${part} of ${address}`).toBeLessThanOrEqual(heights[320]);
    }
  }
});
