/**
 * The host script: a classic script for other people's pages. It gives our frames the height of their
 * content, turns each link `a.px-embed` into a frame above the link, and passes on what a host asks for
 * by attributes of the frame or link:
 *
 * - `data-events`: what happens in the frame comes as the DOM event `px:event`;
 * - `data-px-theme`, `data-px-text`, `data-px-motion`: how it looks; after a change, call `pxEmbed.scan()`;
 * - `data-height`, on a link: the height to keep free until the frame asks for its own, in CSS pixels.
 *
 * Who sent a message is looked up anew each time, so frames may come, go and move as they like.
 * It keeps nothing and fetches nothing. The build turns its syntax into ES5 (scripts/embedAssets.ts);
 * what it calls must be as old.
 */
import { boxHeight, contentHeight, outerHeight, paddingOf } from './frameHeight.ts';
import { isFrameMessage } from './isFrameMessage.ts';
import { type HostMessage, settings } from './messages.ts';

/** That of the package; put in by the build. */
declare const VERSION: string;

declare global {
  interface Window {
    /** Ours, or an element of this id. */
    pxEmbed?: {
      /** Greets all frames and upgrades all links that are in the page by now. */
      readonly scan?: () => void;
      readonly version?: string;
    };
  }
}

const folder = '/embed/v1/';
const eventsAttribute = 'data-events';
const settingAttribute = 'data-px-';

/** Kept free where nobody says how high a frame will be, in CSS pixels. */
const usualHeight = '760';

/** Address of the folder that our frames come from. */
function findBase(): string {
  const script = (document.currentScript ??
    document.querySelector(`script[src*="${folder}loader."]`)) as HTMLScriptElement | null;
  const site = script?.getAttribute('data-base');
  const link = document.createElement('a'); // makes an address absolute
  link.href = site ? site.replace(/\/?$/, folder) : (script?.src ?? folder);
  return link.href.replace(/[^/]*([?#].*)?$/, '');
}

function start(): void {
  const base = findBase();
  const origin = base.split('/', 3).join('/');
  // eslint-disable-next-line @typescript-eslint/prefer-string-starts-ends-with -- `startsWith` is younger
  const isOurs = (address: string): boolean => address.indexOf(base) === 0;

  function greet(frame: HTMLIFrameElement): void {
    // Nothing said is private, and a sandboxed frame has no origin to name.
    const say = (message: HostMessage) => frame.contentWindow!.postMessage(message, '*');
    say({ px: 1, type: 'hello', events: frame.hasAttribute(eventsAttribute) });
    for (const name of settings) {
      const value = frame.getAttribute(settingAttribute + name);
      if (value) say({ px: 1, type: 'set', [name]: value });
    }
  }

  function upgrade(link: HTMLAnchorElement): void {
    if (!isOurs(link.href) || link.previousSibling?.nodeName === 'IFRAME') return;
    const frame = document.createElement('iframe');
    // Attributes, since a host's policy may forbid styles.
    frame.title = link.title || link.textContent;
    frame.width = '100%';
    frame.height = link.getAttribute('data-height') || usualHeight;
    frame.setAttribute('frameborder', '0');
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    for (const name of [eventsAttribute].concat(settings.map((one) => settingAttribute + one)))
      if (link.hasAttribute(name)) frame.setAttribute(name, link.getAttribute(name)!);
    frame.src = link.href;
    link.parentNode!.insertBefore(frame, link);
  }

  function scan(): void {
    // While a page still comes in, a link may lack some of its words.
    if (document.readyState !== 'loading')
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a.px-embed')) upgrade(link);
    for (const frame of document.getElementsByTagName('iframe'))
      if (isOurs(frame.src)) greet(frame);
  }

  function resize(frame: HTMLIFrameElement, wanted: number): void {
    const set = (element: HTMLElement, name: string, value: string) =>
      element.style.setProperty(name, value, 'important');
    const style = getComputedStyle(frame);
    const content = contentHeight(wanted);
    const height = `${boxHeight(style, content)}px`;
    set(frame, 'height', height);
    set(frame, 'min-height', height); // a column of flexible boxes goes by nothing else
    set(frame, 'max-height', 'none');
    set(frame, 'max-width', '100%');
    set(frame, 'aspect-ratio', 'auto');
    // A box that keeps a ratio, with the frame laid over it.
    const around = style.position === 'absolute' && (frame.offsetParent as HTMLElement | null);
    if (!around || around === document.body) return;
    const box = getComputedStyle(around);
    set(around, 'min-height', `${boxHeight(box, outerHeight(style, content) - paddingOf(box))}px`);
  }

  /** A sandbox, round the frame or round this page, takes a frame's origin away. */
  const mayComeFrom = (from: string, frame: HTMLIFrameElement): boolean =>
    from === origin ||
    (from === 'null' && (frame.hasAttribute('sandbox') || window.origin === 'null'));

  function hear(event: MessageEvent): void {
    const message: unknown = event.data;
    if (!isFrameMessage(message)) return;
    for (const frame of document.getElementsByTagName('iframe')) {
      if (frame.contentWindow !== event.source) continue;
      if (!isOurs(frame.src) || !mayComeFrom(event.origin, frame)) continue;
      if (message.type === 'ready') greet(frame);
      else if (message.type === 'size') resize(frame, message.height);
      else if (frame.hasAttribute(eventsAttribute)) {
        const detail = { name: message.name, value: message.value };
        frame.dispatchEvent(new CustomEvent('px:event', { bubbles: true, detail }));
      }
    }
  }

  addEventListener('message', hear);
  document.addEventListener('DOMContentLoaded', scan);
  window.pxEmbed = { scan, version: VERSION };
  scan();
}

// A page may name us twice, and may have an element of this id.
if (!window.pxEmbed?.scan) start();
