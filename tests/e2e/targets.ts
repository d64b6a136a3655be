/** Measures the space in which a finger hits each link, button and field. */
import type { Page } from '@playwright/test';

/**
 * Targets that a finger cannot hit 44 px wide and 44 px high, as text and measured size. Left out, as in WCAG 2.5.8:
 * links and buttons inside a sentence, and what cannot be seen.
 *
 * @param within Selector of the part of the page to look at.
 */
export async function smallTargets(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const least = 44;
    /** A browser finds what is under a point to the nearest pixel, so each end may be half a pixel out. */
    const blur = 1;
    const targets =
      'a[href], button, input, select, textarea, summary, label:has(input), [role=button]';

    /** Whether a finger at this place of the window reaches the target, itself or by its label. */
    const isHit = (target: Element, x: number, y: number): boolean => {
      const top = document.elementFromPoint(x, y);
      const label = top?.closest('label');
      return top !== null && (target.contains(top) || (label?.control ?? null) === target);
    };
    /** Length of the unbroken run of hits through the middle, along one axis. */
    const reach = (target: Element, alongX: boolean): number => {
      const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const hits = (by: number) => isHit(target, alongX ? x + by : x, alongX ? y : y + by);
      let [from, to] = [0, 0];
      while (to < least && hits(to + 0.5)) to += 0.5;
      while (from > -least && hits(from - 0.5)) from -= 0.5;
      return to - from + 0.5;
    };
    /** A link or button that stands among words that lead nowhere themselves. */
    const isInSentence = (target: Element): boolean => {
      const block = target.closest('p, li, dd, dt, td, th, figcaption, blockquote');
      if (block === null || !getComputedStyle(target).display.startsWith('inline')) return false;
      const words = (element: Element) => element.textContent.replaceAll(/\s/g, '').length;
      const inTargets = [...block.querySelectorAll(targets)].reduce(
        (sum, one) => sum + words(one),
        0,
      );
      return words(block) > inTargets + 1;
    };

    return [...document.querySelectorAll(selector)]
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(targets)])
      .filter((target) =>
        target.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter((target) => !target.matches(':disabled, .skip') && !isInSentence(target))
      .filter((target) => !(target.matches('input') && target.closest('label')))
      .flatMap((target) => {
        const box = target.getBoundingClientRect();
        if (Math.min(box.width, box.height) >= least) return [];
        target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const [width, height] = [reach(target, true), reach(target, false)];
        if (Math.min(width, height) >= least - blur) return [];
        const name = target.getAttribute('aria-label') ?? target.textContent.trim();
        return [`${target.tagName} "${name.replaceAll(/\s+/g, ' ')}" ${width} × ${height}`];
      });
  }, within);
}
