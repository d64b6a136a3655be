/** The form of the page for web teams: shows the view as chosen, and what to copy. */
import { copyText, markField, valueOf } from '#forms/fields.ts';
import { frameAddress, homeOf, isContact, snippets, type View } from './builder.ts';

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const codeOf = (letter: string): HTMLTextAreaElement =>
  document.querySelector<HTMLTextAreaElement>(`#snippet-${letter}`)!;

const choices = byId('choices');
const frame = document.querySelector<HTMLIFrameElement>('#preview')!;
const status = byId('copied');
const { home = '', own = '' } = choices.dataset;
/** Views by language, in the order of the list of views. */
const views = JSON.parse(byId('views').textContent) as Readonly<Record<string, readonly View[]>>;

const value = (name: string): string => valueOf(choices, name);

function show(): void {
  const view = views[value('lang')]?.[Number(value('view'))];
  if (view === undefined) return;
  const names = ['scenario', 'theme', 'text', 'chrome', 'contact', 'clabel'];
  const asked = Object.fromEntries(names.map((name) => [name, value(name)]));
  const ownHome = homeOf(value('own'));
  markField('contact', isContact(value('contact')));
  markField('own', ownHome !== undefined || value('own') === '');
  for (const [letter, text] of Object.entries(snippets(home, view, asked)))
    codeOf(letter).value = text;
  codeOf('e').value = snippets(ownHome ?? own, view, asked).b;
  byId('height').textContent = String(view.height);
  // From the page's own address, as a copy may be looked at before it stands at its true one.
  const address = new URL(frameAddress(new URL('../', location.href).href, view, asked));
  // No server there, which knows a page by its folder.
  if (address.protocol === 'file:') address.pathname += 'index.html';
  if (frame.src !== address.href) frame.src = address.href;
  frame.title = view.title;
  frame.dataset.width = value('width');
}

choices.addEventListener('input', show);
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLButtonElement>('[data-copy]');
  if (button) void copyText(codeOf(button.dataset.copy ?? ''), status);
});
show();
