/** How a drag feels, and what may come between: grips follow the finger, nothing jumps, nothing is lost. */
import { expect, test } from '@playwright/test';
import { drag, middleOf } from './finger.ts';
import { openSimulator, openSteps } from './simulator.ts';
import type { Simulator } from './simulator.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** Takes the grip of a scan with the mouse and holds it. */
async function hold(sim: Simulator, scan: number): Promise<{ x: number; y: number }> {
  const at = await middleOf(sim.grip(scan));
  const { mouse } = sim.root.page();
  await mouse.move(at.x, at.y);
  await mouse.down();
  return at;
}

const words = (sim: Simulator) => sim.size.getAttribute('aria-valuetext');

test('a grip follows the finger exactly, and stays where it is let go', async ({ page }) => {
  const sim = await openSimulator(page);
  const at = await hold(sim, 2);
  for (const by of [-31, 12, 40]) {
    await page.mouse.move(at.x + 3, at.y + by);
    await expect.poll(async () => (await middleOf(sim.grip(2))).y).toBeCloseTo(at.y + by, 0);
  }
  const held = await middleOf(sim.grip(2));
  await page.mouse.up();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await middleOf(sim.grip(2))).toEqual(held);
});

test('the axis and the line of the start stay still while a dot moves', async ({ page }) => {
  const sim = await openSimulator(page);
  const still = sim.root.locator('[data-chart] > :is(.start, .axis)');
  const heights = () => still.evaluateAll((lines) => lines.map((line) => line.getAttribute('y1')));
  const before = await heights();
  const at = await hold(sim, 1);
  await page.mouse.move(at.x, at.y - 500);
  expect(await heights()).toEqual(before);
  await page.mouse.up();
});

test('a size beyond the chart stays at its edge, with an arrow', async ({ page }) => {
  const sim = await openSimulator(page);
  await expect(sim.root.locator('[data-chart] .off')).toHaveCount(0);
  await sim.example.selectOption('Keeps growing');
  await expect(sim.root.locator('[data-grip="4"] .off')).toHaveCount(1);
});

test('an impossible size keeps its ring, with a dot at the nearest possible one, a line between and a sentence', async ({
  page,
}) => {
  const sim = await openSimulator(page);
  await expect(sim.root.locator('.leader')).toHaveCount(0);
  const at = await hold(sim, 1);
  await page.mouse.move(at.x, at.y + 140, { steps: 5 });
  await page.mouse.up();
  await expect(sim.root.locator('.leader')).toHaveCount(1);
  await expect(sim.root.locator('.sentences')).toContainText('cannot change like that');
  const { y } = await middleOf(sim.grip(1));
  expect(Math.abs(y - at.y - 140)).toBeLessThan(60);
});

test('a drag ends when the pointer is taken away, and what was set stays', async ({ page }) => {
  const sim = await openSimulator(page);
  const at = await hold(sim, 1);
  await page.mouse.move(at.x, at.y - 40);
  const set = await words(sim);
  await sim.root.locator('[data-grip="1"]').evaluate((grip: SVGElement) => {
    grip.releasePointerCapture(1);
  });
  await page.mouse.move(at.x, at.y + 60, { steps: 4 });
  expect(await words(sim)).toBe(set);
  await page.mouse.up();
});

test('no grip comes nearer than 32 px to the edge of a phone', async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 640 });
    const sim = await openSimulator(page);
    const edges = await sim.root
      .locator('[data-grip] .hit')
      .evaluateAll((grips) =>
        grips.flatMap((grip) => [
          grip.getBoundingClientRect().left,
          innerWidth - grip.getBoundingClientRect().right,
        ]),
      );
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(32);
  }
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a swipe from the edge of the screen sets nothing', async ({ page }) => {
    const sim = await openSimulator(page);
    const before = await sim.changes();
    const { y } = await middleOf(sim.grip(1));
    await drag(page, { x: 2, y }, { x: 120 });
    expect(await sim.changes()).toEqual(before);
  });

  test('a second finger does not disturb the first', async ({ page }) => {
    const sim = await openSimulator(page);
    const before = await sim.changes();
    const first = await middleOf(sim.grip(1));
    const second = await middleOf(sim.grip(3));
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number; id: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { ...first, id: 1 });
    await touch('touchMove', { ...first, y: first.y - 20, id: 1 });
    await touch('touchStart', { ...first, y: first.y - 20, id: 1 }, { ...second, id: 2 });
    await touch(
      'touchMove',
      { ...first, y: first.y - 40, id: 1 },
      { ...second, y: second.y + 40, id: 2 },
    );
    await touch('touchEnd');
    await expect.poll(() => sim.changes()).not.toEqual(before);
    const after = await sim.changes();
    expect(after[3]).toBe(before[3]);
    expect(after[1]).not.toBe(before[1]);
  });

  test('turning the phone keeps what was set, and the grips can be moved again', async ({
    page,
  }) => {
    const sim = await openSimulator(page);
    await drag(page, await middleOf(sim.grip(1)), { y: -30 });
    const set = await sim.changes();
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await sim.changes()).toEqual(set);
    await sim.grip(1).evaluate((grip) => grip.scrollIntoView({ block: 'center' }));
    await drag(page, await middleOf(sim.grip(1)), { y: 20 });
    expect(await sim.changes()).not.toEqual(set);
  });
});

test('everything works with the page at 400 %', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    baseURL: baseURL!,
  });
  const page = await context.newPage();
  const sim = await openSteps(page);
  await sim.grip(2).evaluate((grip) => grip.scrollIntoView({ block: 'center' }));
  const before = await words(sim);
  const at = await hold(sim, 2);
  await page.mouse.move(at.x, at.y + 50, { steps: 4 });
  await page.mouse.up();
  expect(await words(sim)).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});

test('a key pressed while a dot is dragged is heard, and the drag goes on', async ({ page }) => {
  const sim = await openSteps(page);
  const at = await hold(sim, 2);
  await page.mouse.move(at.x, at.y + 20);
  const dragged = await words(sim);
  await sim.size.press('ArrowRight');
  await sim.size.press('ArrowRight');
  expect(await words(sim)).not.toBe(dragged);
  await page.mouse.move(at.x, at.y + 60);
  await expect.poll(async () => (await middleOf(sim.grip(2))).y).toBeCloseTo(at.y + 60, 0);
  await page.mouse.up();
});

test('nothing moves by itself, and nothing eases for a reader who wants no motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const sim = await openSimulator(page);
  const picture = () => sim.root.locator('.pair').innerHTML();
  const aWhile = () => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  const still = await picture();
  await aWhile();
  expect(await picture()).toBe(still);
  await sim.button('Bigger').click();
  const moved = await picture();
  expect(moved).not.toBe(still);
  await aWhile();
  expect(await picture()).toBe(moved);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
