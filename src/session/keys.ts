/** What a key of a keyboard or of a clicker means in a session. */
import type { Move } from './deck.ts';

/** A key pressed. */
export interface Press {
  /** As in KeyboardEvent. */
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held: the browser's own. */
  readonly held: boolean;
  /** Where the focus is: on a control with steps of its own, on what Space presses, or elsewhere. */
  readonly on: 'steps' | 'button' | 'page';
  /** Whether the slide is higher than the screen, so that keys must scroll it. */
  readonly scrolls: boolean;
  readonly dir: string;
}

/** The move that a key asks for; null for a key that belongs to the browser. */
export function moveOf({ key, shift, held, on, scrolls, dir }: Press): Move | null {
  if (held) return null;
  // All that most clickers send: they turn slides wherever the focus is.
  if (key === 'PageDown') return 'forward';
  if (key === 'PageUp') return 'back';
  if (on === 'steps') return null;
  if (key === 'ArrowRight') return dir === 'rtl' ? 'back' : 'forward';
  if (key === 'ArrowLeft') return dir === 'rtl' ? 'forward' : 'back';
  if (scrolls) return null;
  switch (key) {
    case ' ':
      if (on === 'button') return null;
      return shift ? 'back' : 'forward';
    case 'ArrowDown':
      return 'forward';
    case 'ArrowUp':
      return 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
