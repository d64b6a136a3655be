/** All that the journeys know of the simulator's page: every selector and every name of a control stands here. */
import { vi } from 'vitest';
import type { Page, Point } from './browser.ts';

export const chapter = 'en/why-a-lump-can-look-bigger/';

const root = '.simulator';
const column = (scan: number): string => `${root} [data-column="${scan}"]`;
const disc = (scan: number): string => `${root} [data-grip="${scan}"] .disc`;
const control = (name: string): string => `${root} :is(button, [aria-label="${name}"])`;
const verdictPart = `${root} .verdict`;
const firstCell = `${root} tbody td:first-of-type`;
const sizeRange = `${root} input[type="range"]`;
const skipBox = '#skip-numbers';
const numbers = '.figures';
const callButton = '[data-call]';
const openCall = '[popover]:popover-open';
const readable = 'main table:not(details table)';

/** A part of the page, by selector and, where several match, by its name. */
interface Part {
  readonly css: string;
  readonly name?: string;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Runs in the page: brings a part into view and measures it; null while there is none. */
function measure({ css, name }: Part): Box | null {
  const part = [...document.querySelectorAll(css)].find(
    (one) => !name || [one.getAttribute('aria-label'), one.textContent.trim()].includes(name),
  );
  if (!part) return null;
  const isWhollySeen = () => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (!isWhollySeen()) part.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = part.getBoundingClientRect();
  return { x, y, width, height };
}

/** Waits for a part, brings it into view and measures it. */
const boxOf = (page: Page, part: Part): Promise<Box> =>
  vi.waitFor(
    async () => {
      const box = await page.evaluate(measure, part);
      if (box) return box;
      throw new Error(`There is no ${part.name ?? part.css} on the page.`);
    },
    { timeout: 10_000 },
  );

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

async function tapAt(page: Page, at: Point): Promise<void> {
  await page.pointer.down(at);
  await page.pointer.up();
}

/** Opens the simulator's last step with its table, and waits until it has come alive. */
export async function openTryIt(page: Page, url: string): Promise<TryIt> {
  await page.goto(`${url}?scenario=looks-bigger-first&v=1&step=5&view=table`);
  await boxOf(page, { css: disc(1) });
  return new TryIt(page);
}

/** What a reader does with the simulator, and sees in it. */
export class TryIt {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The middle of a scan's grip. */
  async grip(scan: number): Promise<Point> {
    return middle(await boxOf(this.#page, { css: disc(scan) }));
  }

  /** Drags a scan's grip by so many pixels; `onTheWay` is told by how many so far, after each step. */
  async drag(scan: number, by: number, onTheWay?: (sofar: number) => Promise<void>): Promise<void> {
    const { pointer } = this.#page;
    const { x, y } = await this.grip(scan);
    await pointer.down({ x, y });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await pointer.move({ x, y: y + part * by });
      await onTheWay?.(part * by);
    }
    await pointer.up();
  }

  /** Taps a scan's column beside its grip, so far down as a share of its height. */
  async tapColumn(scan: number, share: number): Promise<void> {
    const { x, y, height } = await boxOf(this.#page, { css: column(scan) });
    await tapAt(this.#page, { x: x + 8, y: y + share * height });
  }

  async tapButton(name: string): Promise<void> {
    await tapAt(this.#page, middle(await boxOf(this.#page, { css: control(name), name })));
  }

  /** Presses Tab until a control has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let press = 0; press < 60; press++) {
      await this.#page.press('Tab');
      const isThere = await this.#page.evaluate(
        (css, wanted) => {
          const { activeElement: focused } = document;
          if (!focused?.matches(css)) return false;
          return [focused.getAttribute('aria-label'), focused.textContent.trim()].includes(wanted);
        },
        control(name),
        name,
      );
      if (isThere) return;
    }
    throw new Error(`Tab never reached ${name}.`);
  }

  /** Gives the slider of the size the focus, as a reader does who has come that far. */
  focusSize(): Promise<void> {
    return this.#page.evaluate(
      (css) => document.querySelector<HTMLElement>(css)!.focus(),
      sizeRange,
    );
  }

  /** The size at each scan as the table says it, in mm, the start first. */
  sizes(): Promise<readonly number[]> {
    return this.#page.evaluate(
      (css) => [...document.querySelectorAll(css)].map((cell) => parseInt(cell.textContent, 10)),
      firstCell,
    );
  }

  verdict(): Promise<string> {
    return this.#page.evaluate(
      (css) => document.querySelector(css)?.textContent ?? '',
      verdictPart,
    );
  }

  scrolled(): Promise<number> {
    return this.#page.evaluate(() => scrollY);
  }
}

/** What a page shows to a reader without scripts. */
export async function openWithoutScript(page: Page, url: string): Promise<Plain> {
  await page.goto(url);
  return page.evaluate(
    (simulator, tables) => {
      const seen = (css: string) =>
        [...document.querySelectorAll(css)].filter((part) => part.checkVisibility());
      return {
        text: document.querySelector('main')?.innerText ?? '',
        controls: seen(`${simulator} :is(button, input, select, [data-grip])`).length,
        unseenTables: document.querySelectorAll(tables).length - seen(tables).length,
        tables: seen(tables).length,
        pictures: seen('main svg').filter((picture) => picture.getBoundingClientRect().height > 40)
          .length,
      };
    },
    root,
    readable,
  );
}

interface Plain {
  readonly text: string;
  /** How many controls of the simulator can be seen. */
  readonly controls: number;
  readonly tables: number;
  readonly unseenTables: number;
  readonly pictures: number;
}

/** Taps the box that skips the numbers; says how many parts with numbers are seen before and after. */
export async function tapSkip(page: Page): Promise<readonly [number, number]> {
  const seen = (): Promise<number> =>
    page.evaluate(
      (css) =>
        [...document.querySelectorAll(css)].filter((part) =>
          part.checkVisibility({ visibilityProperty: true }),
        ).length,
      numbers,
    );
  const before = await seen();
  await tapAt(page, middle(await boxOf(page, { css: skipBox })));
  return [before, await seen()];
}

/** Taps the call button, and says what opens. */
export async function tapCall(page: Page): Promise<string> {
  await tapAt(page, middle(await boxOf(page, { css: callButton })));
  return vi.waitFor(
    () => page.evaluate((css) => document.querySelector<HTMLElement>(css)!.innerText, openCall),
    { timeout: 10_000 },
  );
}
