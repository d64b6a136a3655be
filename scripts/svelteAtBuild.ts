/**
 * Svelte as a renderer of pages only. Our one live component starts itself (src/simulator/start.ts);
 * Astro's own starter for islands would weigh on it, since both share one copy of Svelte.
 */
import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';

export function svelteAtBuild(): AstroIntegration {
  const integration = svelte();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
