/** A finger on the screen: real touch events through Chromium's own input, as a phone sends them. */
import type { CDPSession, Locator, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element, in CSS pixels of the window; one near its edge or outside is brought in first. */
export async function middleOf(element: Locator): Promise<Point> {
  await element.evaluate((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 80) part.scrollIntoView({ block: 'center' });
  });
  const box = await element.boundingBox();
  if (!box) throw new Error('The element to touch is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const touch = (
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  touchPoints: Point[],
): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints });

/** Puts a finger down at `from`, moves it by `by` in steps, and lifts it. */
export async function drag(
  page: Page,
  from: Point,
  { x = 0, y = 0, end = 'touchEnd' }: { x?: number; y?: number; end?: 'touchEnd' | 'touchCancel' },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await touch(session, 'touchStart', [from]);
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await touch(session, 'touchMove', [{ x: from.x + x * part, y: from.y + y * part }]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch(session, end, []);
  await session.detach();
}
