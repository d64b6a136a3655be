/**
 * A dynamic import as the browser's own. Vite wraps each in a helper that fetches styles and modules
 * ahead; our styles stand in the page and nothing is fetched ahead. So it would be 0.7 kB for nothing,
 * its lists of files 0.1 kB more, and a file of its own one more request of every page.
 */
import type { Plugin } from 'vite';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code
          .replace(/^const __vite__mapDeps=.*\n/, '')
          .replaceAll(/,\s*__vite__mapDeps\([^)]*\)/g, '')
          .replace(
            /import\{\w+ as (\w+)\}from"[^"]*preload-helper[^"]*";/,
            'const $1=load=>load();',
          );
        if (name.includes('preload-helper')) Reflect.deleteProperty(bundle, name);
      }
    },
  },
});
