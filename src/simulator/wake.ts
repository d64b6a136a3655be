/**
 * Brings the drawn simulators of a page to life. An island of Astro's would carry its own loader in
 * every page; the simulator needs no more than this, and it serves pages and embeds.
 */
import type { ComponentProps } from 'svelte';
import { hydrate } from 'svelte';
import Simulator from './Simulator.svelte';

type Props = ComponentProps<typeof Simulator>;

/** What Simulator.astro writes beside a drawn simulator. */
type Written = Props & { readonly laterStrings?: string };

/** How a page that carries the first step alone comes by more. */
interface Fetch {
  readonly texts: (address: string) => Promise<Props['strings']>;
  readonly importFrom: (address: string) => Promise<unknown>;
}

/** Wakes every simulator of the page. */
export function wake(fetch?: Fetch): void {
  for (const target of document.querySelectorAll('[data-simulator]')) {
    // Its props are checked when the site is built.
    const { textContent } = target.nextElementSibling!;
    const { laterStrings, ...props } = JSON.parse(textContent) as Written;
    const fetches = laterStrings &&
      fetch && { fetchTexts: () => fetch.texts(laterStrings), importFrom: fetch.importFrom };
    hydrate(Simulator, { target, props: { ...props, ...fetches } });
  }
}
