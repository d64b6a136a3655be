/** The part of a hospital that a link names: a closed label, and at most a short number. No words. */

/** What a ward may be called. Links rely on these ids, and pages on their order: add at the end. */
export const wardKinds = ['ward', 'day-unit', 'clinic', 'nurses', 'oncology'] as const;
export type WardKind = (typeof wardKinds)[number];

export interface Ward {
  readonly kind: WardKind;
  /** As on the door, such as '7B'; '' where there is none. */
  readonly number: string;
}

/** Up to three digits and one letter, such as 7b, b7 or b. */
const shortNumber = /^(?:\d{1,3}[a-z]?|[a-z]\d{0,3})$/;

/** The text of a ward in a link, such as 'ward-7b'. */
export const wardText = ({ kind, number }: Ward): string =>
  number === '' ? kind : `${kind}-${number.toLowerCase()}`;

/** Reads the text of a ward. Total: null for any text that is none. */
export function readWard(text: string): Ward | null {
  const small = text.toLowerCase();
  for (const kind of wardKinds) {
    if (small === kind) return { kind, number: '' };
    const rest = small.slice(kind.length + 1);
    if (small === `${kind}-${rest}` && shortNumber.test(rest))
      return { kind, number: rest.toUpperCase() };
  }
  return null;
}
