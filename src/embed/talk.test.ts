import { beforeEach, describe, expect, it, vi } from 'vitest';
import { talk } from './talk.ts';

/** What the frame said, without the dialects of others. */
let said: Record<string, unknown>[];
let all: unknown[];
let targets: string[];
let host: Window;
let height: number;
let resized: () => void;

/** A page in a frame that begins to talk; each test has a host of its own, so that it hears no other's frame. */
function begin({ hash = '', fit = 'auto', body = '' } = {}): void {
  location.hash = hash;
  Object.assign(document.documentElement.dataset, {
    view: 'chapter-waiting',
    version: '1.2.0',
    fit,
  });
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<div id="fit">${body}</div>`;
  const frame = document.body.appendChild(document.createElement('iframe'));
  host = frame.contentWindow!;
  document.getElementById('fit')!.getBoundingClientRect = () => ({ height }) as DOMRect;
  vi.spyOn(host, 'postMessage').mockImplementation((...args: unknown[]) => {
    const [message, target] = args;
    all.push(message);
    targets.push(target as string);
    if ((message as { px?: unknown }).px === 1) said.push(message as Record<string, unknown>);
  });
  talk(host);
}

const hear = (data: unknown, from: Window = host, origin = 'https://hospital.example'): void => {
  dispatchEvent(new MessageEvent('message', { data, source: from, origin }));
};
const hello = (events: boolean): void => hear({ px: 1, type: 'hello', events });

beforeEach(() => {
  said = [];
  all = [];
  targets = [];
  height = 600.2;
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(observed: () => void) {
        resized = observed;
      }
      observe = () => undefined;
    },
  );
});

describe('a frame', () => {
  it('says what it is and how high, as soon as it runs, though it may not be drawn yet', () => {
    begin();
    expect(said).toEqual([
      { px: 1, type: 'ready', v: '1.2.0', reviewed: null, lang: 'en', view: 'chapter-waiting' },
      { px: 1, type: 'size', height: 601 },
    ]);
  });

  it('says its height when it changes, in each dialect, and again to whoever greets it', () => {
    begin();
    resized();
    resized();
    expect(all.slice(1)).toEqual([
      { px: 1, type: 'size', height: 601 },
      { sentinel: 'amp', type: 'embed-size', height: 601 },
      '{"context":"iframe.resize","height":601,"src":""}',
    ]);
    hello(false);
    expect(said.at(-1)).toEqual({ px: 1, type: 'size', height: 601 });
    expect(said).toHaveLength(3);
  });

  it('says no height where the host wants it as it is, or does not show it', () => {
    begin({ fit: 'fixed' });
    resized();
    hello(false);
    expect(said).toHaveLength(1);
    expect(document.documentElement.dataset.managed).toBeUndefined();
    height = 0;
    begin();
    resized();
    expect(said).toHaveLength(2);
  });

  it('answers WordPress by its secret', () => {
    begin({ hash: '#?secret=abc123' });
    hear({ message: 'ready', secret: 'abc123' });
    expect(all).toContainEqual({ message: 'height', value: 601, secret: 'abc123' });
  });

  it('has no scroll bar of its own under a host that sizes it, until the host gives too little', () => {
    vi.useFakeTimers();
    begin();
    height = innerHeight + 1;
    hello(false);
    expect(document.documentElement.dataset.managed).toBe('');
    vi.advanceTimersByTime(799);
    expect(document.documentElement.dataset.managed).toBe('');
    vi.advanceTimersByTime(1);
    expect(document.documentElement.dataset.managed).toBeUndefined();
    vi.useRealTimers();
  });

  it('takes settings from its host alone', () => {
    begin();
    hear({ px: 1, type: 'set', theme: 'dark', text: 'huge' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.dataset.text).toBeUndefined();
    hear({ px: 1, type: 'set', theme: 'light' }, window);
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it('tells what happens in it to nobody who has not asked, and to the asker alone', () => {
    begin({ body: '<div data-simulator><select><option>mixed</option></select></div>' });
    const change = () =>
      document.querySelector('select')!.dispatchEvent(new Event('change', { bubbles: true }));
    hello(false);
    change();
    expect(said.filter(({ type }) => type === 'event')).toEqual([]);
    hello(true);
    hello(true);
    change();
    expect(said.filter(({ type }) => type === 'event')).toEqual([
      { px: 1, type: 'event', name: 'chapter', value: 'waiting' },
      { px: 1, type: 'event', name: 'scenario', value: 'mixed' },
    ]);
    expect(targets.at(-1)).toBe('https://hospital.example');
  });

  it('tells once that the reader has come to the last step', () => {
    vi.useFakeTimers();
    begin({ body: '<div data-simulator><button>Next</button></div>' });
    hello(true);
    const [button, steps] = ['button', '[data-simulator]'].map((one) =>
      document.querySelector(one)!,
    );
    const press = (): void => {
      button!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      vi.advanceTimersByTime(1);
    };
    const ends = () => said.filter(({ name }) => name === 'complete');
    press();
    expect(ends()).toEqual([]);
    steps!.append(document.createElement('select'));
    press();
    press();
    expect(ends()).toEqual([{ px: 1, type: 'event', name: 'complete' }]);
    vi.useRealTimers();
  });

  it('tells that the full page was opened, and lets the browser open it', () => {
    begin({ body: '<a href="/en/" data-full>Open</a>' });
    hello(true);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.querySelector('a')!.addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
    });
    addEventListener('click', (event) => event.preventDefault(), { once: true }); // jsdom cannot go there
    document.querySelector('a')!.dispatchEvent(click);
    expect(said.at(-1)).toEqual({ px: 1, type: 'event', name: 'open-full' });
  });
});
