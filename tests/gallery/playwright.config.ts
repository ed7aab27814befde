import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/launch-options.ts';

/** Looks at every component and sample screen in each form, and keeps the pictures. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/gallery-run',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/gallery.json' }]],
  use: {
    locale: 'fr-FR',
    trace: 'retain-on-failure',
    launchOptions,
  },
});
