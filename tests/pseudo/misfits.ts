/** Finds text that a reader cannot read whole, because its box is too small for it. */
import type { Page } from '@playwright/test';

/** Boxes on the page as it is now: what is wrong, and the start of the text. */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** Less than this, in CSS pixels, is a rounded edge or the overhang of a letter. */
    const blur = 1.5;
    const found: string[] = [];
    // Cells are hyphenated where the browser knows the language, as no browser knows this one.
    for (const cell of document.querySelectorAll('th, td')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        text.data = text.data.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad');
      }
    }
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`sideways scroll of ${String(root.scrollWidth - root.clientWidth)} px`);

    /** Whether words of the element are for the ear alone, or scroll by themselves. */
    const isLeftOut = (element: Element | null): boolean => {
      if (element === null) return false;
      const { clipPath, overflowX } = getComputedStyle(element);
      return (
        clipPath !== 'none' ||
        overflowX === 'auto' ||
        overflowX === 'scroll' ||
        isLeftOut(element.parentElement)
      );
    };
    /** The nearest box that cuts off what sticks out, or that text may not leave: a button. */
    const boxOf = (element: Element): Element => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(at);
        if (display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')) return at;
        if (at.matches('button, .button, label, select, input')) return at;
      }
      return document.documentElement;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const element = text.parentElement!;
      if (!text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (element.closest('script, style, option, .skip') || isLeftOut(element)) continue;
      range.selectNodeContents(text);
      const words = `"${text.textContent.trim().slice(0, 40)}" in ${element.localName}.${element.className}`;
      const box = boxOf(element);
      const edge =
        box === root ? { left: 0, right: root.clientWidth } : box.getBoundingClientRect();
      const { overflowY } = getComputedStyle(box);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        if (
          left < edge.left - blur ||
          right > edge.right + blur ||
          left < -blur ||
          right > root.clientWidth + blur
        ) {
          found.push(`${words} sticks out of ${box.localName} at the side`);
          break;
        }
        if (
          'top' in edge &&
          overflowY !== 'visible' &&
          (top < edge.top - blur * 3 || bottom > edge.bottom + blur * 3)
        ) {
          found.push(`${words} is cut off by ${box.localName} above or below`);
          break;
        }
      }
    }
    return found;
  });
