/** Reads what the page around an embedded page says to it. Total: anything may be said. */
import { type HostMessage, settings } from './messages.ts';
import { knows } from './settings.ts';

/** WordPress asks its frames for their height, by a secret that it has put into the frame's address. */
export interface WordPressMessage {
  readonly type: 'wordpress';
}

/** Returns the secret in `#?secret=abc123`, or nothing. */
export const secretIn = (hash: string): string =>
  /[#?&]secret=([A-Za-z0-9]{4,40})(?![^&])/.exec(hash)?.[1] ?? '';

/**
 * @param data what was said
 * @param secret of WordPress; nothing where it is not there
 * @returns the message with only the words that we know; undefined for all that is not of our protocol
 */
export function readHostMessage(
  data: unknown,
  secret: string,
): HostMessage | WordPressMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const said = data as Readonly<Record<string, unknown>>;
  if (secret !== '' && said.secret === secret)
    return said.message === 'ready' ? { type: 'wordpress' } : undefined;
  if (said.px !== 1) return undefined;
  if (said.type === 'hello') return { px: 1, type: 'hello', events: said.events === true };
  if (said.type !== 'set') return undefined;
  const words = settings.flatMap((name) => {
    const word = said[name];
    return knows(name, word) ? [[name, word]] : [];
  });
  return { px: 1, type: 'set', ...(Object.fromEntries(words) as Record<string, string>) };
}
