import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/launch-options.ts';

/** Journeys drive the built product: each starts a server of its own, so that they may run side by side. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // Each waits for a server and for clocks most of the time.
  workers: 3,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/journeys.json' }]],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Recording takes two fifths of the processor's time: `TRACE=1` records, once there is something to look into.
    trace: process.env['TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // Without a graphics card the waiting screen's breathing takes a core, of which the others are then short.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions,
  },
});
