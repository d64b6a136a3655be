import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import ReadAloud from './ReadAloud.svelte';
import { FakeSpeech, voice } from './fixtures/speech.ts';
import { reactive } from './fixtures/reactive.svelte.ts';

const words = ['Week 6: bigger.', 'Both fit.'];
let close: () => void;
afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

/** A paragraph on the page, in a browser that speaks or does not. */
function show(speech = new FakeSpeech(voice('en-GB'))) {
  document.documentElement.lang = 'en';
  vi.stubGlobal('speechSynthesis', speech.speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', speech.SpeechSynthesisUtterance);
  const props = reactive({ t: translator('en'), sentences: words });
  const component = mount(ReadAloud, { target: document.body, props });
  close = () => void unmount(component);
  flushSync();
  const names = () =>
    [...document.querySelectorAll('button, select')].map(
      (one) => one.getAttribute('aria-label') ?? one.textContent.trim(),
    );
  const press = (name: string) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    button!.focus();
    button!.click();
    flushSync();
  };
  return { speech, props, names, press };
}

describe('the sentences', () => {
  it('stand in one paragraph, with no button where there is no voice', () => {
    const { names } = show(new FakeSpeech(voice('hr')));
    expect(document.querySelector('.sentences')!.textContent).toBe('Week 6: bigger. Both fit.');
    expect(names()).toEqual([]);
  });

  it('can be read aloud once a voice arrives', () => {
    const { speech, names } = show(new FakeSpeech());
    expect(names()).toEqual([]);
    speech.setVoices(voice('en-GB'));
    flushSync();
    expect(names()).toEqual(['Read aloud']);
  });

  it('offer to pause, go on, stop and change the speed while they are read, and not before', () => {
    const { speech, names, press } = show();
    press('Read aloud');
    expect(names()).toEqual(['Pause', 'Stop', 'Speed']);
    press('Pause');
    expect([names(), speech.isSilent]).toEqual([['Go on', 'Stop', 'Speed'], true]);
    press('Go on');
    expect([names(), speech.isSilent]).toEqual([['Pause', 'Stop', 'Speed'], false]);
    press('Stop');
    expect([names(), speech.isSilent]).toEqual([['Read aloud'], true]);
  });

  it('keep the place of the keyboard when a button goes', () => {
    const { press } = show();
    press('Read aloud');
    press('Stop');
    expect(document.activeElement?.textContent.trim()).toBe('Read aloud');
  });

  it('are read at the speed chosen', () => {
    const { speech, press } = show();
    press('Read aloud');
    const speed = document.querySelector('select')!;
    expect([...speed.options].map(({ text }) => text)).toEqual([
      'Slower',
      'Normal speed',
      'Faster',
    ]);
    expect(speed.value).toBe('normal');
    speed.value = 'faster';
    speed.dispatchEvent(new Event('change', { bubbles: true }));
    expect(speech.now.rate).toBeGreaterThan(1);
  });

  it('are read no more once they have changed', () => {
    const { speech, props, names, press } = show();
    press('Read aloud');
    props.sentences = [...words];
    flushSync();
    expect(speech.isSilent).toBe(false);
    props.sentences = ['Week 12: the same.'];
    flushSync();
    expect([names(), speech.isSilent]).toEqual([['Read aloud'], true]);
  });

  it('are read no more once they or the page have gone', () => {
    const { speech, press } = show();
    press('Read aloud');
    window.dispatchEvent(new Event('pagehide'));
    flushSync();
    expect(speech.isSilent).toBe(true);
    press('Read aloud');
    close();
    expect(speech.isSilent).toBe(true);
    close = () => undefined;
  });
});
