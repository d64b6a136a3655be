/**
 * Phone numbers that come from outside: in an address, or in a form. No words, so that nobody can put a
 * message where a number stands.
 */

/** Digits, three or more, with the signs that phone numbers are written with; 4 to 20 signs in all. */
const pattern = /^(?=(?:\D*\d){3})\+?[\d ()-]{4,19}$/;

/**
 * Reads a phone number. Total: any text gives a number or nothing.
 * @param text as an address gives it; there a plus sign that was not written as `%2B` reads as a space
 * @returns '+385 1 234 5678' as it was written, or ''
 */
export function readPhone(text: string | null): string {
  const number = (text ?? '').replace(/^ (?=\d)/, '+');
  return pattern.test(number) ? number : '';
}

/** What a press on a number calls, such as 'tel:+38512345678'. */
export const callAddress = (number: string): string => `tel:${number.replaceAll(/[^+\d]/g, '')}`;
