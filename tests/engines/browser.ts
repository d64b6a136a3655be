/** What journeys ask of a browser, whichever it is: as little as they need. */

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Key =
  'Tab' | 'Enter' | 'ArrowUp' | 'ArrowRight' | 'ArrowDown' | 'ArrowLeft' | 'Shift+ArrowUp';

/** A finger, or the mouse where the driver knows no finger. */
export interface Pointer {
  down(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
}

/** The one page of a browser. */
export interface Page {
  readonly pointer: Pointer;
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Makes the window this large inside, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Calls a function inside the page; it may use its arguments and the page's globals, and must not wait. */
  evaluate<Result, Words extends readonly unknown[]>(
    work: (...words: Words) => Result,
    ...words: Words
  ): Promise<Result>;
  /** The window as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Ends the browser and all that was started for it. */
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Whether this machine has it. */
  readonly isHere: boolean;
  /** Starts a browser of its own; `script` is false for a reader who has switched JavaScript off. */
  open(options: { readonly script: boolean }): Promise<Page>;
}
