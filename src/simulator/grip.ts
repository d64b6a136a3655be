/**
 * Dragging a grip up and down with a finger, a pen or a mouse.
 *
 * The grip keeps its distance to the finger, holds the pointer until it is lifted or taken away,
 * and alone refuses the browser's panning: a swipe that starts anywhere else scrolls the page.
 */
import type { Attachment } from 'svelte/attachments';

/** What a drag tells. Heights are CSS pixels from the top of the chart. */
export interface DragEvents {
  /** A finger is down; returns the grip's height. */
  readonly start: () => number;
  /** The grip is wanted at this height; `first` on the first move of a drag. */
  readonly move: (height: number, first: boolean) => void;
  /** The finger is up, or the browser took it away. */
  readonly end: () => void;
}

/** Makes an element draggable. The element lies in an SVG whose top is the chart's top. */
export function grip(events: DragEvents): Attachment<SVGElement> {
  return (element) => {
    let drag: { pointer: number; offset: number; moved: boolean } | null = null;

    const down = (event: PointerEvent): void => {
      // A second finger never takes over from the first.
      if (drag || event.button !== 0 || !event.isPrimary) return;
      element.setPointerCapture(event.pointerId);
      drag = { pointer: event.pointerId, offset: events.start() - event.clientY, moved: false };
    };
    const move = (event: PointerEvent): void => {
      if (drag?.pointer !== event.pointerId) return;
      events.move(event.clientY + drag.offset, !drag.moved);
      drag.moved = true;
    };
    const end = (event: PointerEvent): void => {
      if (drag?.pointer !== event.pointerId) return;
      drag = null;
      events.end();
    };
    // iOS pans the page from an SVG part in spite of touch-action, unless its touch is refused.
    const refuse = (event: TouchEvent): void => event.preventDefault();

    const off = new AbortController();
    const { signal } = off;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      element.addEventListener(type, end, { signal });
    element.addEventListener('touchstart', refuse, { signal, passive: false });
    return () => off.abort();
  };
}

/** Calls back with the height of a tap on an element, measured from the element's top. */
export function tap(tapped: (height: number) => void): Attachment<SVGElement> {
  return (element) => {
    const click = (event: MouseEvent): void =>
      tapped(event.clientY - element.getBoundingClientRect().top);
    element.addEventListener('click', click);
    return () => element.removeEventListener('click', click);
  };
}
