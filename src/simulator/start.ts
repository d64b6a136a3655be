/**
 * Brings the drawn simulators of a page to life. An island of Astro's would carry its own loader in
 * every page; the simulator needs no more than this, and one script can serve pages and embeds.
 */
import { hydrate } from 'svelte';
import Simulator from './Simulator.svelte';

for (const target of document.querySelectorAll('[data-simulator]'))
  hydrate(Simulator, { target, props: JSON.parse(target.nextElementSibling!.textContent) });
