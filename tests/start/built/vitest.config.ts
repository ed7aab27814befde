import { defineConfig } from 'vitest/config';

/** Tests of what the build made; they run after it. */
export default defineConfig({
  test: {
    root: new URL('../../../', import.meta.url).pathname,
    include: ['tests/{walls,start}/built/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
