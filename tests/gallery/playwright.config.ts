import { defineConfig } from '@playwright/test';
import { chromiumPath } from '../support/chromium.ts';

const chromium = chromiumPath();

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
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      // Playwright hides both of these from every test unless it is told not to.
      ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-popup-blocking'],
    },
  },
});
