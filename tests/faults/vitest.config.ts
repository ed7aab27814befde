import { defineConfig } from 'vitest/config';

/** What breaks on purpose: slow, and alone on the machine. */
export default defineConfig({
  define: { __BUILD_ID__: JSON.stringify('test') },
  test: {
    root: new URL('../../', import.meta.url).pathname,
    include: ['tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    allowOnly: false,
  },
});
