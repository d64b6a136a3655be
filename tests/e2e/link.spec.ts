/** A link opens what its maker saw, in every step; one that does not fit opens the first step and says so. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Simulator } from './simulator.ts';

const chapter = 'en/why-a-lump-can-look-bigger/';
const clipboard = ['clipboard-read', 'clipboard-write'];

/** Opens a link and waits until its step stands there, with the way to share it. */
async function follow(page: Page, query: string): Promise<Simulator> {
  await page.goto(`${chapter}${query}`);
  const { root } = new Simulator(page);
  await expect(root.getByRole('button', { name: 'Copy link' })).toBeVisible();
  return new Simulator(page);
}

const rows = (sim: Simulator): Promise<string[]> => sim.root.locator('tbody tr').allInnerTexts();

test('a link opens the first step with the sizes guessed', async ({ page }) => {
  const sim = await follow(page, '?v=1&step=1&sizes=140-x-60&scan=4');
  await expect(sim.root).toContainText('Step 1 of 5');
  await expect(sim.root.getByRole('radio', { name: 'Week 24' })).toBeChecked();
  await expect(sim.size).toHaveAttribute('aria-valuetext', /^Week 24: .*smaller/);
  await expect(sim.root.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(sim.root.getByRole('heading', { level: 3 })).toBeInViewport();
});

test('a link opens the first step with what happens', async ({ page }) => {
  const sim = await follow(page, '?v=1&step=1&sizes=140-x-60&shown=1');
  await expect(sim.root).toContainText('Same first scans, three ways on');
});

test('a link opens the second step with the answer chosen', async ({ page }) => {
  const sim = await follow(page, '?v=1&step=2&guess=2');
  await expect(sim.root).toContainText('Step 2 of 5');
  await expect(sim.root.getByRole('radio', { name: 'About half' })).toBeChecked();
});

test('a link opens the second step with the scan shown', async ({ page }) => {
  const sim = await follow(page, '?v=1&step=2&guess=2&scan=4&shown=1');
  await expect(sim.root).toContainText('Three insides after one first scan');
  await expect(sim.root.getByRole('radio', { name: 'Week 24' })).toBeChecked();
});

for (const step of [3, 4])
  test(`a link opens step ${String(step)}`, async ({ page }) => {
    const sim = await follow(page, `?v=1&step=${String(step)}`);
    await expect(sim.root).toContainText(`Step ${String(step)} of 5`);
  });

test('a link opens the last step with its example, scan, lump, view and sizes', async ({
  page,
}) => {
  const sizes = '128-118-84-60_95-x-x-225';
  const sim = await follow(
    page,
    `?scenario=mixed&v=1&step=5&scan=2&lump=2&view=table&sizes=${sizes}`,
  );
  await expect(sim.root).toContainText('Step 5 of 5');
  await expect(sim.example).toHaveValue('mixed');
  await expect(sim.root.getByRole('radio', { name: 'Week 12' })).toBeChecked();
  await expect(sim.root.getByRole('radio', { name: /2/ }).first()).toBeChecked();
  await expect(sim.root.getByRole('radio', { name: 'Table' })).toBeChecked();
  const [start, , , , last] = await rows(sim);
  expect(start).toContain('66 mm');
  expect(last).toContain('83 mm'); // 0.6 of 40 mm and 2.25 of 26 mm
});

test('an address that names an example alone opens it in the last step', async ({ page }) => {
  const sim = await follow(page, '?scenario=keeps-growing');
  await expect(sim.root).toContainText('Step 5 of 5');
  await expect(sim.example).toHaveValue('keeps-growing');
});

for (const query of ['?scenario=%E0%A4%A', '?v=2&step=3', '?v=1&step=1&sizes=9-9'])
  test(`${query} does not fit: the first step opens, and says so`, async ({ page }) => {
    const sim = await follow(page, query);
    await expect(sim.root).toContainText('Step 1 of 5');
    await expect(sim.root).toContainText('This link does not fit this page.');
    await sim.button('Skip').click();
    await expect(sim.root).not.toContainText('This link does not fit this page.');
  });

test('a link copied and opened anew shows the same table', async ({ page, context }) => {
  await context.grantPermissions(clipboard);
  const sim = await follow(page, '?scenario=mixed&v=1&step=5&view=table');
  await sim.button('Bigger').click();
  await sim.column(3).click({ position: { x: 8, y: 90 } });
  await sim.button('Copy link').click();
  const status = sim.root.getByRole('status');
  await expect(status).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const seen = await rows(sim);

  await sim.button('Smaller').click();
  await expect(status).toHaveText('');

  const other = await context.newPage();
  await other.goto(link);
  const opened = new Simulator(other);
  await expect(opened.root.locator('tbody tr')).toHaveCount(5);
  expect(await rows(opened)).toEqual(seen);
  await expect(opened.example).toHaveValue('mixed');
  await other.close();
});

test('the link of a page as it opens is its address, without what others put there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(clipboard);
  await page.goto(`${chapter}?utm_source=mail#main`);
  const sim = new Simulator(page);
  await sim.size.focus(); // a reader begins
  await sim.button('Copy link').click();
  await expect(sim.root.getByRole('status')).toHaveText('Link copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url().split('?')[0]);
});

test('where the browser does not copy, the link stands there, selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {}));
  const sim = await follow(page, '?v=1&step=2&guess=1');
  await sim.button('Copy link').click();
  const field = sim.root.getByRole('textbox', { name: /^We could not copy/ });
  await expect(field).toHaveValue(/\/en\/[^?]+\?v=1&step=2&guess=1$/);
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart!, input.selectionEnd!),
  );
  expect(selected).toBe(await field.inputValue());
});

test('a device with a sheet for sharing is handed the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: ShareData) => {
        document.title = `shared ${String(url)}`;
        return Promise.resolve();
      },
    });
  });
  const sim = await follow(page, '?v=1&step=2&guess=1');
  await sim.button('Share…').click();
  await expect(page).toHaveTitle(/^shared .*\?v=1&step=2&guess=1$/);
});

test('following and copying a link asks nobody else, keeps nothing and leaves the address', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(clipboard);
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL ?? '').origin)) strangers.push(request.url());
  });
  const sim = await follow(page, '?scenario=mixed&v=1&step=5');
  const { length, address } = await page.evaluate(() => ({
    length: history.length,
    address: location.href,
  }));
  await sim.button('Bigger').click();
  await sim.button('Copy link').click();
  await expect(sim.root.getByRole('status')).toHaveText('Link copied.');
  await sim.button('Back').click();
  expect(strangers).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(() => ({
      kept: localStorage.length + sessionStorage.length,
      length: history.length,
      address: location.href,
    })),
  ).toEqual({ kept: 0, length, address });
});
