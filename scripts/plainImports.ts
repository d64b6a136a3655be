/**
 * A dynamic import as the browser's own. Vite wraps each in a helper that fetches styles and modules
 * ahead; our styles stand in the page and nothing is fetched ahead, so it would be 0.7 kB for nothing.
 */
import type { Plugin } from 'vite';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
});
