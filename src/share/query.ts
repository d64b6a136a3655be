/**
 * The part of the simulator's state that an address can carry. Total: any query string gives a
 * scenario to show, and says whether it asked for one that does not exist.
 */

/** What an address asks for. */
export interface Asked {
  /** A known scenario, or null where the address names none that we know. */
  readonly scenario: string | null;
  /** The address names a scenario that does not exist. */
  readonly unknown: boolean;
}

/**
 * Reads `?scenario=keeps-growing`.
 * @param query a query string, with or without its question mark; anything is allowed
 * @param known ids of the scenarios that exist
 */
export function readQuery(query: string, known: readonly string[]): Asked {
  const named = new URLSearchParams(query).get('scenario');
  const scenario = known.find((id) => id === named) ?? null;
  return { scenario, unknown: named !== null && scenario === null };
}
