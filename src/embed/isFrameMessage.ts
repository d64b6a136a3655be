/** Tells what a frame says to its host from all else that a page may be sent. */
import type { FrameMessage } from './messages.ts';

const eventNames = /^(start|scenario|chapter|complete|open-full)$/;
const ids = /^[\w-]{1,64}$/;

const isIn = (words: RegExp, value: unknown): boolean =>
  typeof value === 'string' && words.test(value);

/** Whether this is a message of the protocol, whole and well formed; never throws on what `postMessage` can bring. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const { px, type, height, name, value } = (data || {}) as Readonly<Record<string, unknown>>;
  if (px !== 1) return false;
  if (type === 'size') return typeof height === 'number' && height > 0 && isFinite(height);
  if (type === 'event') return isIn(eventNames, name) && (value === undefined || isIn(ids, value));
  return type === 'ready';
}
