/** The one error of this room, and the checks of single values that throw it. */

/** Where a value was found. The path is put into words only when it is wrong: most are right. */
export interface Place {
  /** Index of the visit, or null when the problem is not in a visit. */
  readonly visit: number | null;
  /** From the visit, or from the argument, on: names, and indices in lists. */
  readonly path: readonly (string | number)[];
}

/** The places within one visit. */
export const placesIn =
  (visit: number | null) =>
  (...path: Place['path']): Place => ({ visit, path });

/** The places within the arguments. */
export const argument = placesIn(null);

interface Problem extends Place {
  readonly value: unknown;
  readonly allowed: string;
}

/** Input that cannot be. It names the visit, the field, the value it got and what is allowed. */
export class CriteriaInputError extends RangeError {
  override readonly name = 'CriteriaInputError';
  /** Index of the visit, or null when the problem is not in a visit. */
  readonly visit: number | null;
  /** Within the visit, for example "newLesions[0].mm"; else the argument, for example "options.flavour". */
  readonly field: string;
  readonly value: unknown;
  /** What the field may be, for example "a whole number of days". */
  readonly allowed: string;

  constructor({ visit, path, value, allowed }: Problem) {
    const field = path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .slice(1);
    const got = Array.isArray(value) ? `a list of ${value.length}` : String(value);
    super(`${visit === null ? '' : `visits[${visit}].`}${field} is ${got}; allowed: ${allowed}`);
    this.visit = visit;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

export function refuse(place: Place, value: unknown, allowed: string): never {
  throw new CriteriaInputError({ ...place, value, allowed });
}

const largestSize = 1e6; // mm or mm², far beyond any body; up to here every comparison is exact

/** Throws unless the value is a size, in mm or mm², or one of the others. Written so that NaN fails too. */
export function requireSize(place: Place, value: unknown, others: readonly unknown[] = []): void {
  const isSize = typeof value === 'number' && value >= 0 && value <= largestSize;
  if (!isSize && !others.includes(value))
    refuse(place, value, [`0 to ${largestSize}`, ...others.map(String)].join(', '));
}

export function requireOneOf(place: Place, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value)) refuse(place, value, allowed.map(String).join(', '));
}

export function requireLaterDay(place: Place, day: unknown, before: number): void {
  if (!Number.isSafeInteger(day)) refuse(place, day, 'a whole number of days');
  if ((day as number) <= before) refuse(place, day, `later than day ${before}`);
}

export function requireList(place: Place, value: unknown): void {
  if (!Array.isArray(value)) refuse(place, value, 'a list');
}

/** Throws unless it is a list whose items each have an id of their own. */
export function requireOwnIds(place: Place, items: readonly { readonly id: string }[]): void {
  requireList(place, items);
  const ids = new Set<unknown>();
  items.forEach((item: { readonly id: unknown } | null, index) => {
    const id = item?.id;
    if (typeof id !== 'string' || id === '' || ids.has(id))
      refuse({ ...place, path: [...place.path, index, 'id'] }, id, 'a text that no other has');
    ids.add(id);
  });
}
