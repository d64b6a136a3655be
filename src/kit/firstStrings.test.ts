import { flushSync, mount, tick, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { FakeSpeech, voice } from '#simulator/fixtures/speech.ts';
import Simulator from '#simulator/Simulator.svelte';
import { simulatorProps } from './simulatorProps.ts';
import { firstStrings } from './simulatorStrings.ts';

let close: () => void;
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

/** A reader at the first step, whose later steps never arrive; and which texts they were shown. */
function begin() {
  const { speechSynthesis, SpeechSynthesisUtterance } = new FakeSpeech(voice('en'));
  vi.stubGlobal('speechSynthesis', speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', SpeechSynthesisUtterance);
  document.documentElement.lang = 'en';
  Element.prototype.scrollIntoView = () => undefined; // jsdom has none
  const carried = firstStrings('en');
  const shown = new Set<string>();
  const strings = new Proxy(carried, {
    get: (texts, key: string) => {
      if (key in texts) shown.add(key);
      return texts[key];
    },
  });
  const props = {
    ...simulatorProps('en'),
    scenario: 'looks-bigger-first',
    strings,
    fetchTexts: () => Promise.reject(new Error('gone')),
  };
  const component = mount(Simulator, { target: document.body, props });
  close = () => void unmount(component);
  flushSync();
  const press = (name: string): void => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.trim() === name)!.click();
    flushSync();
  };
  return { carried, shown, press };
}

/** Sizes to guess, from less than the smallest that can be set to more than the largest. */
const everySize = Array.from({ length: 60 }, (_, i) => i / 20);

it('the first step has every text that it needs, whatever a reader does, and no other', async () => {
  const { carried, shown, press } = begin();
  const slider = (): HTMLInputElement => document.querySelector('input[type=range]')!;
  // What the sentence on the gap goes by.
  [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)!.click();
  flushSync();
  for (const size of everySize) {
    Object.assign(slider(), { min: '0', max: '3', step: 'any', value: String(size) });
    slider().dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    press('Show what happens');
    press('My guess');
  }
  for (const name of ['Undo', 'Start again', 'Smaller', 'Bigger']) press(name);
  for (const name of ['Read aloud', 'Pause', 'Go on', 'Stop', 'Show what happens', 'Next'])
    press(name);
  await vi.waitFor(() => expect(document.body.textContent).toContain('did not arrive'));
  press('Try again');
  await tick();
  expect([...shown].sort()).toEqual(Object.keys(carried).sort());
});
