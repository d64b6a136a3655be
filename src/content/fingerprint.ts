/** A short name for a text, for an address that changes whenever the text does. */
import { createHash } from 'node:crypto';

/** The first 8 of the 64 hexadecimal digits of its SHA-256. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);
