/** The simulator's sentences read aloud, and its curve as a tone. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { openSimulator } from './simulator.ts';
import { smallTargets } from './targets.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** What the test steers from inside the page. */
interface Lead {
  /** Texts in the order in which they were spoken. */
  readonly said: string[];
  /** Comes to a word of the sentence being spoken, by its place. */
  word(charIndex: number): void;
  /** Comes to the end of the sentence. */
  end(): void;
}

/** Gives the page a voice on this device, which speaks as fast as the test says. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Told = Record<'onstart' | 'onboundary' | 'onend' | 'onerror', (event: object) => void>;
    let current: (SpeechSynthesisUtterance & Told) | null = null;
    const local = { lang: 'en-GB', localService: true, default: true, name: 'A', voiceURI: 'a' };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const lead: Lead = {
      said: [],
      word: (charIndex) => current!.onboundary({ name: 'word', charIndex }),
      end: () => {
        const done = current!;
        current = null;
        done.onend({});
      },
    };
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => [local],
      speak: (utterance: SpeechSynthesisUtterance & Told) => {
        current = utterance;
        lead.said.push(utterance.text);
        utterance.onstart({});
      },
      cancel: () => {
        const cut = current;
        current = null;
        cut?.onerror({ error: 'interrupted' });
      },
    });
    for (const [name, value] of Object.entries({
      speechSynthesis,
      SpeechSynthesisUtterance: Utterance,
      lead,
    }))
      Object.defineProperty(window, name, { value });
  });
}

/** Leads the voice, and tells what it has said so far. */
const lead = (page: Page, how: (voice: Lead) => void = () => undefined): Promise<string[]> =>
  page.evaluate(`(${how.toString()})(lead); lead.said`);

/** The words that are highlighted, as they stand on the page. */
const highlighted = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join());

test('a browser without a voice shows the sentences and no button', async ({ page }) => {
  const sim = await openSimulator(page);
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await expect(sim.root.locator('.sentences')).toContainText('Both fit.');
  await expect(sim.button('Read aloud')).toHaveCount(0);
});

test.describe('with a voice', () => {
  test.beforeEach(({ page }) => giveVoice(page));

  test('the sentences are read aloud, each word marked as it is said', async ({ page }) => {
    const sim = await openSimulator(page);
    await sim.button('Read aloud').click();
    expect(await lead(page)).toEqual(['What could be inside?']);
    expect(await highlighted(page)).toBe('');
    // The heading and the two sentences below it come first; they stand elsewhere.
    for (let sentence = 0; sentence < 3; sentence++) await lead(page, (voice) => voice.end());
    expect((await lead(page)).at(-1)).toBe('Week 6: bigger than at the start.');
    expect(await highlighted(page)).toBe('Week 6: bigger than at the start.');
    await lead(page, (voice) => voice.word(8));
    expect(await highlighted(page)).toBe('bigger');
    await lead(page, (voice) => voice.end());
    await lead(page, (voice) => voice.word(3));
    expect(await highlighted(page)).toBe('cancer');

    await sim.button('Pause').click();
    expect(await highlighted(page)).toBe('');
    const before = await lead(page);
    await sim.button('Go on').click();
    expect(await lead(page)).toEqual([...before, before.at(-1)]);
    for (let sentence = 2; sentence <= 4; sentence++) await lead(page, (voice) => voice.end());
    await expect(sim.button('Read aloud')).toBeVisible();
    await expect(sim.button('Stop')).toHaveCount(0);
    expect(await highlighted(page)).toBe('');
  });

  test('the speed can be changed, and stop falls silent', async ({ page }) => {
    const sim = await openSimulator(page);
    await sim.button('Read aloud').press('Enter');
    await page.keyboard.press('Tab');
    await expect(sim.button('Stop')).toBeFocused();
    await sim.root.getByRole('combobox', { name: 'Speed' }).selectOption('Slower');
    expect(await lead(page)).toHaveLength(2);
    await sim.button('Stop').press('Space');
    await expect(sim.button('Read aloud')).toBeFocused();
    expect(await highlighted(page)).toBe('');
  });

  test('a change of the scans stops the voice', async ({ page }) => {
    const sim = await openSimulator(page);
    await sim.button('Read aloud').click();
    await sim.scan('Week 12').check({ force: true });
    await expect(sim.button('Read aloud')).toBeVisible();
    await sim.button('Read aloud').click();
    for (let sentence = 0; sentence < 3; sentence++) await lead(page, (voice) => voice.end());
    expect((await lead(page)).at(-1)).toMatch(/^Week 12/);
  });

  test('there is room for all the buttons while it speaks', async ({ page }) => {
    const sim = await openSimulator(page);
    await sim.button('Read aloud').click();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 568 });
      expect(await smallTargets(page, '.aloud, .hear')).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`there is no axe violation while it speaks, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const sim = await openSimulator(page);
      await sim.button('Read aloud').click();
      await lead(page, (voice) => voice.word(8));
      expect(await violations(page, '.simulator')).toEqual([]);
    });
});

test('the curve is heard when asked for, and can be stopped', async ({ page }) => {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    Object.defineProperty(window, 'made', { value: made });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        made.push(this);
      }
    };
  });
  const states = (): Promise<string[]> => page.evaluate('made.map((context) => context.state)');
  const sim = await openSimulator(page);
  await expect(sim.root).toContainText('A higher tone means a bigger lump.');
  expect(await states()).toEqual([]);
  await sim.button('Hear the curve').click();
  await sim.button('Stop').click();
  await expect(sim.button('Hear the curve')).toBeVisible();
  await expect.poll(states).toEqual(['closed']);
  await sim.button('Hear the curve').click();
  await expect(sim.button('Stop')).toBeVisible();
  await expect(sim.button('Hear the curve')).toBeVisible({ timeout: 10_000 });
  await expect.poll(states).toEqual(['closed', 'closed']);
});
