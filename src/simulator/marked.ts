/** Marks words as they are spoken, without a change to the document, in browsers that can. */
import type { Attachment } from 'svelte/attachments';
import type { Stretch } from './speaker.svelte.ts';

/** Puts a stretch of an element's only text into the highlight `spoken`, which style sheets can draw. */
export function marked(stretch: Stretch | null): Attachment<HTMLElement> {
  return ({ firstChild: text }) => {
    if (stretch === null || text === null || typeof Highlight === 'undefined') return;
    const range = new Range();
    range.setStart(text, stretch.from);
    range.setEnd(text, stretch.to);
    const highlight = new Highlight(range);
    CSS.highlights.set('spoken', highlight);
    return () => highlight.clear();
  };
}
