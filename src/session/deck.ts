/**
 * Where a session is: which slide, which of its parts, whether the script stands under it. It is all in
 * the address's fragment (docs/links.md), so that a reload and the browser's Back find it again.
 */

/** A slide, as the engine knows it. */
export interface Slide {
  /** Its id in content/session/. */
  readonly id: string;
  /** How many pictures it shows one after the other, at least 1. */
  readonly parts: number;
}

/** A place in a session. */
export interface Place {
  /** From 0. */
  readonly slide: number;
  /** From 0. */
  readonly part: number;
  /** Whether the script is shown. */
  readonly script: boolean;
}

/** Ways to move. */
export type Move = 'back' | 'forward' | 'first' | 'last';

const lastPart = (deck: readonly Slide[], slide: number): number => deck[slide]!.parts - 1;

/** The place after a move; at the ends of the deck it stays. Back goes to a slide as it was left. */
export function moved(deck: readonly Slide[], place: Place, move: Move): Place {
  const { slide, part } = place;
  switch (move) {
    case 'first':
      return { ...place, slide: 0, part: 0 };
    case 'last':
      return { ...place, slide: deck.length - 1, part: 0 };
    case 'forward':
      if (part < lastPart(deck, slide)) return { ...place, part: part + 1 };
      return slide < deck.length - 1 ? { ...place, slide: slide + 1, part: 0 } : place;
    case 'back':
      if (part > 0) return { ...place, part: part - 1 };
      return slide > 0 ? { ...place, slide: slide - 1, part: lastPart(deck, slide - 1) } : place;
  }
}

/** The fragment of a place, without its mark: `inside`, `inside.3`, `inside.3.script`. */
export function fragmentOf(deck: readonly Slide[], { slide, part, script }: Place): string {
  const pieces = [deck[slide]!.id, ...(part > 0 ? [part + 1] : []), ...(script ? ['script'] : [])];
  return pieces.join('.');
}

/**
 * Reads a fragment; a slide's own address, for pages without script, is one too: `slide-inside`. Total: what is
 * not a place of this deck is the first slide, or a slide's first part.
 */
export function readFragment(deck: readonly Slide[], fragment: string): Place {
  const [id, ...rest] = fragment.replace(/^#(slide-)?/, '').split('.');
  const slide = Math.max(
    0,
    deck.findIndex((one) => one.id === id),
  );
  const asked = Number(rest[0]) - 1;
  const part = Number.isInteger(asked) && asked > 0 && asked <= lastPart(deck, slide) ? asked : 0;
  return { slide, part, script: rest.at(-1) === 'script' };
}
