/** What a reader has left when something fails: the network, a file, the clock, storage, memory, a day's wait. */
import { expect, type Page, test } from '@playwright/test';
import { openSimulator, openSteps, Simulator } from './simulator.ts';

const chapter = 'en/why-a-lump-can-look-bigger/';
const frame = 'embed/v1/en/simulator/';
const scripts = /\.js(\?|$)/;

/** What the page complains of from now on, but for files that the test itself keeps away. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // The tests run without the copy for reading offline, which Playwright says each time.
    const isOurs = !/^Failed to load resource|blocked by Playwright$/.test(message.text());
    if (/error|warning/.test(message.type()) && isOurs) complaints.push(message.text());
  });
  return complaints;
}

/** What can be seen to read, without the boxes by which a question is added to a list. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(() => {
    document.querySelectorAll('label:has([data-ask])').forEach((label) => label.remove());
    return document.querySelector('main')!.innerText;
  });

test.describe('on a slow network', () => {
  test('a chapter is read and its pictures are seen before its script is there, and nothing jumps when it comes', async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000, // bytes a second: 400 kbit/s
      uploadThroughput: 50_000,
    });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shift: number }).shift += (
            entry as PerformanceEntry & { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const waiting: string[] = [];
    await page.route(scripts, async (route) => {
      waiting.push(route.request().url());
      await held;
      await route.continue();
    });

    await page.goto(chapter, { waitUntil: 'commit' });
    const sim = new Simulator(page);
    await expect(page.locator('.message')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What you can do' })).toBeVisible();
    await expect(page.locator('.opening svg').first()).toBeVisible();
    await expect(sim.button('Show what happens')).toBeDisabled();
    const chart = sim.root.locator('[data-chart]');
    await chart.evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
    expect((await chart.boundingBox())!.height).toBeGreaterThan(150);
    const before = await sim.root.boundingBox();
    expect(waiting.length).toBeGreaterThan(0);

    // A word that the network brings in two parts may move while the page arrives.
    const arrived = await page.evaluate('shift');

    letGo();
    await expect(sim.button('Show what happens')).toBeEnabled();
    await page.waitForLoadState();
    // What moved is told with the frame after.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    const { y, height } = (await sim.root.boundingBox())!;
    expect([y, height]).toEqual([before!.y, before!.height]);
    expect(await page.evaluate('shift')).toBe(arrived);
  });
});

test.describe('without its scripts, though the browser would run them', () => {
  for (const address of [chapter, 'en/session/', 'en/for-nurses/link/', 'embed/', frame])
    test(`${address} says what it says to a reader without script, and has no dead control`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const complaints = complaintsOf(page);
      await page.route(scripts, (route) => route.fulfill({ status: 403 }));
      await page.goto(address);
      const context = await browser.newContext({
        javaScriptEnabled: false,
        baseURL: baseURL ?? '',
        viewport: page.viewportSize(),
      });
      const plain = await context.newPage();
      await plain.goto(address);
      expect(await readable(page)).toBe(await readable(plain));
      const controls = page.locator(
        'main :is(button:not([popovertarget]), select, input:not([type=checkbox])):visible',
      );
      await expect(controls).toHaveCount(0);
      expect(complaints).toEqual([]);
      await context.close();
    });
});

test.describe('without styles', () => {
  test('a chapter reads from its title to its end, and the warning signs open', async ({
    page,
  }) => {
    await page.route(`**/${chapter}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/<style>[\s\S]*?<\/style>/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto(chapter);
    const tops = await page
      .locator('h1, .message, .action, main h2, footer')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(6);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    await page.locator('[data-call]').click();
    await expect(page.locator('#call li').first()).toBeVisible();
  });

  test('a frame reads, and the warning signs open', async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(frame);
    await expect(page.locator('.message')).toBeVisible();
    await page.locator('[data-call] summary').click();
    await expect(page.locator('[data-call] li').first()).toBeVisible();
  });
});

/** How a simulator ends up: it works, it says what is missing and can be asked again, or still pictures stand there. */
async function outcome(page: Page): Promise<'works' | 'asks' | 'still' | 'is dead'> {
  const sim = new Simulator(page);
  if (!(await page.locator('[data-simulator]').isVisible()))
    return (await page.locator('.gallery svg:visible').count()) > 3 ? 'still' : 'is dead';
  if (!(await sim.button('Skip').isEnabled())) return 'is dead';
  await sim.button('Skip').click();
  const [next, failed] = [sim.root.getByRole('radio').first(), sim.button('Try again')];
  await next.or(failed).first().waitFor({ state: 'attached' });
  if ((await next.count()) > 0) return 'works';
  await page.unrouteAll();
  await failed.click();
  await next.waitFor({ state: 'attached' });
  return 'asks';
}

for (const [what, address] of [
  ['chapter', chapter],
  ['frame', frame],
] as const)
  test(`when any one file of a ${what} is missing, its simulator works, says so, or gives way to still pictures`, async ({
    page,
  }) => {
    const asked = new Set<string>();
    const note = (request: { url: () => string }): unknown => asked.add(request.url());
    page.on('request', note);
    await page.goto(address);
    expect(await outcome(page)).toBe('works');
    page.off('request', note);
    const files = [...asked].filter((url) => /\.(js|css)(\?|$)/.test(url));

    const outcomes: Record<string, string> = {};
    for (const file of files) {
      await page.unrouteAll();
      await page.route(file, (route) => route.fulfill({ status: 404 }));
      await page.goto(address);
      outcomes[file.split('/').at(-1)!.split('.')[0]!] = await outcome(page);
    }
    expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).not.toContain('is dead');
    expect(Object.values(outcomes)).toEqual(expect.arrayContaining(['asks', 'still']));
  });

test('a wrong clock changes no word', async ({ page }) => {
  const complaints = complaintsOf(page);
  const words = async (): Promise<string> => {
    await openSteps(page);
    const texts = [await page.locator('body').innerText()];
    for (const address of ['en/about/', frame]) {
      await page.goto(address);
      texts.push(await page.locator('body').innerText());
    }
    return texts.join('\n');
  };
  const now = await words();
  expect(now).toMatch(/\d{1,2} \w+ 20\d\d/);
  for (const day of ['1970-01-01', '2100-01-01']) {
    await page.clock.setFixedTime(day);
    expect(await words(), day).toBe(now);
  }
  expect(complaints).toEqual([]);
});

test('where nothing may be kept, everything works', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Kept away by the test.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  const sim = await openSteps(page);
  await sim.button('Skip').click();
  await sim.at(2);
  await page.getByLabel('Ask this').check();
  await expect(page.getByRole('status').filter({ hasText: 'Added' })).toHaveCount(1);
  await page.getByRole('link', { name: /^Next/ }).and(page.locator(':visible')).first().click();
  await expect(page).toHaveURL(/\?ask=swelling$/);
  await page.goto('en/session/');
  await page.locator('[data-turn=forward]:visible').click();
  await expect(page.locator('.slide.now')).toContainText('2 of 7');
  expect(complaints).toEqual([]);
});

test('a hundred changes of the example hold no more memory than twenty', async ({
  playwright,
  launchOptions: { args = [], ...options },
  baseURL,
}) => {
  // Without what the engine keeps of its own to run faster, so that what is left is the page's.
  const plainly = '--js-flags=--no-opt --no-sparkplug --no-maglev';
  const browser = await playwright.chromium.launch({ ...options, args: [...args, plainly] });
  const page = await browser.newPage({ baseURL: baseURL! });
  const sim = await openSimulator(page);
  const session = await page.context().newCDPSession(page);
  const change = (times: number): Promise<void> =>
    sim.example.evaluate(async (list: HTMLSelectElement, last) => {
      for (let i = last; i >= 0; i--) {
        list.selectedIndex = i % list.length;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
      await new Promise((done) => setTimeout(done, 1500)); // until it is said, and nothing eases
    }, times);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  await change(20);
  const { usedSize, ...page20 } = await held();
  await change(80);
  const { usedSize: usedSize100, ...page100 } = await held();
  await browser.close();
  expect(page100).toEqual(page20);
  // One kept drawing of a lump a change would hold more than ten times as much.
  expect(usedSize100 - usedSize).toBeLessThan(50_000);
});

test.describe('in a tab that is open for a day', () => {
  for (const address of [chapter, 'en/session/', frame])
    test(`${address} rests: no timer, no frame, no change`, async ({ page }) => {
      await page.clock.install();
      await page.goto(address);
      await page.clock.runFor(5000);
      const rest = await page.evaluateHandle(() => {
        const seen: string[] = [];
        for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
          const ours = window[name].bind(window) as (...words: unknown[]) => number;
          Object.assign(window, {
            [name]: (...words: unknown[]) => {
              seen.push(name);
              return ours(...words);
            },
          });
        }
        new MutationObserver((changes) => seen.push(...changes.map(({ type }) => type))).observe(
          document,
          { subtree: true, childList: true, attributes: true, characterData: true },
        );
        return { seen };
      });
      await page.clock.runFor(60_000);
      await page.clock.fastForward('24:00:00');
      await page.clock.runFor(60_000);
      expect(await rest.evaluate(({ seen }) => seen)).toEqual([]);
      if (address === 'en/session/') {
        await page.locator('[data-turn=forward]:visible').click();
        await expect(page.locator('.slide.now')).toContainText('2 of 7');
      } else {
        const sim = new Simulator(page);
        const before = await sim.size.inputValue();
        await sim.button('Bigger').click();
        await expect(sim.size).not.toHaveValue(before);
      }
    });
});

test('no page keeps itself out of the cache by which a browser goes back', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const open of [
    () => openSimulator(page),
    () => page.goto('en/session/'),
    () => page.goto(frame),
  ]) {
    await open();
    const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    });
    const types = listeners.map(({ type }) => type);
    expect(types).toContain('error');
    expect(types.filter((type) => type.endsWith('unload'))).toEqual([]);
  }
});
