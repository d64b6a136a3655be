/** The main journey, by thumb, by tap and by key: grow a scan, see both insides, shrink, play, see a new spot. */
import { expect, test } from '@playwright/test';
import { drag, middleOf } from './finger.ts';
import { openSimulator } from './simulator.ts';
import type { Simulator } from './simulator.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

/** What both stories show now; taken once the layers have settled. */
async function look(sim: Simulator) {
  await expect(async () => {
    const before = await sim.immuneCells(1);
    await sim.root.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    expect(await sim.immuneCells(1)).toBe(before);
  }).toPass();
  return {
    immune: await sim.immuneCells(1),
    widths: [await sim.width(0), await sim.width(1)] as const,
  };
}

async function expectGrowthInBothStories(
  sim: Simulator,
  before: Awaited<ReturnType<typeof look>>,
): Promise<void> {
  const after = await look(sim);
  expect(after.widths[0]).toBeGreaterThan(before.widths[0]);
  expect(after.immune).toBeGreaterThan(before.immune);
  expect(Math.abs(after.widths[0] - after.widths[1])).toBeLessThan(1);
  await expect(sim.verdict).toContainText('cannot tell');
  await expect(sim.root).toContainText('Most growth is real growth.');
}

async function expectShrinkage(sim: Simulator, before: number): Promise<void> {
  const after = await look(sim);
  expect(after.widths[0]).toBeLessThan(0.8 * before);
  await expect(sim.verdict).toContainText('less living cancer');
  await expect(sim.root.locator('.sentences')).toContainText('smaller than at the start');
}

async function expectNewSpotWhilePlaying(sim: Simulator): Promise<void> {
  await expect(sim.newSpots).toHaveCount(0);
  await sim.button('Play').press('Enter');
  await expect(sim.newSpots).not.toHaveCount(0);
  await expect(sim.root).toContainText(/Week 6: .*new spot/);
  await expect(sim.scan('Week 24')).toBeChecked({ timeout: 10_000 });
}

test('a thumb drags scans up and down, and plays time', async ({ page }) => {
  const sim = await openSimulator(page);
  const before = await look(sim);
  await drag(page, await middleOf(sim.grip(1)), { y: -45 });
  await expectGrowthInBothStories(sim, before);
  const [width] = (await look(sim)).widths;
  for (const [scan, by] of [
    [2, 20],
    [3, 45],
    [4, 50],
  ] as const)
    await drag(page, await middleOf(sim.grip(scan)), { y: by });
  await expectShrinkage(sim, width);
  await sim.example.selectOption('New spots first');
  await sim.view('Scan').check({ force: true });
  await sim.scan('Start').check({ force: true });
  await expectNewSpotWhilePlaying(sim);
});

test('taps alone do the same', async ({ page }) => {
  const sim = await openSimulator(page);
  const before = await look(sim);
  for (let press = 0; press < 4; press++) await sim.button('Bigger').tap();
  await expectGrowthInBothStories(sim, before);
  const [width] = (await look(sim)).widths;
  for (const [scan, height] of [
    [2, 160],
    [3, 170],
    [4, 185],
  ] as const)
    await sim.column(scan).tap({ position: { x: 8, y: height } });
  await expectShrinkage(sim, width);
  await sim.example.selectOption('New spots first');
  await sim.root.getByText('Scan', { exact: true }).tap();
  await sim.root.getByText('start', { exact: true }).tap();
  await expectNewSpotWhilePlaying(sim);
});

test('the keyboard alone does the same', async ({ page }) => {
  const sim = await openSimulator(page);
  const before = await look(sim);
  await sim.example.focus();
  for (const next of [sim.view('Inside'), sim.scan('Week 6'), sim.button('Smaller'), sim.size]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expectGrowthInBothStories(sim, before);
  const [width] = (await look(sim)).widths;
  for (const presses of [2, 3, 3]) {
    await sim.root.getByRole('group', { name: 'Show scans up to' }).locator(':checked').focus();
    await page.keyboard.press('ArrowRight');
    for (let press = 0; press < presses; press++) await sim.size.press('ArrowLeft');
  }
  await expectShrinkage(sim, width);
  await sim.example.focus();
  await page.keyboard.type('New spots');
  await sim.view('Inside').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Tab', 'ArrowLeft'])
    await page.keyboard.press(key);
  await expectNewSpotWhilePlaying(sim);
});

test('the bands follow a drag', async ({ page }) => {
  const sim = await openSimulator(page);
  await sim.view('Over time').check({ force: true });
  const before = [await sim.band(0, 'living'), await sim.band(1, 'swelling')] as const;
  await drag(page, await middleOf(sim.grip(1)), { y: -45 });
  await expect.poll(() => sim.band(0, 'living')).toBeGreaterThan(before[0]);
  await expect.poll(() => sim.band(1, 'swelling')).toBeGreaterThan(before[1]);
});

for (const [place, part] of [
  ['the lumps', '.lump'],
  ['a column beside its grip', '[data-column="4"]'],
] as const)
  test(`a swipe that starts on ${place} scrolls the page and sets nothing`, async ({ page }) => {
    const sim = await openSimulator(page);
    const target = sim.root.locator(part).first();
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const changes = await sim.changes();
    const from = await page.evaluate(() => scrollY);
    const box = await target.boundingBox();
    await drag(page, { x: box!.x + 8, y: box!.y + box!.height / 3 }, { y: -120 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 60);
    expect(await sim.changes()).toEqual(changes);
  });

test('a drag on a grip does not scroll, and ends when the browser takes the finger away', async ({
  page,
}) => {
  const sim = await openSimulator(page);
  const from = await page.evaluate(() => scrollY);
  await drag(page, await middleOf(sim.grip(1)), { y: -30, end: 'touchCancel' });
  expect(await page.evaluate(() => scrollY)).toBe(from);
  const taken = await sim.changes();
  await page.mouse.move(180, 100);
  expect(await sim.changes()).toEqual(taken);
});

test('undo takes back a whole drag, and start again the whole curve', async ({ page }) => {
  const sim = await openSimulator(page);
  const first = await sim.changes();
  await expect(sim.button('Undo')).toBeDisabled();
  await drag(page, await middleOf(sim.grip(1)), { y: -30 });
  const dragged = await sim.changes();
  expect(dragged).not.toEqual(first);
  await sim.button('Smaller').tap();
  await sim.button('Undo').tap();
  expect(await sim.changes()).toEqual(dragged);
  await sim.button('Start again').tap();
  expect(await sim.changes()).toEqual(first);
  await sim.button('Undo').tap();
  expect(await sim.changes()).toEqual(dragged);
  await sim.button('Undo').tap();
  expect(await sim.changes()).toEqual(first);
});

test('an impossible size is shown as the nearest possible one, and says so', async ({ page }) => {
  const sim = await openSimulator(page);
  await drag(page, await middleOf(sim.grip(1)), { y: 140 });
  await expect(sim.root.locator('.sentences')).toContainText('cannot change like that');
});

test('three examples share the very same first scan', async ({ page }) => {
  const sim = await openSimulator(page);
  const first: (string | undefined)[] = [];
  for (const name of ['Looks bigger first', 'Keeps growing', 'Grew, then settled']) {
    await sim.example.selectOption(name);
    first.push((await sim.changes())[1]);
  }
  expect(first).toEqual(['28% bigger', '28% bigger', '28% bigger']);
});

test('what changed is said once the reader is quiet', async ({ page }) => {
  const sim = await openSimulator(page);
  const live = sim.root.locator('[aria-live]');
  await expect(live).toHaveText('');
  await sim.scan('Week 12').check({ force: true });
  await expect(live).toContainText('Week 12');
});
