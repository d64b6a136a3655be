/**
 * The small browser of WebKitGTK, by WebDriver, in a screen of its own that exists in memory alone.
 * The driver knows no finger, so its pointer is the mouse.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote';
import { findWebKitDriver, findXvfb } from '../../scripts/findBrowser.mjs';
import type { Engine, Page, Point } from './browser.ts';

const driverPath = findWebKitDriver();
const xvfbPath = findXvfb();

const keys = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  ArrowUp: Key.ARROW_UP,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
} as const;

/** Without a toolbar's width to keep, a window can be as narrow as a phone. */
const narrowWindows = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** Starts a screen on the first free display number. */
async function startScreen(program: string, started: AsyncDisposableStack): Promise<string> {
  const screen = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const ended = once(screen, 'exit');
  const kill = () => screen.kill();
  process.once('exit', kill);
  started.defer(async () => {
    process.off('exit', kill);
    kill();
    await ended;
  });
  const number = once(screen.stdio[3] as Readable, 'data').then(String);
  const early = ended.then(() => {
    throw new Error('Xvfb ended before it had a screen.');
  });
  return `:${(await Promise.race([number, early])).trim()}`;
}

/** A folder of settings for GTK, so that the reader's own stay out of it. */
function makeSettings(started: AsyncDisposableStack): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  started.defer(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0/gtk.css'), narrowWindows);
  return folder;
}

export const webkit: Engine = {
  name: 'WebKitGTK',
  isHere: driverPath !== undefined && xvfbPath !== undefined,
  open: async ({ script }) => {
    if (driverPath === undefined || xvfbPath === undefined) {
      throw new Error('WebKitWebDriver or Xvfb was not found. Run "npm test".');
    }
    await using started = new AsyncDisposableStack();
    const service = new DriverService.Builder(driverPath)
      .setLoopback(true)
      .setEnvironment({
        ...(process.env as Record<string, string>),
        DISPLAY: await startScreen(xvfbPath, started),
        XDG_CONFIG_HOME: makeSettings(started),
      })
      .build();
    started.defer(() => service.kill() as Promise<void>);
    const args = ['--automation', '--full-screen', `--enable-javascript=${String(script)}`];
    const driver = await new Builder()
      .usingServer(await service.start())
      .withCapabilities(
        new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } }),
      )
      .build();
    started.defer(() => driver.quit());

    const actions = () => driver.actions();
    const to = ({ x, y }: Point) => ({
      x: Math.round(x),
      y: Math.round(y),
      origin: Origin.VIEWPORT,
      duration: 0,
    });
    const running = started.move();
    return {
      pointer: {
        down: (at) => actions().move(to(at)).press().perform(),
        move: (at) => actions().move(to(at)).perform(),
        up: () => actions().release().perform(),
      },
      goto: (url) => driver.get(url),
      resize: async (width, height) => {
        await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      },
      press: async (key) => {
        const [last, shift] = key.split('+').toReversed() as [keyof typeof keys, 'Shift'?];
        const chord = shift ? actions().keyDown(Key.SHIFT) : actions();
        await chord.sendKeys(keys[last]).perform();
        if (shift) await actions().keyUp(Key.SHIFT).perform();
      },
      evaluate: ((work: () => unknown, ...words: unknown[]) =>
        driver.executeScript(work, ...words)) as Page['evaluate'],
      screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
      close: () => running.disposeAsync(),
    };
  },
};
