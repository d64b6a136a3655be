/** The ways in which a link writes a value: closed lists and whole numbers, nothing free. */
import { settable } from './settable.ts';

/** How one parameter is written. */
export interface Field<T> {
  /** What a link means that leaves the parameter out. */
  readonly otherwise: T;
  /** The value of a text, or undefined where the text is not one that `write` gives. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

/** A whole number in its plainest form: no sign, no exponent, no leading 0. */
function readWhole(text: string, from: number, to: number): number | undefined {
  const value = Number(text);
  const plain = Number.isInteger(value) && String(value) === text;
  return plain && value >= from && value <= to ? value : undefined;
}

/** A whole number of a range, both ends included. */
export const whole = (from: number, to: number, otherwise: number): Field<number> => ({
  otherwise,
  read: (text) => readWhole(text, from, to),
  write: String,
});

/** One of `count` things in a row: counted from 0 here, from 1 in a link. */
export const nth = <None extends number | null>(
  count: number,
  otherwise: None,
): Field<number | None> => ({
  otherwise,
  read: (text) => {
    const place = readWhole(text, 1, count);
    return place === undefined ? undefined : place - 1;
  },
  write: (value) => String(Number(value) + 1),
});

/** One of a closed list of ids. */
export const oneOf = <Id extends string>(ids: readonly Id[], otherwise: Id): Field<Id> => ({
  otherwise,
  read: (text) => ids.find((id) => id === text),
  write: (id) => id,
});

/** Yes, written as 1, or no. */
export const yes: Field<boolean> = {
  otherwise: false,
  read: (text) => (text === '1' ? true : undefined),
  write: () => '1',
};

/** For each lump, its size at each scan, in hundredths of the size at the start; null where not moved. */
export type Sizes = readonly (readonly (number | null)[])[];

/** Sizes as 160-x-x-84: an x for a scan not moved, and a _ between lumps. Null is nothing moved. */
export const grid = (lumps: number, scans: number): Field<Sizes | null> => ({
  otherwise: null,
  read: (text) => {
    const rows = text
      .split('_')
      .map((row) =>
        row
          .split('-')
          .map((cell) =>
            cell === 'x' ? null : readWhole(cell, settable.smallest, settable.largest),
          ),
      );
    const cells = rows.flat();
    if (rows.length !== lumps || rows.some((row) => row.length !== scans)) return undefined;
    if (cells.includes(undefined)) return undefined;
    return cells.some((cell) => cell !== null) ? (rows as Sizes) : null;
  },
  write: (rows) => rows!.map((row) => row.map((cell) => cell ?? 'x').join('-')).join('_'),
});
