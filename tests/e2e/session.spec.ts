/** A session on the screens it is made for: walked by a clicker alone, with the network gone. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { drag } from './finger.ts';

const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
] as const;
const least = 28; // CSS pixels: the least text of a slide

/** What is wrong with the slide on the screen: scroll bars, small words, and what sticks out of its place. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate((smallest) => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    });
    const small = shown
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < smallest)
      .map((element) => `small: ${element.textContent}`);
    const stage = document.querySelector('.slide.now .stage')!;
    const { top, bottom } = stage.getBoundingClientRect();
    const out = shown
      .filter(
        (element) => stage.contains(element) && element.closest('[data-chart], .lump') === null,
      )
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.bottom > bottom + 3 || box.top < top - 3;
      })
      .map((element) => `out of its place: ${element.outerHTML.slice(0, 80)}`);
    return [
      ...(scrollWidth > clientWidth || scrollHeight > clientHeight ? ['it scrolls'] : []),
      ...small,
      ...out,
    ];
  }, least);

for (const screen of screens) {
  test(`the short session fits ${screen.width} by ${screen.height} from end to end, offline, by PageDown alone`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(screen);
    await page.goto('en/session/');
    await expect(page.locator('[data-script]')).toBeVisible();
    await context.setOffline(true);
    test.setTimeout(60_000);
    const places: string[] = [];
    for (const script of [false, true]) {
      if (script) {
        await page.keyboard.press('Home');
        await page.locator('[data-script]').click();
        await expect(page.locator('.say:visible')).toHaveCount(1);
      }
      for (;;) {
        const place = new URL(page.url()).hash;
        if (place !== '' && place === places.at(-1)) break;
        places.push(place);
        await expect(page.locator('.slide:visible')).toHaveCount(1);
        expect(await faults(page), place).toEqual([]);
        // Once for each slide: axe is slow, and the screens differ in size alone.
        if (script && screen === screens[0]) expect(await violations(page), place).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    }
    expect(places.length).toBeGreaterThan(2 * 9);
    await expect(page.locator('.qr')).toBeVisible();
  });
}

test('a session keeps its place through a reload, Back, keys in a slider, and a swipe', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: screens[0],
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('en/session/long/#guess.script');
  await expect(page.locator('.draw input[type="range"]')).toBeEnabled();
  await context.setOffline(true);
  await page.locator('.draw input[type="range"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).hash).toBe('#guess.script');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#guess\.2\.script$/);
  await expect(page.locator('.shown li')).toHaveCount(4); // three futures and the guess
  await context.setOffline(false);
  await page.reload();
  await expect(page.locator('.shown:visible')).toHaveCount(1);
  await expect(page.locator('[data-script]')).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('PageDown');
  await expect(page.locator('#slide-most-is-real h2')).toBeFocused();
  await page.goBack();
  await expect(page.locator('#slide-guess')).toBeVisible();
  await drag(page, { x: 700, y: 120 }, { x: -400, y: 10 });
  await expect(page.locator('#slide-most-is-real')).toBeVisible();
  await context.close();
});

test('the clock of a session starts at the first Next, and can be hidden, shown and started again', async ({
  page,
}) => {
  await page.clock.install();
  await page.setViewportSize(screens[0]);
  await page.goto('en/session/');
  const clock = page.locator('[data-clock]');
  await expect(clock).toHaveText('Clock');
  await page.keyboard.press('ArrowRight');
  await expect(clock).toHaveText('0 min');
  await page.clock.runFor('03:30');
  await expect(clock).toHaveText('3 min');
  await clock.click();
  await page.getByRole('button', { name: 'Hide the minutes' }).click();
  await expect(clock).toHaveText('Clock');
  await clock.click();
  await page.getByRole('button', { name: 'Show the minutes' }).click();
  await expect(clock).toHaveText('3 min');
  await clock.click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(clock).toHaveText('0 min');
});
