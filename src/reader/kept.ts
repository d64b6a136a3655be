/**
 * What a reader has set, and what a hospital has put into a link, to and from the query of an address
 * (docs/links.md). Total: any string gives something valid, and every other parameter is somebody else's.
 */
import { readPhone } from '#domain/phone.ts';
import { readWard, wardText } from '#domain/ward.ts';

/** Sizes of letters in a link, beside the usual one. */
export const textSizes = ['l', 'xl'] as const;
export type TextSize = (typeof textSizes)[number];

/** Added by a hospital. Each is '' where it is not given. */
export interface Hospital {
  /** A ward's text, such as 'ward-7b'. */
  readonly ward: string;
  /** Phone numbers, by day and at night. */
  readonly day: string;
  readonly night: string;
}

/** What goes with a reader from page to page. */
export interface Kept extends Hospital {
  /** Whether numbers are skipped. */
  readonly skips: boolean;
  /** Id of the path the reader is on. */
  readonly path: string | null;
  /** Ids of the questions on the reader's list, each once, in the order of ticking. */
  readonly asked: readonly string[];
  /** Null for the usual size. */
  readonly text: TextSize | null;
}

/** The ids there are: a link can name no others. */
export interface Known {
  readonly paths: readonly string[];
  readonly questions: readonly string[];
}

/** @param query with or without its question mark; anything is allowed */
export function readKept(query: string, { paths, questions }: Known): Kept {
  const given = new URLSearchParams(query);
  const [path, text] = [given.get('path'), given.get('text')];
  const asked = new Set(given.get('ask')?.split('.'));
  const ward = readWard(given.get('ward') ?? '');
  return {
    skips: given.get('numbers') === 'off',
    path: paths.find((id) => id === path) ?? null,
    asked: [...asked].filter((id) => questions.includes(id)),
    text: textSizes.find((size) => size === text) ?? null,
    ward: ward ? wardText(ward) : '',
    day: readPhone(given.get('day')),
    night: readPhone(given.get('night')),
  };
}

/** The address with what is kept in its query; the rest of it stays. */
export function withKept(address: string, kept: Kept): string {
  const { skips, path, asked, text, ward, day, night } = kept;
  const url = new URL(address);
  const values = {
    numbers: skips ? 'off' : '',
    path,
    ask: asked.join('.'),
    text,
    ward,
    // Addresses write a space as +, and a number's plus sign is read from it: `+385+1+234`.
    day: day.replace('+', ' '),
    night: night.replace('+', ' '),
  };
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
