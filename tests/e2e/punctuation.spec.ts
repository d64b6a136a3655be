/** A bracket, comma or full stop beside a word that opens a note stays on that word's line. */
import { expect, test } from '@playwright/test';
import { addresses } from './pages.ts';

/** Words whose punctuation stands on another line, with that punctuation. */
function strays(): readonly string[] {
  const placeOf = (node: Node, at: number): DOMRect => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  /** The text that stands beside an element, which may be wrapped. */
  const beside = (element: Element, side: 'nextSibling' | 'previousSibling'): Node | null => {
    let node: Node | null = element;
    while (node?.nodeType !== Node.TEXT_NODE) {
      if (node === null) return null;
      const box: Element = node.parentElement!;
      node = node[side] ?? (getComputedStyle(box).display === 'inline' ? beside(box, side) : null);
      while (node instanceof Element && node.matches('[popover]')) node = node[side];
    }
    return node;
  };
  return [...document.querySelectorAll('main .note-text')].flatMap((word) => {
    const box = word.getBoundingClientRect();
    if (box.height === 0) return [];
    const [before, after] = [beside(word, 'previousSibling'), beside(word, 'nextSibling')];
    const text = word.textContent.trim();
    const apart = (node: Node, at: number): boolean => {
      const { top, bottom } = placeOf(node, at);
      return bottom <= box.top || top >= box.bottom;
    };
    const last = (before?.textContent?.length ?? 0) - 1;
    const opens = before && /[(“]$/.test(before.textContent!) && apart(before, last);
    const closes = after && /^[).,;:?!”]/.test(after.textContent!) && apart(after, 0);
    return [
      ...(opens ? [`${before.textContent!.at(-1)} | ${text}`] : []),
      ...(closes ? [`${text} | ${after.textContent![0]}`] : []),
    ];
  });
}

for (const address of addresses) {
  test(`${address} keeps punctuation with its word, at every width of a phone`, async ({
    page,
  }) => {
    await page.goto(address);
    for (let width = 320; width <= 430; width += 15) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(strays), `at ${width} px`).toEqual([]);
    }
  });
}
