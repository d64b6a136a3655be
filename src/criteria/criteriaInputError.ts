/** The one error of this room, and the checks of single values that throw it. */

interface Problem {
  /** Index of the visit, or null when the problem is not in a visit. */
  readonly visit: number | null;
  /** Path within the visit, for example "newLesions[0].mm"; else from the argument on. */
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Input that cannot be. It names the visit, the field, the value it got and what is allowed. */
export class CriteriaInputError extends RangeError {
  override readonly name = 'CriteriaInputError';
  readonly visit: number | null;
  readonly field: string;
  readonly value: unknown;
  /** What the field may be, for example "a whole number of days". */
  readonly allowed: string;

  constructor({ visit, field, value, allowed }: Problem) {
    const path = visit === null ? field : `visits[${visit}].${field}`;
    const got = Array.isArray(value) ? `a list of ${value.length}` : String(value);
    super(`${path} is ${got}; allowed: ${allowed}`);
    this.visit = visit;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/** Where a value was found. */
export type Place = Pick<Problem, 'visit' | 'field'>;

export function refuse(place: Place, value: unknown, allowed: string): never {
  throw new CriteriaInputError({ ...place, value, allowed });
}

const largestSize = 1e6; // mm or mm², far beyond any body; up to here every comparison is exact

/** Throws unless the value is a size, in mm or mm². Written so that NaN fails too. */
export function requireSize(place: Place, value: unknown): void {
  if (!(typeof value === 'number' && value >= 0 && value <= largestSize))
    refuse(place, value, `0 to ${largestSize}`);
}

export function requireOneOf(place: Place, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) refuse(place, value, allowed.map(String).join(', '));
}

export function requireList(place: Place, value: unknown): void {
  if (!Array.isArray(value)) refuse(place, value, 'a list');
}

/** Throws unless every item has an id of its own. `field` is the path of the list. */
export function requireOwnIds(place: Place, items: readonly { readonly id: string }[]): void {
  const ids = new Set<unknown>();
  items.forEach((item: { readonly id: unknown } | null, index) => {
    const id = item?.id;
    if (typeof id !== 'string' || id === '' || ids.has(id))
      refuse({ ...place, field: `${place.field}[${index}].id` }, id, 'a text that no other has');
    ids.add(id);
  });
}
