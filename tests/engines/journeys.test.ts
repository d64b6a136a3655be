/**
 * The main journeys in the engines that Playwright does not drive here: by drag, by tap, by keyboard alone, without
 * scripts. On Debian both engines must be there; elsewhere the tests of one that is not are skipped.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addresses, embedAddresses } from '../e2e/pages.ts';
import type { Page } from './browser.ts';
import { embeddedJourneys } from './embedded.ts';
import { firefox } from './firefox.ts';
import { chapter, openTryIt, openWithoutScript, tapCall, TryIt } from './simulator.ts';
import { complaints, serveSite } from './site.ts';
import { webkit } from './webkit.ts';

const isDebian =
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
const starting = 60_000; // ms that a browser may take to start on a busy machine
const phone = [360, 640] as const;
const narrowest = [320, 568] as const;

const site = await serveSite();
afterAll(() => site.close());

describe.each([firefox, webkit])('in $name', (engine) => {
  describe.skipIf(!engine.isHere && !isDebian).each([
    { readers: 'with scripts', script: true },
    { readers: 'without scripts', script: false },
  ])('$readers', ({ readers, script }) => {
    let page: Page;
    beforeAll(async () => {
      page = await engine.open({ script });
      await page.resize(...phone);
    }, starting);
    afterAll(() => page.close(), starting);

    beforeEach(({ task, onTestFailed }) => {
      onTestFailed(async () => {
        mkdirSync('test-results', { recursive: true });
        const name = `${engine.name} ${readers} ${task.name}`.replaceAll(/\W+/g, '-');
        writeFileSync(`test-results/${name}.png`, await page.screenshot());
      });
    });

    if (script) journeysWithScripts(() => page);
    else journeysWithoutScripts(() => page);
  });
});

function journeysWithScripts(page: () => Page): void {
  let tryIt: TryIt;
  let before: readonly number[];

  // First, while the browser has nothing of it yet.
  it('a step that did not arrive can be asked for again', async () => {
    site.keepAway(/\/later\.|\/simulator-strings\./);
    await page().goto(site.url(`${chapter}?v=1&step=5`));
    const says = () =>
      page().evaluate(() => document.querySelector('[data-simulator]')!.textContent);
    await expect.poll(says).toContain('did not arrive');
    site.keepAway();
    await new TryIt(page()).tapButton('Try again');
    await expect.poll(says).toContain('Step 5 of 5');
  });

  describe('the simulator', () => {
    beforeEach(async () => {
      tryIt = await openTryIt(page(), site.url(chapter));
      before = await tryIt.sizes();
    });

    const sizeAt = (scan: number) => expect.poll(async () => (await tryIt.sizes())[scan]);

    it('follows a drag of a grip, and the page stays where it is', async () => {
      const from = await tryIt.grip(1);
      const scrolled = await tryIt.scrolled();
      await tryIt.drag(1, -44, async (sofar) => {
        await expect
          .poll(async () => Math.abs((await tryIt.grip(1)).y - from.y - sofar))
          .toBeLessThan(1.5);
      });
      await sizeAt(1).toBeGreaterThan(before[1]! + 5);
      expect(await tryIt.scrolled()).toBe(scrolled);
      expect(await complaints(page())).toEqual([]);
    });

    it('tells another story of scans that are dragged down', async () => {
      expect(await tryIt.verdict()).toContain('cannot tell');
      for (const [scan, by] of [
        [2, 20],
        [3, 45],
        [4, 50],
      ] as const)
        await tryIt.drag(scan, by);
      await expect.poll(() => tryIt.verdict()).toContain('less living cancer');
      await sizeAt(4).toBeLessThan(before[4]!);
    });

    it('takes a tap in a column, and presses of its buttons', async () => {
      await tryIt.tapColumn(1, 0.2);
      await sizeAt(1).toBeGreaterThan(before[1]! + 5);
      const tapped = (await tryIt.sizes())[1]!;
      await tryIt.tapButton('Smaller');
      await sizeAt(1).toBeLessThan(tapped);
      await tryIt.tapButton('Bigger');
      await sizeAt(1).toBe(tapped);
    });

    it('can be used by keyboard alone', async () => {
      await tryIt.tabTo('Size');
      await page().press('ArrowRight');
      await sizeAt(1).toBeGreaterThan(before[1]!);
      const once = (await tryIt.sizes())[1]!;
      await page().press('Shift+ArrowUp');
      await sizeAt(1).toBeGreaterThan(once);
      await sizeAt(1).toBeLessThan(once + (once - before[1]!)); // with Shift, a step is finer
      await tryIt.tabTo('Undo');
      await page().press('Enter');
      await sizeAt(1).toBe(once);
      await page().press('Enter');
      await expect.poll(() => tryIt.sizes()).toEqual(before);
    });
  });

  embeddedJourneys(page);

  describe('at 320 px', () => {
    beforeAll(() => page().resize(...narrowest));

    it.each([...addresses, ...embedAddresses])(
      '%s never scrolls sideways, and nothing goes wrong in it',
      async (address) => {
        await page().goto(site.url(address));
        const [width, overflow] = await page().evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [innerWidth, scrollWidth - clientWidth] as const;
        });
        expect(width).toBe(narrowest[0]);
        expect(overflow).toBe(0);
        expect(await complaints(page())).toEqual([]);
      },
    );
  });
}

function journeysWithoutScripts(page: () => Page): void {
  it('the chapter shows its words, pictures and tables, and no control that does nothing', async () => {
    const plain = await openWithoutScript(page(), site.url(chapter));
    expect(plain).toMatchObject({ controls: 0, unseenTables: 0 });
    expect(plain.tables).toBeGreaterThan(3);
    expect(plain.pictures).toBeGreaterThan(6);
    expect(plain.text).toContain('Most growth is real growth.');
  });

  it('the warning signs still open', async () => {
    await page().goto(site.url(chapter));
    expect(await tapCall(page())).toContain('Call');
  });
}
