import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '#i18n/catalog.ts';
import HearCurve from './HearCurve.svelte';
import { reactive } from './fixtures/reactive.svelte.ts';
import { FakeAudio } from './fixtures/audio.ts';

const curve = [
  { week: 0, diameter: 1 },
  { week: 6, diameter: 1.5 },
  { week: 12, diameter: 0.5 },
];
let close: () => void;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The button on the page, in a browser that can play or, without `audio`, cannot. */
function show(audio?: FakeAudio) {
  for (const [name, value] of Object.entries(audio?.globals ?? {})) vi.stubGlobal(name, value);
  const props = reactive({ t: translator('en'), curve });
  const component = mount(HearCurve, { target: document.body, props });
  close = () => void unmount(component);
  flushSync();
  const name = () => document.querySelector('button')?.textContent.trim();
  const press = () => {
    document.querySelector('button')!.click();
    flushSync();
  };
  return { props, name, press };
}

describe('the curve', () => {
  it('cannot be heard where the browser plays no tones', () => {
    expect(show().name()).toBeUndefined();
  });

  it('says what a tone means', () => {
    show(new FakeAudio());
    const how = document.querySelector('button')!.getAttribute('aria-describedby')!;
    expect(document.getElementById(how)!.textContent).toMatch(
      /^A higher tone means a bigger lump\./,
    );
  });

  it('makes no sound, and asks for none, before it is pressed', () => {
    const audio = new FakeAudio();
    show(audio);
    expect(audio.contexts).toEqual([]);
  });

  it('is played from its start to its end, higher for bigger', () => {
    const audio = new FakeAudio();
    const { press } = show(audio);
    press();
    const pitch = audio.sounds[0]!.frequency.events.filter(({ how }) => how === 'exponential');
    expect(pitch.map(({ time }) => time)).toEqual([0.1, 1.5, 2.9]);
    const [start, bigger, smaller] = pitch.map(({ value }) => value);
    expect(bigger).toBeGreaterThan(start!);
    expect(smaller).toBeLessThan(start!);
    expect(audio.sounds.map(({ stopsAt }) => stopsAt)).toEqual([3, 3]);
  });

  it('swells and fades, so that it never clicks', () => {
    const audio = new FakeAudio();
    const { press } = show(audio);
    press();
    const { events } = audio.sounds[0]!.level;
    expect(events.map(({ how, value }) => [how, value > 0])).toEqual([
      ['set', false],
      ['linear', true],
      ['set', true],
      ['linear', false],
    ]);
    expect(Math.max(...events.map(({ value }) => value))).toBeLessThan(0.2);
    expect(events.at(-1)!.time).toBe(3);
  });

  it('ticks at each scan', () => {
    const audio = new FakeAudio();
    const { press } = show(audio);
    press();
    const ticks = audio.sounds[1]!.level.events.filter(({ how }) => how === 'set');
    expect(ticks.map(({ time }) => time)).toEqual([0.1, 1.5, 2.9]);
  });

  it('can be heard again when it is over, and leaves nothing running', () => {
    const audio = new FakeAudio();
    const { name, press } = show(audio);
    press();
    expect(name()).toBe('Stop');
    audio.end();
    flushSync();
    expect(name()).toBe('Hear the curve');
    vi.runAllTimers();
    expect(audio.contexts.map(({ closed }) => closed)).toEqual([true]);
    press();
    expect([audio.contexts.length, name()]).toEqual([2, 'Stop']);
  });

  it('falls silent when it is stopped, and closes once it has faded', () => {
    const audio = new FakeAudio();
    const { name, press } = show(audio);
    press();
    press();
    expect(name()).toBe('Hear the curve');
    expect(audio.contexts[0]!.levels[0]!.events.at(-1)).toMatchObject({ how: 'target', value: 0 });
    expect(audio.contexts[0]!.closed).toBe(false);
    vi.runAllTimers();
    expect(audio.contexts[0]!.closed).toBe(true);
  });

  it.each([
    ['it becomes another', (props: { curve: typeof curve }) => void (props.curve = [...curve])],
    ['the page goes', () => void window.dispatchEvent(new Event('pagehide'))],
    [
      'it goes itself',
      () => {
        close();
        close = () => undefined;
      },
    ],
  ])('falls silent when %s', (_, happen) => {
    const audio = new FakeAudio();
    const { props, press } = show(audio);
    press();
    happen(props);
    flushSync();
    vi.runAllTimers();
    expect(audio.contexts[0]!.closed).toBe(true);
  });
});
