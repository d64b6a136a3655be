/** The form of the page of links: shows the link as chosen, its code, and what to do with it. */
import { copyText, markField, valueOf } from '#forms/fields.ts';
import { type Choices, linkOf } from './linkOf.ts';

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

const form = byId('choices');
const address = document.querySelector<HTMLTextAreaElement>('#address')!;
const number = document.querySelector<HTMLInputElement>('#number')!;
const status = byId('copied');
const share = byId('share');
const code = document.querySelector<SVGElement>('[data-qr]')!;
const links = document.querySelectorAll<HTMLAnchorElement>('[data-made]');
const { base = '' } = form.dataset;
/** Where this copy of the site stands now. */
const here = new URL(base, location.href).href;
/** What a page is called where no server knows it by its folder, as on a disk. */
const file = location.protocol === 'file:' ? 'index.html' : '';
/** Where it stands for others; a copy that knows no such place makes links to where it is. */
const home = form.dataset.home || here;
// The code is this page's own: the reader's script is not to draw it.
code.removeAttribute('data-qr');

/** Pages that take up what the link carries. Larger letters come with a sheet in large print. */
const pages: Readonly<Record<string, (choices: Choices) => string>> = {
  sheet: ({ text }) => (text === 'm' ? 'handout/' : 'handout/large/'),
  session: () => 'session/',
};
const names = ['lang', 'start', 'text', 'numbers', 'ward', 'number', 'day', 'night'] as const;

async function show(): Promise<void> {
  const choices = Object.fromEntries(names.map((name) => [name, valueOf(form, name)])) as Choices;
  const made = linkOf(home, choices);
  const { search } = new URL(made.address);
  number.disabled = choices.ward === '';
  for (const name of ['number', 'day', 'night'] as const)
    markField(name, !made.wrong.includes(name));
  address.value = made.address;
  status.textContent = '';
  for (const link of links) {
    const page = pages[link.dataset.made ?? '']?.(choices);
    const to = new URL(
      page ? `${here}${choices.lang}/${page}${search}` : linkOf(here, choices).address,
    );
    to.pathname += file;
    link.href = to.href;
  }
  const { drawCode } = await import('#reader/drawCode.ts');
  drawCode(code, address.value);
}

async function send(): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: address.value });
  } catch {
    // The nurse closed the sheet, or the browser may not open it: the address is there to copy.
  }
}

share.hidden = !('share' in navigator);
share.addEventListener('click', () => void send());
byId('copy').addEventListener('click', () => void copyText(address, status));
form.addEventListener('input', () => void show());
void show();
