/** Our pages in frames of other people's: what they need, what they do, and what they never do. */
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { violations } from '../e2e/axe.ts';
import { embedAddresses } from '../e2e/pages.ts';
import { smallTargets } from '../e2e/targets.ts';
import { type Servers, startServers } from './servers.ts';

let servers: Servers;
test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.close());

const complaints: string[] = [];
const requests: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  requests.length = 0;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
});

/** A page of a hospital's with ours in a frame between two links. */
async function openHost(page: Page, view: string, attributes = ''): Promise<FrameLocator> {
  const src = `${servers.site}embed/v1/en/${view}`;
  const frame = `<iframe src="${src}" title="ours" width="100%" height="760" frameborder="0" ${attributes}></iframe>`;
  await page.goto(
    servers.host(
      `<!doctype html><html lang="en"><head><title>A hospital</title></head><body>
      <p><a href="#a" id="before">before</a></p><p>${'Words. '.repeat(400)}</p>${frame}<p><a href="#b" id="after">after</a></p></body></html>`,
    ),
  );
  return page.frameLocator('iframe');
}

/** Where the reader's eye and keyboard are, in the host's page. */
const place = (page: Page) =>
  page.evaluate(() => ({ scroll: scrollY, focus: document.activeElement?.tagName }));

test('in a sandbox with scripts alone, on a server without headers, the simulator lives, and moves nothing by itself', async ({
  page,
}) => {
  const frame = await openHost(
    page,
    'simulator/?scenario=keeps-growing&contact=%2B385%201%20234&clabel=nurse',
    'sandbox="allow-scripts"',
  );
  await expect(frame.locator('select')).toHaveValue('keeps-growing');
  expect(await place(page)).toEqual({ scroll: 0, focus: 'BODY' });
  await expect(frame.locator('.clinic:visible')).toHaveText(
    /^\s*Your nurse's number, given by the page you are on:\s+\+385 1 234$/,
  );
  expect(requests.slice(1).filter((url) => !url.startsWith(`${servers.site}embed/v1/`))).toEqual(
    [],
  );
  expect(requests.length).toBeLessThanOrEqual(1 + 5);

  // By finger: back a step, and the reader is where the next one begins.
  await frame.getByRole('button', { name: 'Back' }).click();
  await expect(frame.locator('h3').first()).toBeInViewport();
  await expect(frame.locator('h3').first()).toBeFocused();
  expect(complaints).toEqual([]);
});

test('by keyboard a reader goes through the frame, uses it on the way, and leaves it', async ({
  page,
}) => {
  const frame = await openHost(page, 'simulator/', 'sandbox="allow-scripts"');
  await expect(frame.getByRole('button', { name: 'Show what happens' })).toBeEnabled();
  await page.locator('#before').focus();
  const slider = frame.locator('input[type="range"]').first();
  const before = await slider.inputValue();
  let isUsed = false;
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    if ((await place(page)).focus === 'A') break;
    if (isUsed || !(await slider.evaluate((input) => input === document.activeElement))) continue;
    await page.keyboard.press('ArrowRight');
    isUsed = true;
  }
  expect(await slider.inputValue()).not.toBe(before);
  await expect(page.locator('#after')).toBeFocused();
  expect(complaints).toEqual([]);
});

test('a host may set theme, text and motion, and nothing else', async ({ page }) => {
  const frame = await openHost(page, 'chapter-waiting-for-the-next-scan/');
  const root = frame.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'light');
  const paper = () =>
    frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await paper();
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    const say = (message: object) => element.contentWindow!.postMessage(message, '*');
    say({ px: 1, type: 'set', theme: 'nonsense', chrome: 'none', contact: '12345' });
    say({ px: 1, type: 'set', theme: 'dark', text: 'xl', motion: 'off' });
  });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveCSS('font-size', '24px');
  await expect(root).toHaveAttribute('data-motion', 'off');
  await expect(root).toHaveAttribute('data-chrome', 'min');
  expect(await paper()).not.toBe(light);
});

test('in a sandbox without scripts all is there to read, with pictures for the simulator', async ({
  page,
}) => {
  const frame = await openHost(page, 'simulator/?theme=dark', 'sandbox=""');
  await expect(frame.locator('.gallery svg').first()).toBeVisible();
  await expect(frame.locator('[data-simulator]')).toBeHidden();
  await expect(frame.getByText('The version that moves needs scripts.')).toBeVisible();
  await expect(frame.getByText('Most growth on a scan is real growth.')).toBeVisible();
  await frame.getByText('Call your team today if…').click();
  await expect(frame.getByText('Call the same day if any of these')).toBeVisible();
});

for (const address of embedAddresses)
  test(`${address} passes axe, fits a narrow column with the largest text, and has targets of 44 px`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 280, height: 640 });
    await page.goto(`${address}?text=xl`);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBe(0);
  });

test('a dark page without title and credits, opened at an example, passes axe', async ({
  page,
}) => {
  await page.goto('embed/v1/en/simulator/?theme=dark&scenario=mixed&chrome=none');
  await expect(page.locator('select')).toHaveValue('mixed');
  expect(await violations(page)).toEqual([]);
});
