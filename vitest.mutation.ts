/** The tests that `npm run mutation` runs against each broken line: the tables. Properties are random, and slow. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/criteria/*.test.ts'],
    exclude: ['src/criteria/properties.test.ts'],
  },
});
