/**
 * The copy of the site in the browser: one cache for each language that a reader has opened, named by
 * its version. Nothing in it is of another version, and nothing that the build did not list.
 * Decisions: docs/decisions/020-offline-after-the-first-visit.md.
 */
import { prefixOf } from './leave.ts';
import { fingerprintOf, type OfflineList } from './list.ts';
import { notKept } from './notKept.ts';

interface Parts {
  readonly list: OfflineList;
  /** Full address of the site's base, with a slash at its end. */
  readonly home: string;
  readonly caches: CacheStorage;
  readonly fetch: typeof globalThis.fetch;
}

/** How long a page may take to begin to come before the copy is shown, in milliseconds. */
const patience = 2500;

/** What an older version left, and the pages that were open when the new one took over. */
interface Before {
  readonly caches: readonly string[];
  readonly pages: readonly string[];
}

export class OfflineCopy {
  readonly #parts: Parts;
  /** Before the name of each of our caches: other sites of the same host have caches, too. */
  readonly #ours: string;
  readonly #filling = new Map<string, Promise<boolean>>();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#ours = prefixOf(parts.home);
  }

  /** Whether a page of this version is older than what is kept of its language. */
  isOld({ lang, version }: { readonly lang: string; readonly version?: string | undefined }) {
    const newest = this.#parts.list[lang]?.version;
    return version !== undefined && newest !== undefined && version !== newest;
  }

  /**
   * Keeps a language, or puts back what its cache has lost.
   *
   * @returns whether it was not kept in this version before
   * @throws when a file does not come as it is listed, or there is no room; then nothing new is kept
   */
  keep(lang: string): Promise<boolean> {
    const running = this.#filling.get(lang) ?? this.#fill(lang);
    this.#filling.set(lang, running);
    return running.finally(() => this.#filling.delete(lang));
  }

  /**
   * Keeps this version of every language that is kept in another one.
   *
   * @throws likewise; then the other version is as it was
   */
  async update(): Promise<void> {
    const made: string[] = [];
    try {
      for (const lang of await this.#languages())
        if (await this.keep(lang)) made.push(this.#name(lang));
    } catch (error) {
      for (const name of made) await this.#parts.caches.delete(name);
      throw error;
    }
  }

  /** Notes what is left of the version before, and which pages may still need it. */
  async takeOver(pages: readonly string[]): Promise<void> {
    const current = new Set(Object.keys(this.#parts.list).map((lang) => this.#name(lang)));
    const caches = (await this.#names()).filter((name) => !current.has(name));
    if (caches.length === 0) return;
    const note: Before = { caches, pages };
    const cache = await this.#parts.caches.open(this.#note);
    await cache.put(this.#parts.home, Response.json(note));
    await this.sweep(pages);
  }

  /** Deletes what is left of the version before, once none of its pages is open any more. */
  async sweep(pages: readonly string[]): Promise<void> {
    const { caches, home } = this.#parts;
    const note = await caches.match(home, { cacheName: this.#note });
    if (note === undefined) return;
    const before = (await note.json()) as Before;
    if (before.pages.some((page) => pages.includes(page))) return;
    for (const name of [...before.caches, this.#note]) await caches.delete(name);
  }

  /** The answer to a request of the browser; undefined leaves it to the browser. */
  answer(request: Request): Promise<Response> | undefined {
    const { home } = this.#parts;
    const { href, origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || !href.startsWith(home)) return undefined;
    const address = `${origin}${pathname}`.slice(home.length).replace(/(^|\/)index\.html$/, '$1');
    // What other sites show is never ours to answer.
    if (/^o?embed\//.test(address)) return undefined;
    return request.mode === 'navigate' ? this.#page(request, address) : this.#file(request);
  }

  get #note(): string {
    return `${this.#ours}before`;
  }

  #name(lang: string): string {
    return `${this.#ours}${lang} ${this.#parts.list[lang]!.version}`;
  }

  async #names(): Promise<readonly string[]> {
    const names = await this.#parts.caches.keys();
    return names.filter((name) => name.startsWith(this.#ours) && name !== this.#note);
  }

  /** The languages that are kept in any version. */
  async #languages(): Promise<readonly string[]> {
    const kept = (await this.#names()).map((name) => name.slice(this.#ours.length).split(' ')[0]);
    return Object.keys(this.#parts.list).filter((lang) => kept.includes(lang));
  }

  async #fill(lang: string): Promise<boolean> {
    const { caches, list, home } = this.#parts;
    const name = this.#name(lang);
    const isNew = !(await caches.has(name));
    try {
      const cache = await caches.open(name);
      const there = new Set((await cache.keys()).map(({ url }) => url));
      // One at a time, so that a page that the reader asks for need not wait for them.
      for (const [address, hash] of Object.entries(list[lang]!.files))
        if (!there.has(home + address))
          await cache.put(home + address, await this.#get(address, hash));
    } catch (error) {
      if (isNew) await caches.delete(name);
      throw error;
    }
    return isNew;
  }

  /** The file as it is listed: from the version before if it is the same there, or from the host. */
  async #get(address: string, hash: string): Promise<Response> {
    const url = this.#parts.home + address;
    const isListed = async (response: Response): Promise<boolean> =>
      (await fingerprintOf(await response.clone().arrayBuffer())) === hash;
    const kept = await this.#stored(url);
    if (kept !== undefined && (await isListed(kept))) return kept;
    const fresh = await this.#parts.fetch(url, { cache: 'no-cache', redirect: 'error' });
    if (!(fresh.ok && (await isListed(fresh))))
      throw new Error(`${url} is not what the list says.`);
    return fresh;
  }

  /** A file from any cache of ours. */
  async #stored(url: string): Promise<Response | undefined> {
    for (const cacheName of await this.#names()) {
      const found = await this.#parts.caches.match(url, { cacheName });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A file that a page brings: its name, or its query, changes with what is in it. */
  async #file(request: Request): Promise<Response> {
    return (await this.#stored(request.url).catch(() => undefined)) ?? this.#parts.fetch(request);
  }

  /** A page from the host, since its words may have been put right; the copy if it does not come in time. */
  async #page(request: Request, address: string): Promise<Response> {
    const network = this.#parts.fetch(request);
    const late = new Promise<undefined>((done) => setTimeout(done, patience, undefined));
    const first = await Promise.race([network.catch(() => undefined), late]);
    // What the host says of a page holds, also that it is gone; only that it is in trouble does not.
    if (first !== undefined && first.status < 500) return first;
    const copy = await this.#copy(request, address).catch(() => undefined);
    return copy ?? network.catch((error: unknown) => this.#notKept(address, error));
  }

  /** A page that is kept. The site's root is not: it leads to a language that is. */
  async #copy({ url }: Request, address: string): Promise<Response | undefined> {
    const lang = await this.#languageOf(address);
    if (lang === undefined) return undefined;
    return address === ''
      ? Response.redirect(`${this.#parts.home}${lang}/${new URL(url).search}`)
      : this.#match(lang, address);
  }

  /**
   * A page that says that the one asked for is not kept.
   *
   * @throws the network's error when none of its language is
   */
  async #notKept(address: string, error: unknown): Promise<Response> {
    const lang = await this.#languageOf(address);
    const page = lang && (await this.#match(lang, `${lang}/about/`));
    if (!page) throw error;
    const frame = { html: await page.text(), first: `${this.#parts.home}${lang}/` };
    const html = notKept(frame, this.#parts.list[lang]!.words);
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    return new Response(html, { status: 503, headers });
  }

  #match(lang: string, address: string): Promise<Response | undefined> {
    const { caches, home } = this.#parts;
    return caches.match(home + address, { cacheName: this.#name(lang) });
  }

  /** The language of an address if that is kept, or else one that is. */
  async #languageOf(address: string): Promise<string | undefined> {
    const kept = await this.#languages();
    return kept.find((lang) => address.startsWith(`${lang}/`)) ?? kept[0];
  }
}
