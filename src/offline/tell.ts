/** Says at the foot of the page that there is a newer version of it. */
import type { OfflineWords } from './list.ts';

/** In the middle of the simulator a reader is not disturbed, nor are two people in a session. */
const isBusy = (): boolean =>
  document.querySelector('[data-simulator]:focus-within, body.session') !== null;

/** As a last line of the foot, in the manner of its links, so that nothing that is read moves. */
function write({ ready, show }: OfflineWords): void {
  const facts = document.querySelector<HTMLElement>('.facts');
  const pattern = facts?.querySelector('a');
  if (!facts || !pattern || facts.parentElement?.querySelector('[role=status]')) return;
  const line = facts.cloneNode() as HTMLElement;
  line.role = 'status';
  facts.parentElement?.append(line);
  const link = pattern.cloneNode() as HTMLAnchorElement;
  link.href = location.pathname + location.search;
  link.textContent = show;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  // A reader's voice says what changes in a line that was there before.
  setTimeout(() => line.append(ready, document.createElement('br'), link), 100);
}

export function tell(words: OfflineWords): void {
  if (!isBusy()) write(words);
  else document.addEventListener('focusout', () => setTimeout(tell, 0, words), { once: true });
}
