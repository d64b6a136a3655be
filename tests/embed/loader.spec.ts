/**
 * The host script in pages of other people, kind and hostile. What is asked of it in nearly all: each frame is
 * exactly as high as its content, nothing else in the page changes, and nothing is written on the console.
 */
import { EventEmitter, once } from 'node:events';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { builtFolder } from '../../scripts/builtSite.ts';
import { buildEmbedAssets } from '../../scripts/embedAssets.ts';
import { child, fixtures, type Servers, startServers } from './servers.ts';

declare global {
  interface Window {
    /** All that moved by itself, as Chromium counts it. */
    shift: number;
  }
}

let servers: Servers;
test.beforeAll(async () => {
  servers = await startServers();
});
test.afterAll(() => servers.close());

const complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
test.afterEach(() => expect(complaints, 'written on the console').toEqual([]));

/** With what WordPress adds to the addresses of scripts. */
const script = (site = servers.site): string =>
  `<script async src="${site}embed/v1/loader.js?ver=6.1/9"></script>`;

/** The snippet that we offer; `title` names the frame in these tests. */
const snippet = (title: string, attributes = 'height="300"', src = servers.site + child): string =>
  `<iframe src="${src}" title="${title}" width="100%" frameborder="0" ${attributes}></iframe>`;

const document = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A hospital</title>${head}</head><body>${body}</body></html>`;

/** The page in a frame, by the frame's title. */
async function inside(page: Page, title: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]`)).contentFrame();
  if (frame === null) throw new Error(`There is no page in the frame ${title}.`);
  return frame;
}

/** Of each of our frames: its title, and whether it is as high as its content. */
async function sizes(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url().includes(child));
  return Promise.all(
    frames.map(async (frame) => {
      const title = await (await frame.frameElement()).getAttribute('title');
      const [given, needed] = await frame.evaluate(() => [
        innerHeight,
        Math.ceil(globalThis.document.querySelector('#fit')!.getBoundingClientRect().height),
      ]);
      return given === needed ? `${title} fits` : `${title} has ${given} and needs ${needed}`;
    }),
  );
}

/** Waits until these frames, and no others of ours, are there and as high as their content. */
const expectFit = (page: Page, ...titles: readonly string[]): Promise<void> =>
  expect
    .poll(async () => (await sizes(page)).toSorted())
    .toEqual(titles.map((title) => `${title} fits`).toSorted());

/** Sends something to the page around a frame, and comes back once that page has heard it. */
const post = (frame: Frame, ...messages: readonly unknown[]): Promise<void> =>
  frame.evaluate(async (all) => {
    for (const message of all) parent.postMessage(message, '*');
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      parent.postMessage({ answer: port2 }, '*', [port2]);
    });
  }, messages);

/** Lets a host answer `post`: it hears messages in the order in which they were sent. */
const answering = `<script>
  addEventListener('message', ({ ports: [port] }) => port && port.postMessage('heard'));
</script>`;

const height = (page: Page, title: string): Promise<number> =>
  page.locator(`iframe[title="${title}"]`).evaluate((frame) => (frame as HTMLElement).offsetHeight);

test.describe('sizes', () => {
  // High enough for all: Chromium lets frames that are out of sight wait.
  test.use({ viewport: { width: 1024, height: 8000 } });

  const styles = `<style>
    * { font-size: 10px }
    .squeezed iframe { height: 150px !important; min-height: 120px !important; max-height: 200px !important;
      aspect-ratio: 16 / 9 !important }
    .tall iframe { min-height: 1500px !important }
    .outer, .outer * { box-sizing: border-box } .framed iframe { border: 7px solid; padding: 5px 0 }
    .ratio { position: relative; height: 0; padding-bottom: 10%; overflow: hidden }
    .modern { position: relative; aspect-ratio: 10; overflow: hidden }
    .ratio iframe, .modern iframe { position: absolute; inset: 0; width: 100%; height: 100% }
    .column { width: 280px } .flexible { display: flex; flex-direction: column; height: 200px }
    .flexible iframe { flex: 1 1 0 } .widthless iframe { width: auto !important; aspect-ratio: 3 }
    .loose iframe { position: absolute; top: 3000px }
  </style>`;
  const cases = {
    plain: '',
    'important heights': 'squeezed',
    'too high': 'tall',
    'border box': 'outer framed',
    'content box': 'framed',
    'narrow column': 'column',
    'ratio wrapper': 'ratio',
    'ratio wrapper with border box': 'outer ratio',
    'ratio wrapper of today': 'modern',
    'flexible column': 'flexible',
    'width by ratio': 'widthless',
    'laid over the page': 'loose',
  };

  for (const [mode, doctype] of [
    ['standards', '<!doctype html>'],
    ['quirks', ''],
  ] as const)
    test(`fits every frame whatever the host's styles, in ${mode} mode, and tabs once they are shown`, async ({
      page,
    }) => {
      const boxes = Object.entries(cases).map(
        ([title, styles]) => `<div class="${styles}">${snippet(title)}</div>`,
      );
      await page.goto(
        servers.host(`${doctype}<html lang="en"><title>A hospital</title>${styles}${boxes.join('')}
          <div dir="rtl">${snippet('right to left')}</div>
          <div class="column">${snippet('wider than its column').replace('100%', '600')}</div>
          <div id="tab" style="display: none">${snippet('hidden tab')}</div>${script()}</html>`),
      );
      expect(await page.evaluate(() => globalThis.document.compatMode)).toBe(
        mode === 'quirks' ? 'BackCompat' : 'CSS1Compat',
      );
      const titles = [...Object.keys(cases), 'right to left', 'wider than its column'];
      await expect
        .poll(() => sizes(page))
        .toEqual(expect.arrayContaining(titles.map((title) => `${title} fits`)));
      await page.locator('#tab').evaluate((tab) => (tab.style.display = ''));
      await expect.poll(() => height(page, 'hidden tab')).toBe(await height(page, 'plain'));
      await expectFit(page, ...titles, 'hidden tab');

      const wrappers = await page
        .locator('.ratio, .modern')
        .evaluateAll((all) =>
          all.map(
            (wrapper) => wrapper.clientHeight - wrapper.querySelector('iframe')!.offsetHeight,
          ),
        );
      expect(wrappers, 'of each wrapper that is not filled').toEqual([0, 0, 0]);
      expect(await page.locator('body').getAttribute('style')).toBe(null);
      const width = (title: string) =>
        page.locator(`iframe[title="${title}"]`).evaluate((frame) => frame.clientWidth);
      expect(await width('width by ratio')).toBe(300); // as any iframe without a width
      expect(await width('wider than its column')).toBe(280);
    });

  test('gives three embeds on one page a height each, and follows each up and down', async ({
    page,
  }) => {
    await page.goto(
      servers.host(
        document(['one', 'two', 'three'].map((title) => snippet(title)).join('') + script()),
      ),
    );
    await expectFit(page, 'one', 'two', 'three');
    const before = await height(page, 'two');
    const [one, three] = [await inside(page, 'one'), await inside(page, 'three')];
    await one.evaluate(() => {
      globalThis.document.querySelector('h1')!.style.paddingTop = '501px';
    });
    await three.evaluate(() => globalThis.document.querySelector('#fit > p')!.remove());
    await expect.poll(() => height(page, 'one')).toBeGreaterThan(before + 500);
    await expect.poll(() => height(page, 'three')).toBeLessThan(before);
    await expectFit(page, 'one', 'two', 'three');
    expect(await height(page, 'two')).toBe(before);
  });

  test('keeps every frame between 80 and 12 000 px', async ({ page }) => {
    await page.goto(servers.host(document(snippet('it') + answering + script())));
    await expectFit(page, 'it');
    const frame = await inside(page, 'it');
    for (const [asked, given] of [
      [1e9, 12_000],
      [1, 80],
      [300.2, 301],
    ] as const) {
      await post(frame, { px: 1, type: 'size', height: asked });
      expect(await height(page, 'it')).toBe(given);
    }
  });

  test('answers no size, so that a height that swings ends where its page ends', async ({
    page,
  }) => {
    await page.goto(servers.host(document(snippet('it') + answering + script())));
    await expectFit(page, 'it');
    const frame = await inside(page, 'it');
    const hellos = () => frame.evaluate(() => globalThis.document.documentElement.dataset.hello);
    const before = await hellos();
    const swing = Array.from({ length: 60 }, (_, i) => ({
      px: 1,
      type: 'size',
      height: 400 + 17 * (i % 2),
    }));
    await post(frame, ...swing, { px: 1, type: 'size', height: 444 });
    expect(await height(page, 'it')).toBe(444);
    expect(await hellos()).toBe(before);
  });
});

test.describe('hosts', () => {
  test('sizes frames that come late, come back, or get their address late, and runs once though named three times, in a page with the functions of 2009 and a storage that throws', async ({
    page,
  }) => {
    const { loader } = await buildEmbedAssets();
    const old = `<script>
      window.listeners = 0;
      const listen = window.addEventListener;
      window.addEventListener = (type, ...more) => {
        if (type === 'message') window.listeners++;
        listen(type, ...more);
      };
      for (const kind of [String, Array, NodeList, HTMLCollection, Element, Document, DocumentFragment, Node])
        for (const name of ['startsWith', 'endsWith', 'includes', 'find', 'findIndex', 'flat', 'flatMap', 'at', 'forEach',
          'entries', 'keys', 'values', 'closest', 'matches', 'append', 'prepend', 'before', 'after', 'remove',
          'replaceWith', 'replaceChildren', 'toggleAttribute', 'isConnected', 'getRootNode', Symbol.iterator])
          if (kind !== Array || typeof name === 'string' && name !== 'forEach') delete kind.prototype[name];
      for (const name of ['assign', 'entries', 'values', 'fromEntries']) delete Object[name];
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get() { throw new Error(name + ' was touched'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new Error('cookies were touched'); } });
    </script>`;
    const twin = `<script async src="${servers.site}${loader!.file}"></script>`;
    await page.goto(
      servers.host(
        document(
          `<p id="pxEmbed">Our own part of this name</p>${snippet('first')}
          ${snippet('address comes late').replace('src=', 'data-src=')}
          ${script()}${script()}${twin}
          <script>
            const made = (title, address) => {
              const frame = document.createElement('iframe');
              frame.title = title;
              frame.src = address;
              return document.body.appendChild(frame);
            };
            window.later = () => {
              const address = document.querySelector('[title=first]').src;
              const waiting = document.querySelector('[data-src]');
              waiting.src = waiting.getAttribute('data-src');
              made('comes late', address);
              const back = made('comes back', address);
              document.body.removeChild(back);
              document.body.appendChild(back);
            };
          </script>`,
          old,
        ),
      ),
    );
    await expectFit(page, 'first');
    await page.evaluate('later()');
    await expectFit(page, 'first', 'address comes late', 'comes late', 'comes back');
    expect(await page.evaluate('listeners')).toBe(1);
  });

  test('takes no word from strangers, and no message that is not one of ours', async ({ page }) => {
    const stranger = servers.host(document('A stranger'));
    await page.goto(
      servers.host(
        document(
          `${snippet('ours')}${snippet('goes away')}${snippet('stranger', 'height="300"', stranger)}
          ${snippet('neighbour', 'height="300"', servers.site + child.replace('/v1/', '/v1-not/'))}
          ${answering}${script()}`,
        ),
      ),
    );
    await expectFit(page, 'ours', 'goes away');
    complaints.length = 0; // the neighbour's page is not there
    const frames = ['ours', 'goes away', 'stranger', 'neighbour'] as const;
    const heights = () => Promise.all(frames.map((title) => height(page, title)));
    const before = await heights();

    const size = { px: 1, type: 'size', height: 3000 };
    await (await inside(page, 'goes away')).evaluate((to) => location.assign(to), stranger);
    await expect.poll(async () => (await inside(page, 'goes away')).url()).toBe(stranger);
    for (const title of ['goes away', 'stranger', 'neighbour'])
      await post(await inside(page, title), size);
    await page.evaluate((message) => window.postMessage(message, '*'), size);
    expect(await heights()).toEqual(before);

    const ours = await inside(page, 'ours');
    await post(
      ours,
      ...['3000', -1, 0, NaN, Infinity, null, [3000], { valueOf: 3000 }].map((wrong) => ({
        ...size,
        height: wrong,
      })),
      ...[
        { ...size, px: 2 },
        { ...size, px: '1' },
        { ...size, type: 'SIZE' },
        [size],
        JSON.stringify(size),
      ],
      ...[
        null,
        undefined,
        3000,
        '',
        'height:3000',
        {},
        [],
        { px: 1 },
        { px: 1, type: { type: 'size' }, height: 3000 },
      ],
    );
    expect(await heights()).toEqual(before);
    await post(ours, size);
    expect(await height(page, 'ours')).toBe(3000);
  });

  test('sizes a sandboxed frame that may run scripts, and leaves one that may not as it is', async ({
    page,
  }) => {
    await page.goto(
      servers.host(
        document(
          `${snippet('with scripts', 'height="300" sandbox="allow-scripts"')}
          ${snippet('with an origin', 'height="300" sandbox="allow-scripts allow-same-origin"')}
          ${snippet('nothing allowed', 'height="301" sandbox=""')}${script()}`,
        ),
      ),
    );
    await expect.poll(() => sizes(page)).toContain('with scripts fits');
    await expect.poll(() => sizes(page)).toContain('with an origin fits');
    expect(await height(page, 'nothing allowed')).toBe(301);
    complaints.length = 0; // of the scripts that the sandbox blocked
  });

  test('works under the strictest policy of a host, trusted types and all, and breaks none of it', async ({
    page,
  }) => {
    const policy = `default-src 'none'; script-src ${servers.site}; frame-src ${servers.site}; require-trusted-types-for 'script'; trusted-types 'none'`;
    await page.goto(
      servers.host(
        document(
          `${snippet('framed')}<p><a class="px-embed" href="${servers.site}${child}">linked</a></p>${script()}`,
        ),
        { 'Content-Security-Policy': policy },
      ),
    );
    await expectFit(page, 'framed', 'linked');
  });

  test('works in a page that is cut off from all others, by the script whose hash is pinned', async ({
    page,
  }) => {
    const { loader } = await buildEmbedAssets();
    const { isolatedSite } = servers;
    await page.goto(
      servers.host(
        document(
          `${snippet('isolated', 'height="300"', isolatedSite + child)}
          <script async src="${isolatedSite}${loader!.file}" integrity="${loader!.integrity}" crossorigin="anonymous"></script>`,
        ),
        { 'Cross-Origin-Embedder-Policy': 'require-corp' },
      ),
    );
    await expectFit(page, 'isolated');
  });

  test('works in a page from a disk, with our page from the web or from the same disk', async ({
    page,
  }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
    try {
      cpSync(fixtures, path.join(folder, child), { recursive: true });
      copyFileSync(
        path.join(builtFolder(), 'embed/v1/loader.js'),
        path.join(folder, 'embed/v1/loader.js'),
      );
      const fromDisk = `${child}child.html`;
      writeFileSync(path.join(folder, 'web.html'), document(snippet('from the web') + script()));
      writeFileSync(
        path.join(folder, 'disk.html'),
        document(snippet('from disk', 'height="300"', fromDisk) + script('')),
      );
      await page.goto(pathToFileURL(path.join(folder, 'web.html')).href);
      await expectFit(page, 'from the web');
      await page.goto(pathToFileURL(path.join(folder, 'disk.html')).href);
      await expectFit(page, 'from disk');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('finds our pages when another server has the script, and when it is a module, which does not know itself', async ({
    page,
  }) => {
    const { site, isolatedSite } = servers;
    const copied = script(isolatedSite).replace('src', `data-base="${site}" src`);
    await page.goto(servers.host(document(snippet('copied') + copied)));
    await expectFit(page, 'copied');
    const asModule = script(isolatedSite).replace('src', 'type="module" src');
    const frame = snippet('module', 'height="300"', isolatedSite + child);
    await page.goto(servers.host(document(frame + asModule)));
    await expectFit(page, 'module');
  });
});

test.describe('links', () => {
  test('become a frame above the link, once, with what they ask for; the link stays, and others are left alone', async ({
    page,
  }) => {
    const link = (attributes: string, words: string) =>
      `<p><a class="px-embed" ${attributes}>${words}</a></p>`;
    const attributes = 'data-height="500" data-px-theme="dark" data-events';
    const early = script().replace('async ', ''); // runs when half of the words are there
    await page.goto(
      servers.host(
        document(
          `${link(`href="${servers.site}${child}?text=xl" ${attributes}`, `Why a lump <b>can</b> ${early}look bigger`)}
          ${link(`href="${servers.site}${child}" title="Named"`, 'Read it')}
          ${link('href="/elsewhere"', 'A page of another site')}`,
        ),
      ),
    );
    const words = 'Why a lump can look bigger';
    await expectFit(page, words, 'Named');
    await page.evaluate(() => {
      const late = globalThis.document.querySelectorAll('p')[1]!.cloneNode(true) as HTMLElement;
      late.querySelector('iframe')!.remove();
      late.querySelector('a')!.title = 'Late';
      globalThis.document.body.append(late);
      window.pxEmbed!.scan!();
      window.pxEmbed!.scan!();
    });
    await expectFit(page, words, 'Named', 'Late');
    await expect(page.locator('p > iframe + a.px-embed')).toHaveCount(3);
    for (const kept of await page.locator('a').all()) await expect(kept).toBeVisible();
    const frame = page.locator('iframe').first();
    for (const [name, value] of Object.entries({
      width: '100%',
      height: '500',
      frameborder: '0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      'data-events': '',
      'data-px-theme': 'dark',
    }))
      await expect(frame).toHaveAttribute(name, value);
    await expect(page.locator('iframe').nth(1)).toHaveAttribute('height', '760');
    const root = (await inside(page, words)).locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('what a host asks for', () => {
  test('events come to a frame that asks for them, and to no other; settings reach theirs', async ({
    page,
  }) => {
    await page.goto(
      servers.host(
        document(
          `${snippet('asks', 'height="300" data-events data-px-text="xl"')}${snippet('does not')}
          ${snippet('sandboxed', 'height="300" data-events sandbox="allow-scripts"')}
          <script>
            window.told = [];
            addEventListener('px:event', ({ target, detail }) => told.push([target.title, detail]));
          </script>${answering}${script()}`,
        ),
      ),
    );
    await expectFit(page, 'asks', 'does not', 'sandboxed');
    const event = { px: 1, type: 'event', name: 'scenario', value: 'keeps-growing' };
    for (const title of ['asks', 'does not', 'sandboxed'])
      await post(
        await inside(page, title),
        event,
        { ...event, name: 'made-up' },
        { ...event, value: '<i>' },
      );
    await post(await inside(page, 'asks'), {
      ...event,
      name: 'start',
      value: undefined,
      more: 'dropped',
    });
    const detail = { name: 'scenario', value: 'keeps-growing' };
    expect(await page.evaluate('told')).toEqual([
      ['asks', detail],
      ['sandboxed', detail],
      ['asks', { name: 'start' }],
    ]);

    const [asks, doesNot] = [await inside(page, 'asks'), await inside(page, 'does not')];
    await expect(asks.locator('html')).toHaveAttribute('data-text', 'xl');
    await expect(asks.locator('html')).toHaveAttribute('data-events', 'true');
    await expect(doesNot.locator('html')).toHaveAttribute('data-events', 'false');
    await page.evaluate(() => {
      const frame = globalThis.document.querySelector('iframe[title="does not"]')!;
      frame.setAttribute('data-px-theme', 'dark');
      frame.setAttribute('data-px-motion', 'off');
      window.pxEmbed!.scan!();
    });
    await expect(doesNot.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(doesNot.locator('html')).toHaveAttribute('data-motion', 'off');
    expect(await page.evaluate(() => Object.keys(window.pxEmbed!))).toEqual(['scan', 'version']);
  });
});

test.describe('loading', () => {
  /** Lets a request wait; returns what lets it go. */
  async function hold(page: Page, address: RegExp): Promise<() => void> {
    const gate = new EventEmitter();
    const opened = once(gate, 'open');
    await page.route(address, async (route) => {
      await opened;
      await route.continue();
    });
    return () => gate.emit('open');
  }

  test('a slow page, a slow script and a missing page leave the frame as it is, with its link', async ({
    page,
  }) => {
    const caption = `<p><a href="${servers.site}">Open it on its own page</a></p>`;
    const host = servers.host(
      document(
        `${snippet('slow', 'height="300"', `${servers.site}${child}?slow`)}
        ${snippet('missing', 'height="302"', `${servers.site}embed/v1/gone/`)}${caption}${script()}`,
      ),
    );
    const letPageGo = await hold(page, /\?slow$/);
    const scriptCame = page.waitForResponse(/loader\.js/);
    await page.goto(host, { waitUntil: 'domcontentloaded' });
    await scriptCame;
    expect(await height(page, 'slow')).toBe(300);
    await expect(page.getByText('Open it')).toBeVisible();
    letPageGo();
    await expectFit(page, 'slow');
    expect(await height(page, 'missing')).toBe(302);
    complaints.length = 0; // one page is missing

    const letScriptGo = await hold(page, /loader\.js/);
    await page.goto(host, { waitUntil: 'domcontentloaded' });
    await (await inside(page, 'slow')).waitForLoadState();
    expect(await height(page, 'slow')).toBe(300);
    letScriptGo();
    await expectFit(page, 'slow');
    complaints.length = 0; // the same
  });

  test('nothing scrolls, nothing takes the focus, and hardly anything moves', async ({ page }) => {
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const words = '<p>Some words of the hospital.</p>';
    const host = (reserved: number) =>
      servers.host(
        document(
          `<label>Search <input autofocus></label>${words.repeat(3)}
          ${snippet('near', `height="${reserved}"`)}${words.repeat(40)}
          ${snippet('far', `height="${reserved}"`)}${words.repeat(9)}${script()}`,
          '<meta name="viewport" content="width=device-width">',
        ),
      );
    await page.goto(host(150));
    const frame = page.locator('iframe[title="near"]');
    await expect.poll(() => height(page, 'near')).not.toBe(150);
    await expect.poll(() => page.evaluate(() => window.shift)).toBeGreaterThan(0.05); // so shifts are seen
    const needed = await height(page, 'near');

    await page.goto(host(needed - 20)); // about what a snippet reserves
    await expect.poll(() => height(page, 'near')).toBe(needed);
    await expect(page.locator('input')).toBeFocused();
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
    await page.mouse.wheel(0, 9000);
    await expect.poll(() => height(page, 'far')).toBe(needed);
    await expect(page.locator('input')).toBeFocused();
    expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.05);
    await expect(frame).toHaveCount(1);
  });

  test('a frame that was given its height prints whole', async ({ page }) => {
    const lengthen = async () => {
      const frame = await inside(page, 'it');
      await frame.evaluate(() => {
        const first = globalThis.document.querySelector('#fit > p')!;
        for (let more = 0; more < 60; more++) first.after(first.cloneNode(true));
      });
    };
    const sheets = async () =>
      (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    await page.goto(servers.host(document(snippet('it'))));
    await lengthen();
    expect(await sheets()).toBe(1);
    await page.goto(servers.host(document(snippet('it') + script())));
    await lengthen();
    await expectFit(page, 'it');
    expect(await sheets()).toBeGreaterThan(2);
  });
});
