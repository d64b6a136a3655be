/** Firefox, by WebDriver BiDi. Its finger is a real one to the page, except that it never pans. */
import { launch, type KeyInput, type TouchHandle } from 'puppeteer-core';
import { findFirefox } from '../../scripts/findBrowser.mjs';
import type { Engine, Page, Pointer } from './browser.ts';

const executablePath = findFirefox();

export const firefox: Engine = {
  name: 'Firefox',
  isHere: executablePath !== undefined,
  open: async ({ script }) => {
    if (executablePath === undefined) throw new Error('Firefox was not found. Run "npm test".');
    await using started = new AsyncDisposableStack();
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { 'javascript.enabled': script },
    });
    started.defer(() => browser.close());
    const page = await browser.newPage(); // the one it starts with never has the keyboard's focus

    let finger: TouchHandle | undefined;
    const pointer: Pointer = {
      down: async ({ x, y }) => {
        finger = await page.touchscreen.touchStart(x, y);
      },
      move: async ({ x, y }) => finger?.move(x, y),
      up: async () => finger?.end(),
    };
    const running = started.move();
    return {
      pointer,
      goto: async (url) => {
        await page.goto(url);
      },
      resize: (width, height) => page.setViewport({ width, height }),
      press: async (key) => {
        const keys = key.split('+') as KeyInput[];
        for (const one of keys) await page.keyboard.down(one);
        for (const one of keys.toReversed()) await page.keyboard.up(one);
      },
      evaluate: ((work: () => unknown, ...words: []) =>
        page.evaluate(work, ...words)) as Page['evaluate'],
      screenshot: () => page.screenshot(),
      close: () => running.disposeAsync(),
    };
  },
};
