/**
 * The frame's side of the protocol (messages.ts), and of those that hosts may speak already: WordPress's,
 * AMP's `embed-size`, and the `iframe.resize` of newsrooms. The host sizes the frame; the frame never moves
 * the host, and says nothing that a reader typed or chose unless the host has asked for events.
 */
import { readHostMessage, secretIn } from './hostMessage.ts';
import { type EventName, type FrameMessage, settings } from './messages.ts';
import { SteadyHeight } from './steadyHeight.ts';

/** How long a host may take to give the frame its height, in milliseconds. */
const patience = 800;

/** Asks a browser that can size frames by itself; those that know the call may still refuse it. */
async function askBrowser(): Promise<void> {
  try {
    await (window as { requestResize?: () => unknown }).requestResize?.();
  } catch {
    // The host has not allowed it: the messages do.
  }
}

/** Talks with the page around this one for as long as this one lives. */
export function talk(host: Window): void {
  const root = document.documentElement;
  const fit = document.getElementById('fit')!;
  const secret = secretIn(location.hash);
  const steady = new SteadyHeight();
  /** Where events go: nowhere before a host has asked for them. */
  let listener: string | undefined;
  let waiting = 0;
  let isOpened = false;

  // Nothing said is private but events, and a sandboxed host has no origin to name.
  const say = (message: object | string, to = '*'): void => host.postMessage(message, to);
  const sayOurs = (message: FrameMessage, to?: string): void => say(message, to);

  function report(name: EventName, value?: string): void {
    if (listener !== undefined)
      sayOurs({ px: 1, type: 'event', name, ...(value !== undefined && { value }) }, listener);
  }

  function tell(): void {
    if (root.dataset.fit === 'fixed') return;
    const height = steady.next(fit.getBoundingClientRect().height, performance.now());
    if (height === undefined) return;
    sayOurs({ px: 1, type: 'size', height });
    say({ sentinel: 'amp', type: 'embed-size', height });
    say(JSON.stringify({ context: 'iframe.resize', height, src: '' }));
    if (secret) say({ message: 'height', value: height, secret });
    void askBrowser();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // A host that gives less than all leaves the reader a scroll bar.
      if (innerHeight < steady.told) delete root.dataset.managed;
    }, patience);
  }

  function tellAgain(): void {
    steady.forget();
    tell();
  }

  function hear({ source, origin, data }: MessageEvent): void {
    if (source !== host) return;
    const message = readHostMessage(data, secret);
    if (message?.type === 'wordpress') tellAgain();
    if (message?.type === 'set')
      for (const name of settings) {
        const word = message[name];
        if (word !== undefined) root.dataset[name] = word;
      }
    if (message?.type !== 'hello') return;
    listener = message.events ? origin.replace(/^(null)?$/, '*') : undefined;
    if (root.dataset.fit !== 'fixed') root.dataset.managed = '';
    tellAgain();
    if (listener === undefined || isOpened) return;
    isOpened = true; // a host may greet again
    const [, chapter] = /^chapter-(.+)/.exec(root.dataset.view ?? '') ?? [];
    if (chapter) report('chapter', chapter);
  }

  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link === null) return;
    if ('full' in link.dataset) report('open-full');
    // WordPress's sandbox opens no windows, but its page follows a link to the frame's own host.
    if (!secret || self.origin !== 'null' || link.host !== location.host) return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  }

  addEventListener('message', hear);
  document.addEventListener('click', follow);
  const simulator = document.querySelector('[data-simulator]');
  const start = (): void => report('start');
  simulator?.addEventListener('pointerdown', start, { once: true });
  let isComplete = false;
  /** Reports, once, that the reader has come to the last step: it alone lets them choose an example. */
  const end = (): void => {
    if (isComplete || !simulator?.querySelector('select')) return;
    isComplete = true;
    report('complete');
  };
  // The step is drawn only after the press that leads to it.
  simulator?.addEventListener('click', () => setTimeout(end));
  simulator?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && /^[a-z-]+$/.test(target.value))
      report('scenario', target.value);
  });
  sayOurs({
    px: 1,
    type: 'ready',
    v: root.dataset.version,
    reviewed: root.dataset.reviewed ?? null,
    lang: root.lang,
    view: root.dataset.view,
  });
  // A browser may not draw a frame that is out of sight, as WordPress's is at first, and then observes nothing.
  tell();
  new ResizeObserver(tell).observe(fit);
}
