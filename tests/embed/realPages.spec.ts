/** Our real pages and the real host script together: a phone's finger, and the colours of host, system and page. */
import { expect, test } from '@playwright/test';
import { drag } from '../e2e/finger.ts';
import { type Servers, startServers } from './servers.ts';

let servers: Servers;
test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.close());

const frame = (view: string): string =>
  `<iframe src="${servers.site}embed/v1/en/${view}" title="ours" width="100%" height="760" frameborder="0"></iframe>`;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a swipe that starts on the frame, on its words or on its chart, scrolls the page around it', async ({
    page,
  }) => {
    await page.goto(
      servers.host(
        `<!doctype html><html lang="en"><head><title>A hospital</title><meta name="viewport" content="width=device-width"></head>
        <body><p>Words.</p>${frame('simulator/')}<p style="height:2000px">More.</p><script src="${servers.site}embed/v1/loader.js"></script></body></html>`,
      ),
    );
    const ours = page.frameLocator('iframe');
    // The host script has made the frame as high as its page: nothing scrolls inside.
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
      .not.toBe(760);
    for (const part of ['h1', '.chart .start']) {
      const element = ours.locator(part).first();
      await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const box = (await element.boundingBox())!;
      const before = await page.evaluate(() => scrollY);
      await drag(page, { x: box.x + 20, y: box.y + 1 }, { y: -200 });
      await expect.poll(() => page.evaluate(() => scrollY), part).toBeGreaterThan(before + 50);
    }
  });
});

for (const system of ['light', 'dark'] as const)
  test(`a ${system} system and any host: our words stand on a ground of our own, dark only when asked`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: system });
    for (const host of ['', '<meta name="color-scheme" content="light dark">'])
      for (const theme of ['', '?theme=light', '?theme=dark', '?theme=auto']) {
        await page.goto(
          servers.host(
            `<!doctype html><html lang="en"><head><title>A hospital</title>${host}</head><body>${frame(`chapter-how-doctors-tell/${theme}`)}</body></html>`,
          ),
        );
        const ours = page.frameLocator('iframe');
        const colours = await ours.locator('h1').evaluate((title) => {
          const values = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
          const ground = getComputedStyle(document.body).backgroundColor;
          return { ground: values(ground), ink: values(getComputedStyle(title).color) };
        });
        const bright = ([r = 0, g = 0, b = 0]: number[]): number => r + g + b;
        const what = `${system} system, host "${host}", ${theme || 'no theme'}`;
        expect(colours.ground, what).toHaveLength(3); // opaque
        const contrast = Math.abs(bright(colours.ground) - bright(colours.ink));
        expect(contrast, what).toBeGreaterThan(500);
        const isDark = bright(colours.ground) < bright(colours.ink);
        if (theme !== '?theme=auto') expect(isDark, what).toBe(theme === '?theme=dark');
        // An undeclared host is white to its frames, whatever the system likes (Chromium).
        else if (host !== '') expect(isDark, what).toBe(system === 'dark');
      }
  });
