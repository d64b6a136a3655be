/** Brings the guess of a session to life (Guess.svelte). */
// Named though nothing here is a simulator: the two then share one file, and a chapter loads no more of them.
import '#simulator/start.ts';
import { type ComponentProps, hydrate } from 'svelte';
import Guess from './Guess.svelte';

for (const target of document.querySelectorAll('[data-guess]')) {
  // Its props are checked when the site is built.
  const { textContent } = target.nextElementSibling!;
  hydrate(Guess, { target, props: JSON.parse(textContent) as ComponentProps<typeof Guess> });
}
