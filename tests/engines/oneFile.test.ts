/** The single file, opened from a disk and used, in each engine. Chromium's turn is in tests/e2e/oneFile.spec.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oneFiles } from '../bundle.ts';
import type { Page } from './browser.ts';
import { firefox } from './firefox.ts';
import { openTryIt, tapSkip, type TryIt } from './simulator.ts';
import { webkit } from './webkit.ts';

const starting = 60_000; // ms that a browser may take to start on a busy machine
const { url } = oneFiles.find(({ lang }) => lang === 'en')!;

describe.each([firefox, webkit])('in $name', (engine) => {
  describe.skipIf(!engine.isHere)('the single file', () => {
    let page: Page;
    let tryIt: TryIt;
    beforeAll(async () => {
      page = await engine.open({ script: true });
      await page.resize(360, 640);
      tryIt = await openTryIt(page, url);
    }, starting);
    afterAll(() => page.close(), starting);

    it('has a simulator that answers keys and taps', async () => {
      const [, before = 0] = await tryIt.sizes();
      await tryIt.focusSize();
      await page.press('ArrowRight');
      await expect.poll(async () => (await tryIt.sizes())[1]).toBeGreaterThan(before);
      const [, once = 0] = await tryIt.sizes();
      await tryIt.tapButton('Bigger');
      await expect.poll(async () => (await tryIt.sizes())[1]).toBeGreaterThan(once);
    });

    it('skips the numbers for a reader who wants that, and says so in its address', async () => {
      const [before, after] = await tapSkip(page);
      expect(before).toBeGreaterThan(3);
      expect(after).toBe(0);
      await expect.poll(() => page.evaluate(() => location.search)).toContain('numbers=off');
    });

    it('has asked for nothing', async () => {
      expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
    });
  });
});
