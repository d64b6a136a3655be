// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf, type OfflineLanguage, type OfflineList } from './list.ts';
import { OfflineCopy } from './offlineCopy.ts';

const home = 'https://hospital.example/scans/';
const words = {
  ready: 'newer',
  show: 'show',
  needs: 'needs <a network>',
  others: 'others',
  home: 'home',
};

/** What the host has: a body by address. */
type Site = Readonly<Record<string, string>>;
const first: Site = { 'en/': 'one', 'en/words/': 'two', '_astro/a.js': 'run' };
const second: Site = { 'en/': 'one, put right', 'en/words/': 'two', '_astro/b.js': 'run anew' };

/** Caches as a browser keeps them, with room for so many files. */
class FakeCaches {
  readonly kept = new Map<string, Map<string, Response>>();
  room = Infinity;

  open(name: string): Promise<Pick<Cache, 'keys' | 'put'>> {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    return Promise.resolve({
      keys: () => Promise.resolve([...cache.keys()].map((url) => new Request(url))),
      put: (url, response) => {
        const files = [...this.kept.values()].reduce((sum, { size }) => sum + size, 0);
        if (files >= this.room) return Promise.reject(new DOMException('', 'QuotaExceededError'));
        cache.set(url as string, response);
        return Promise.resolve();
      },
    });
  }
  keys = () => Promise.resolve([...this.kept.keys()]);
  has = (name: string) => Promise.resolve(this.kept.has(name));
  delete = (name: string) => Promise.resolve(this.kept.delete(name));
  match = (url: string, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
    Promise.resolve(this.kept.get(cacheName)?.get(url)?.clone());
}

/** A host with these files; what it is asked for stands in the calls of the mock. */
const hostOf = (site: Site) =>
  vi.fn<typeof fetch>((input) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    const address = (origin + pathname).slice(home.length);
    const body = site[address];
    if (body === undefined) return Promise.resolve(new Response('none', { status: 404 }));
    return Promise.resolve(new Response(body));
  });

async function listOf(version: string, site: Site): Promise<OfflineList> {
  const files = Object.entries(site).map(async ([address, body]) => [
    address,
    await fingerprintOf(new TextEncoder().encode(body)),
  ]);
  const en: OfflineLanguage = {
    version,
    files: Object.fromEntries(await Promise.all(files)) as OfflineLanguage['files'],
    words,
  };
  return { en };
}

let caches: FakeCaches;
beforeEach(() => (caches = new FakeCaches()));

const copyOf = (list: OfflineList, fetch: typeof globalThis.fetch) =>
  new OfflineCopy({ list, home, caches: caches as unknown as CacheStorage, fetch });
const navigation = (address: string): Request =>
  Object.defineProperty(new Request(home + address), 'mode', { value: 'navigate' });
const offline: typeof fetch = () => Promise.reject(new TypeError('no network'));
const textOf = async (answer: Promise<Response> | undefined) => (await answer)?.text();
const nameOf = (rest: string) => `offline ${home} ${rest}`;

/** The first version, kept. */
async function kept(): Promise<OfflineCopy> {
  const copy = copyOf(await listOf('1', first), hostOf(first));
  await copy.keep('en');
  return copy;
}

describe('keeping a language', () => {
  it('takes every file of its list, as it is on the host and past other caches', async () => {
    const fetch = hostOf(first);
    const copy = copyOf(await listOf('1', first), fetch);
    expect(await copy.keep('en')).toBe(true);
    expect([...caches.kept.get(nameOf('en 1'))!.keys()]).toEqual(
      Object.keys(first).map((address) => home + address),
    );
    expect(fetch.mock.calls.map(([, init]) => init)).toEqual(
      Object.keys(first).map(() => ({ cache: 'no-cache', redirect: 'error' })),
    );
  });

  it('asks for no file twice, when two pages want it at once or later', async () => {
    const fetch = hostOf(first);
    const copy = copyOf(await listOf('1', first), fetch);
    await Promise.all([copy.keep('en'), copy.keep('en')]);
    expect(await copy.keep('en')).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each([
    { what: 'is missing', body: undefined, status: 404 },
    { what: 'comes with an error', body: 'two', status: 500 },
    { what: 'has other bytes', body: 'Please log in', status: 200 },
  ])('keeps nothing when one file $what', async ({ body, status }) => {
    const good = hostOf(first);
    const copy = copyOf(await listOf('1', first), (input, init) =>
      (input as string).endsWith('words/')
        ? Promise.resolve(new Response(body ?? null, { status }))
        : good(input, init),
    );
    await expect(copy.keep('en')).rejects.toThrow('en/words/');
    expect(caches.kept.size).toBe(0);
  });

  it('keeps nothing when there is no room for all', async () => {
    caches.room = 2;
    const copy = copyOf(await listOf('1', first), hostOf(first));
    await expect(copy.keep('en')).rejects.toThrow();
    expect(caches.kept.size).toBe(0);
  });

  it('puts back what a cache has lost, and leaves the rest when it cannot', async () => {
    await kept();
    const cache = caches.kept.get(nameOf('en 1'))!;
    cache.delete(`${home}en/words/`);
    await expect(copyOf(await listOf('1', first), offline).keep('en')).rejects.toThrow();
    expect(cache.size).toBe(2);
    await copyOf(await listOf('1', first), hostOf(first)).keep('en');
    expect(cache.size).toBe(3);
  });
});

describe('a new version', () => {
  it('fetches only what has changed, beside the old one', async () => {
    await kept();
    const fetch = hostOf(second);
    await copyOf(await listOf('2', second), fetch).update();
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([`${home}en/`, `${home}_astro/b.js`]);
    expect([...caches.kept.keys()]).toEqual([nameOf('en 1'), nameOf('en 2')]);
  });

  it('that cannot be had whole leaves the old one alone', async () => {
    const old = await kept();
    const copy = copyOf(await listOf('2', second), hostOf({ ...second, '_astro/b.js': 'other' }));
    await expect(copy.update()).rejects.toThrow('_astro/b.js');
    expect([...caches.kept.keys()]).toEqual([nameOf('en 1')]);
    expect(await textOf(old.answer(navigation('en/')))).toBe('one');
  });

  it('keeps the files of pages of the old one until the last is closed, and then no cache but its own', async () => {
    await kept();
    await caches.open('offline https://hospital.example/ en 1');
    const copy = copyOf(await listOf('2', second), hostOf(second));
    await copy.update();
    await copy.takeOver(['page 1', 'page 2']);
    await copy.sweep(['page 2', 'page 3']);
    expect(await textOf(copy.answer(new Request(`${home}_astro/a.js`)))).toBe('run');
    await copy.sweep(['page 3']);
    expect([...caches.kept.keys()]).toEqual([
      'offline https://hospital.example/ en 1',
      nameOf('en 2'),
    ]);
  });

  it('is newer for pages of the old one alone', async () => {
    const copy = copyOf(await listOf('2', second), offline);
    expect(copy.isOld({ lang: 'en', version: '1' })).toBe(true);
    expect(copy.isOld({ lang: 'en', version: '2' })).toBe(false);
    expect(copy.isOld({ lang: 'en' })).toBe(false);
    expect(copy.isOld({ lang: 'xx', version: '1' })).toBe(false);
  });
});

describe('an answer', () => {
  it('is the page of the host when it comes, since its words may have been put right', async () => {
    await kept();
    const copy = copyOf(await listOf('1', first), hostOf(second));
    expect(await textOf(copy.answer(navigation('en/')))).toBe('one, put right');
  });

  it.each(['en/words/', 'en/words/?path=waiting', 'en/words/index.html'])(
    'is the copy of %s without a network',
    async (address) => {
      await kept();
      const copy = copyOf(await listOf('1', first), offline);
      expect(await textOf(copy.answer(navigation(address)))).toBe('two');
    },
  );

  it('is the copy when the host is in trouble, or does not answer in time', async () => {
    await kept();
    const list = await listOf('1', first);
    const broken = copyOf(list, () => Promise.resolve(new Response('busy', { status: 503 })));
    expect(await textOf(broken.answer(navigation('en/')))).toBe('one');
    vi.useFakeTimers();
    const silent = copyOf(list, () => new Promise(() => undefined));
    const answer = textOf(silent.answer(navigation('en/')));
    await vi.advanceTimersByTimeAsync(2500);
    vi.useRealTimers();
    expect(await answer).toBe('one');
  });

  it('is that of the host when it has the page no more', async () => {
    await kept();
    const copy = copyOf(await listOf('1', first), hostOf({}));
    expect((await copy.answer(navigation('en/')))?.status).toBe(404);
  });

  it.each(['en/all-pages/', 'handouts/en-a4.pdf', 'fr/'])(
    'to %s, which is not kept, says so in the frame of a page that is',
    async (address) => {
      const about =
        '<title>About</title><h1>About</h1><p class="message">Us</p><p>Long</p></main><nav class="bottom">Back</nav>' +
        '<a aria-current="page" href="/about/">About</a>';
      const site = { 'en/about/': about };
      await copyOf(await listOf('1', site), hostOf(site)).keep('en');
      const answer = await copyOf(await listOf('1', site), offline).answer(navigation(address));
      expect(answer?.status).toBe(503);
      expect(await answer?.text()).toBe(
        '<title>needs &lt;a network&gt;</title><h1>needs &lt;a network&gt;</h1><p class="message">others</p></div></div>' +
          `<div class="prose"><p><a class="button button-main" href="${home}en/">home</a></p></div></main><a href="/about/">About</a>`,
      );
    },
  );

  it('leads from the root to the language that is kept, with what the address carries', async () => {
    await kept();
    const copy = copyOf(await listOf('1', first), offline);
    const answer = await copy.answer(navigation('?path=waiting'));
    expect(answer?.headers.get('Location')).toBe(`${home}en/?path=waiting`);
  });

  it('fails as the network does when nothing is kept', async () => {
    const copy = copyOf(await listOf('1', first), offline);
    await expect(copy.answer(navigation('en/'))).rejects.toThrow('no network');
    await expect(copy.answer(new Request(`${home}_astro/a.js`))).rejects.toThrow('no network');
  });

  it.each(['embed/v1/en/simulator/', 'oembed/v1/en/simulator.json'])(
    'to %s is left to the browser',
    async (address) => {
      const copy = copyOf(await listOf('1', first), offline);
      expect(copy.answer(navigation(address))).toBeUndefined();
    },
  );

  it('to an embedded page’s file, to another site, or to what is sent is left to the browser', async () => {
    const copy = copyOf(await listOf('1', first), offline);
    for (const request of [
      new Request(`${home}embed/v1/assets/frame.js`),
      new Request('https://hospital.example/other.js'),
      new Request(`${home}en/`, { method: 'POST' }),
    ])
      expect(copy.answer(request)).toBeUndefined();
  });
});
