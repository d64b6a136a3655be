/**
 * What an embedded page (the frame) and the page around it (the host) say to each other, by `postMessage`, as
 * objects. `px` is the version of this protocol. Neither side trusts the other: each decodes what it hears.
 */

/** Things that happen in a frame, and that a host may ask to be told of. */
export type EventName = 'start' | 'scenario' | 'chapter' | 'complete' | 'open-full';

/** From the frame, once its script runs. */
export interface ReadyMessage {
  readonly px: 1;
  readonly type: 'ready';
  /** Version of the words and of the script, such as `1.2.0`. */
  readonly v?: string | undefined;
  /** Day on which a clinician reviewed the words, such as `2026-12-01`; null before one has. */
  readonly reviewed?: string | null;
  /** Language, as a BCP 47 tag. */
  readonly lang?: string;
  /** Name of the page in its address, such as `simulator`. */
  readonly view?: string | undefined;
}

/** From the frame, whenever its content has another height. */
export interface SizeMessage {
  readonly px: 1;
  readonly type: 'size';
  /** CSS pixels. */
  readonly height: number;
}

/** From the frame, and only to a host that asked for events in its hello. */
export interface EventMessage {
  readonly px: 1;
  readonly type: 'event';
  readonly name: EventName;
  /** An id from our own lists, such as a scenario's. */
  readonly value?: string;
}

export type FrameMessage = ReadyMessage | SizeMessage | EventMessage;

/** From the host: it will give the frame the height it asks for. */
export interface HelloMessage {
  readonly px: 1;
  readonly type: 'hello';
  /** Whether it wants to be told what happens in the frame. */
  readonly events: boolean;
}

/** What a host may set; the frame takes only words from its own lists. */
export const settings = ['theme', 'text', 'motion'] as const;

/** From the host: how the frame is to look from now on. */
export interface SetMessage extends Partial<Record<(typeof settings)[number], string>> {
  readonly px: 1;
  readonly type: 'set';
}

export type HostMessage = HelloMessage | SetMessage;
