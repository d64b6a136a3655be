/**
 * Brings the drawn simulators of a page to life. An island of Astro's would carry its own loader in
 * every page; the simulator needs no more than this, and one script can serve pages and embeds.
 */
import type { ComponentProps } from 'svelte';
import { hydrate } from 'svelte';
import Simulator from './Simulator.svelte';

for (const target of document.querySelectorAll('[data-simulator]')) {
  // Written beside it by src/kit/Simulator.astro, whose props are checked when the site is built.
  const { textContent } = target.nextElementSibling!;
  hydrate(Simulator, {
    target,
    props: JSON.parse(textContent) as ComponentProps<typeof Simulator>,
  });
}
