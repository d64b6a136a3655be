/** The way through all five steps: guess, see what happens, go on, go back. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { drag, middleOf } from './finger.ts';
import { openSimulator, openSteps } from './simulator.ts';
import type { Simulator } from './simulator.ts';
import { smallTargets } from './targets.ts';

test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

/** Chooses the second answer of a step that asks by choosing. */
const answer = (sim: Simulator) => sim.root.getByRole('radio').nth(1).check({ force: true });

/** Goes through all steps, with `look` at each guess and at each reveal. */
async function walk(sim: Simulator, look: (moment: string) => Promise<void>): Promise<void> {
  for (let step = 1; step < 5; step++) {
    await sim.at(step);
    await look(`step ${String(step)}, guess`);
    if (step > 1) await answer(sim);
    await sim.button('Show what happens').tap();
    await expect(sim.button('Next')).toBeVisible();
    await look(`step ${String(step)}, shown`);
    await sim.button('Next').tap();
  }
  await sim.at(5);
  await look('step 5');
}

test('all five steps fit 320 px, with targets of 44 px and no scroll bar inside', async ({
  page,
}) => {
  const sim = await openSteps(page);
  await walk(sim, async (moment) => {
    const wide = await sim.root.evaluate((root) =>
      [document.documentElement, ...root.querySelectorAll('*:not(svg, svg *, .visually-hidden)')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
        .filter((part) => getComputedStyle(part).overflowX !== 'visible' || part.tagName === 'HTML')
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(wide, moment).toEqual([]);
    expect(await smallTargets(page, '.simulator'), moment).toEqual([]);
    await expect(sim.root, moment).toContainText('Most growth is real growth.');
    await expect(sim.root, moment).toContainText('not a forecast');
  });
});

for (const look of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
] as const)
  test(`no step has an axe violation, ${Object.values(look).join()}`, async ({ page }) => {
    test.slow(); // nine moments
    await page.emulateMedia(look);
    const sim = await openSteps(page);
    await walk(sim, async (moment) => {
      expect(await violations(page, '.simulator'), moment).toEqual([]);
    });
  });

/** What a screen reader meets, but for what is said as it changes: that depends on how fast the test is. */
async function expectSnapshot(sim: Simulator, name: string): Promise<void> {
  await sim.root
    .locator('[aria-live]')
    .evaluateAll((parts) => parts.forEach((part) => ((part as HTMLElement).hidden = true)));
  await expect(sim.root).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}

test('what a screen reader meets in each step is what was looked over', async ({ page }) => {
  const sim = await openSteps(page);
  await walk(sim, async (moment) => {
    await expectSnapshot(sim, moment.replace(', ', '-'));
  });
});

test('what a screen reader meets in each example is what was looked over', async ({ page }) => {
  const sim = await openSimulator(page);
  const examples = await sim.example.locator('option').allTextContents();
  expect(examples).toHaveLength(10);
  for (const example of examples) {
    await sim.example.selectOption(example);
    await expectSnapshot(sim, example.toLowerCase());
  }
});

test('the end of every example is at most 12 taps away, and 15 keys from its step', async ({
  page,
}) => {
  const sim = await openSteps(page);
  let taps = 0;
  while (await sim.button('Skip').isVisible()) {
    await sim.button('Skip').tap();
    taps += 1;
    await sim.at(taps + 1);
  }
  const examples = await sim.example.locator('option').allTextContents();
  taps += 2; // a list to open, an example to take
  await sim.root.getByText('24', { exact: true }).tap();
  taps += 1;
  expect(taps).toBeLessThanOrEqual(12);
  await expect(sim.scan('Week 24')).toBeChecked();

  for (const example of examples) {
    await sim.example.selectOption('Looks bigger first');
    await sim.root.getByRole('heading', { level: 3 }).first().focus();
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      keys++;
    };
    await press('Tab');
    const away = examples.indexOf(example) - examples.indexOf('Looks bigger first');
    for (let step = 0; step < Math.abs(away); step++)
      await press(away > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(sim.example.locator(':checked')).toHaveText(example);
    await press('Tab');
    await press('Tab');
    while (!(await sim.scan('Week 6').or(sim.scan('Week 12')).and(page.locator(':focus')).count()))
      await press('Tab');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(
      await sim.root
        .getByRole('group', { name: 'Show scans up to' })
        .getByRole('radio')
        .last()
        .isChecked(),
    ).toBe(true);
    expect(keys, example).toBeLessThanOrEqual(15);
  }
});

test('a guess survives going on and back', async ({ page }) => {
  const sim = await openSteps(page);
  await drag(page, await middleOf(sim.grip(2)), { y: 60 });
  const guessed = await sim.size.getAttribute('aria-valuetext');
  expect(guessed).toMatch(/^Week 12: .*smaller/);
  await sim.button('Show what happens').tap();
  await expect(sim.root.locator('.sentences')).toContainText('Your guess ends');
  await sim.button('Next').tap();
  await sim.at(2);
  await answer(sim);
  await sim.button('Back').tap();
  await sim.button('My guess').tap();
  await expect(sim.size).toHaveAttribute('aria-valuetext', guessed!);
  await sim.button('Skip').tap();
  await expect(sim.root.getByRole('radio').nth(1)).toBeChecked();
});

test('a move takes the focus to the question of the step', async ({ page }) => {
  const sim = await openSteps(page);
  await sim.button('Skip').press('Enter');
  await sim.at(2);
  await expect(sim.root.getByRole('heading', { level: 3 }).first()).toBeFocused();
});

for (const [part, file] of [
  ['step', '**/later*.js'],
  ['text', '**/simulator-strings.js*'],
] as const)
  test(`a ${part} that cannot be fetched says so, and can be tried again`, async ({ page }) => {
    let reachable = false;
    await page.route(file, (route) => (reachable ? route.continue() : route.abort()));
    const sim = await openSteps(page);
    await sim.button('Skip').tap();
    await expect(sim.root).toContainText('did not arrive');
    reachable = true;
    await sim.button('Try again').tap();
    await sim.at(2);
  });
