import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321', base: process.env.BASE_PATH ?? '/', trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  devToolbar: { enabled: false },
  security: { csp: true },
  integrations: [mdx(), svelte()],
});
