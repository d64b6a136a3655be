/** The list that a build writes into the worker: what it keeps of each language, by the language's code. */
export type OfflineList = Readonly<Record<string, OfflineLanguage>>;

export interface OfflineLanguage {
  /** Changes with any byte of any file; its pages bear it as `data-v`. */
  readonly version: string;
  /** The fingerprint of each file, by its address below the site's base: `en/words/`. */
  readonly files: Readonly<Record<string, string>>;
  readonly words: OfflineWords;
}

export interface OfflineWords {
  /** For a reader whose page is older: what there is, and what to press. */
  readonly ready: string;
  readonly show: string;
  /** For a page that is not kept: what it needs, what else there is, and what to press. */
  readonly needs: string;
  readonly others: string;
  readonly home: string;
}

/** What a page tells the worker. `version` is its own, when it asks whether that is still the newest. */
export interface PageMessage {
  readonly lang: string;
  readonly version?: string | undefined;
}

/** The first 16 hexadecimal digits of SHA-256: 64 bits tell any two versions of a file apart. */
export async function fingerprintOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
