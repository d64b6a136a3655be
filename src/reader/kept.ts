/**
 * What a reader has set, to and from the query of an address (docs/links.md). Total: any string gives
 * something valid, and every other parameter is somebody else's.
 */

/** What goes with a reader from page to page. */
export interface Kept {
  /** Whether numbers are skipped. */
  readonly skips: boolean;
  /** Id of the path the reader is on. */
  readonly path: string | null;
  /** Ids of the questions on the reader's list, each once, in the order of ticking. */
  readonly asked: readonly string[];
}

/** The ids there are: a link can name no others. */
export interface Known {
  readonly paths: readonly string[];
  readonly questions: readonly string[];
}

/** @param query with or without its question mark; anything is allowed */
export function readKept(query: string, { paths, questions }: Known): Kept {
  const given = new URLSearchParams(query);
  const path = given.get('path');
  const asked = new Set(given.get('ask')?.split('.'));
  return {
    skips: given.get('numbers') === 'off',
    path: paths.find((id) => id === path) ?? null,
    asked: [...asked].filter((id) => questions.includes(id)),
  };
}

/** The address with what is kept in its query; the rest of it stays. */
export function withKept(address: string, { skips, path, asked }: Kept): string {
  const url = new URL(address);
  const values = { numbers: skips ? 'off' : '', path, ask: asked.join('.') };
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}
