/**
 * Carries what a reader has set from page to page: in memory while a page is open, in its address, and
 * in the links from it. Nothing is stored. Each control works on its own page without this script.
 */
import { fillHospital } from './fillHospital.ts';
import { type Kept, readKept, withKept } from './kept.ts';
import { redrawCodes } from './redrawCodes.ts';

const all = <E extends HTMLElement>(selector: string): E[] => [
  ...document.querySelectorAll<E>(selector),
];

const { paths = '', questions = '' } = document.body.dataset;
const skip = document.querySelector<HTMLInputElement>('#skip-numbers');
const ticks = all<HTMLInputElement>('[data-ask]');
const onPath = all('[data-path]');
const links = all<HTMLAnchorElement>('a[href]:not([href^="#"], [data-made])').filter(
  // On a disk an origin is 'null', as is that of a telephone number.
  ({ origin, protocol }) => origin === location.origin && protocol === location.protocol,
);
const list = document.querySelector('[data-mine]');
const news = document.querySelector<HTMLElement>('[data-added]')!;

let kept = readKept(location.search, { paths: paths.split(' '), questions: questions.split(' ') });

/** The list item of a question: its words stand beside its box, the last of its boxes on the page. */
function item(id: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = ticks.findLast((tick) => tick.dataset.ask === id)!.labels![0]!.textContent;
  return line;
}

function show(): void {
  if (skip) skip.checked = kept.skips;
  for (const tick of ticks) tick.checked = kept.asked.includes(tick.dataset.ask!);
  for (const part of onPath) part.hidden = part.dataset.path !== kept.path;
  for (const link of links)
    link.href = withKept(link.href, { ...kept, path: link.dataset.start ?? kept.path });
  list?.replaceChildren(...kept.asked.map(item));
}

function keep(change: Partial<Kept>): void {
  kept = { ...kept, ...change };
  history.replaceState(history.state, '', withKept(location.href, kept));
  show();
}

function take(box: EventTarget | null): void {
  if (box === skip) keep({ skips: skip!.checked });
  const tick = ticks.find((one) => one === box);
  if (!tick) return;
  const others = kept.asked.filter((id) => id !== tick.dataset.ask);
  keep({ asked: tick.checked ? [...others, tick.dataset.ask!] : others });
  news.textContent = tick.checked ? news.dataset.added! : '';
}

// The tick that called this script, or those of a slow start, come first.
const early = [skip, ...ticks].filter((box) => box?.checked);
show();
fillHospital(kept);
void redrawCodes(kept);
for (const box of early) {
  if (box) box.checked = true;
  take(box);
}
document.addEventListener('change', ({ target }) => take(target));
for (const button of all('[data-leave]'))
  button.addEventListener('click', () => {
    keep({ path: null });
    document.querySelector<HTMLElement>('[rel=next]')?.focus();
  });
if (kept.path) document.getElementById(`path-${kept.path}`)?.setAttribute('open', '');
