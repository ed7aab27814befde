import { defineConfig } from 'vitest/config';

/** Tests of what the build made; they run after it. */
export default defineConfig({
  test: {
    root: new URL('../../../', import.meta.url).pathname,
    include: ['tests/{walls,start}/built/**/*.test.ts'],
    // By default one core of two would rest, and most of these wait for a program to start.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
