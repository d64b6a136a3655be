/**
 * Turns the slides of a page into a session: one at a time, by buttons, keys, a clicker or a swipe. What
 * is shown stands in the address (deck.ts). It asks for nothing more once it runs.
 */
import { Clock } from './clock.ts';
import { fragmentOf, type Move, moved, type Place, readFragment } from './deck.ts';
import { moveOf } from './keys.ts';
import { swipeOf, type Touched } from './swipe.ts';

const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const { dir } = document.documentElement;

const slides = all('.slide').map((root) => ({ root, parts: all('[data-part]', root) }));
const deck = slides.map(({ root, parts }) => ({
  id: root.dataset.slide!,
  parts: Math.max(1, parts.length),
}));
const script = one('[data-script]');
let place = readFragment(deck, location.hash);

function draw(): void {
  slides.forEach(({ root, parts }, slide) => {
    root.classList.toggle('now', slide === place.slide);
    parts.forEach((part, i) => {
      part.classList.toggle('now', i === (slide === place.slide ? place.part : 0));
    });
  });
  document.body.toggleAttribute('data-saying', place.script);
  script.setAttribute('aria-pressed', String(place.script));
}

/** Takes eye and ear to a slide that has come: its sentence is read out, and keys go on from there. */
function arrive(from: Place): void {
  const { root, parts } = slides[place.slide]!;
  if (from.slide !== place.slide) {
    root.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
    scrollTo(0, 0);
  } else if (from.part !== place.part) {
    parts[place.part]!.focus({ preventScroll: true });
  }
}

function show(to: Place): void {
  const from = place;
  place = to;
  draw();
  arrive(from);
}

const clock = new Clock();
let hidden = false;
const face = one('[data-clock]');
let ticking = 0;
function tell(): void {
  if (clock.runs) ticking ||= window.setInterval(tell, 1000);
  const shown = clock.runs && !hidden;
  const words = shown
    ? face.dataset.clock!.replace('#', String(clock.minutes(Date.now())))
    : face.dataset.still!;
  if (face.textContent !== words) face.textContent = words;
  const use = { start: !clock.runs, again: clock.runs, hide: shown, show: clock.runs && hidden };
  for (const button of all('[data-use]'))
    button.hidden = !use[button.dataset.use as keyof typeof use];
}
const uses: Readonly<Record<string, () => void>> = {
  start: () => clock.start(Date.now()),
  again: () => clock.reset(Date.now()),
  hide: () => (hidden = true),
  show: () => (hidden = false),
};
for (const button of all('[data-use]'))
  button.addEventListener('click', () => {
    uses[button.dataset.use!]!();
    tell();
    one('#clock').hidePopover();
  });
function go(move: Move): void {
  const to = moved(deck, place, move);
  if (to.slide === place.slide && to.part === place.part) return;
  if (move === 'forward') clock.start(Date.now());
  tell();
  history.pushState(null, '', `#${fragmentOf(deck, to)}`);
  show(to);
}

script.addEventListener('click', () => {
  show({ ...place, script: !place.script });
  history.replaceState(null, '', `#${fragmentOf(deck, place)}`);
});
for (const link of all('[data-turn]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.dataset.turn as Move);
  });
addEventListener('popstate', () => show(readFragment(deck, location.hash)));

const isOpen = (): boolean => document.querySelector(':popover-open') !== null;
const scrolls = (): boolean => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight;
};
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || isOpen()) return;
  const { key, shiftKey: shift, ctrlKey, altKey, metaKey } = event;
  const focus = event.target as Element;
  const on = focus.matches('input') ? 'steps' : focus.matches('button') ? 'button' : 'page';
  const held = ctrlKey || altKey || metaKey;
  const move = moveOf({ key, shift, held, on, scrolls: scrolls(), dir });
  if (move === null) return;
  event.preventDefault();
  go(move);
});

let touch: Touched | null = null;
const touched = ({ clientX: x, clientY: y }: Touch): Touched => ({ x, y, time: Date.now() });
document.addEventListener(
  'touchstart',
  ({ touches, target }) => {
    // A finger that draws a size, moves a slider or zooms turns nothing.
    const draws = (target as Element).closest('[data-chart], input, :popover-open') !== null;
    const zoomed = (visualViewport?.scale ?? 1) > 1;
    touch = touches.length === 1 && !draws && !zoomed ? touched(touches[0]!) : null;
  },
  { passive: true },
);
document.addEventListener('touchend', ({ changedTouches }) => {
  const move = touch && swipeOf(touch, touched(changedTouches[0]!), dir);
  touch = null;
  if (move) go(move);
});

draw();
