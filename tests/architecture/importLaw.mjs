/**
 * Who may import whom: one table, read by dependency-cruiser (.ts, .svelte) and by ESLint (.astro).
 * What a room's line does not name is forbidden to it.
 *
 * - `rooms`: rooms under src/ that it may import.
 * - `types`: rooms whose types alone it may import.
 * - `packages`: npm packages it may import; `node` stands for Node's own modules.
 *
 * @typedef {Readonly<{ rooms: readonly string[], types?: readonly string[], packages?: readonly string[] }>} RoomLaw
 */

/** @type {Readonly<Record<string, RoomLaw>>} */
export const importLaw = {
  domain: { rooms: [] },
  model: { rooms: ['domain'] },
  criteria: { rooms: ['domain'] },
  chart: { rooms: ['domain'], packages: ['d3', 'qr'] },
  i18n: { rooms: [], packages: ['astro', 'node', 'yaml'] },
  reader: { rooms: ['domain', 'chart'] },
  share: { rooms: ['domain'], types: ['model'] },
  describe: { rooms: ['domain', 'i18n'], types: ['model', 'criteria'] },
  content: {
    rooms: ['domain', 'i18n'],
    packages: [
      'astro',
      'node',
      'yaml',
      'parse5',
      'unified',
      'remark-parse',
      'remark-mdx',
      'remark-frontmatter',
      'syllable',
      '@citation-js/core',
      '@citation-js/plugin-csl',
    ],
  },
  state: { rooms: ['domain', 'model', 'criteria', 'share'], packages: ['svelte'] },
  simulator: { rooms: ['state', 'chart', 'describe', 'i18n', 'domain'], packages: ['svelte'] },
  kit: {
    rooms: [
      'simulator',
      'state',
      'chart',
      'describe',
      'i18n',
      'domain',
      'content',
      'model',
      'criteria',
    ],
    packages: ['astro', 'svelte'],
  },
  site: { rooms: ['domain', 'chart', 'i18n', 'content'], packages: ['astro'] },
  session: {
    rooms: ['kit', 'site', 'simulator', 'state', 'chart', 'describe', 'i18n', 'content'],
    packages: ['astro', 'svelte'],
  },
  forms: { rooms: [] },
  embed: { rooms: ['domain', 'forms', 'simulator'] },
  maker: { rooms: ['forms', 'reader'] },
  offline: { rooms: ['domain', 'i18n'], packages: ['node', 'esbuild'] },
  layouts: {
    rooms: [
      'session',
      'offline',
      'kit',
      'site',
      'simulator',
      'reader',
      'i18n',
      'content',
      'styles',
    ],
    packages: ['astro'],
  },
  pages: {
    rooms: [
      'domain',
      'embed',
      'maker',
      'layouts',
      'kit',
      'site',
      'simulator',
      'i18n',
      'content',
      'styles',
    ],
    packages: ['astro'],
  },
};
