import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What pages, workers, server and tests share; `src/main/build` adds root, inputs and outputs of each. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Filled in by the build; under test a page is of no release.
  define: { __BUILD_ID__: JSON.stringify('test') },
  publicDir: false,
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    // These have a step of their own: they need the built product, a browser or much time.
    exclude: ['tests/**/built/**', 'tests/{journeys,faults,accessibility,load}/**', '**/node_modules/**'],
    environment: 'node',
    // By default one core of two would rest.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test asserts a time; on a busy machine a property of many cases takes its own.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    restoreMocks: true,
    allowOnly: false,
    reporters: ['default'],
  },
});
