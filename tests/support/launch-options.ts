import { chromiumPath } from './chromium.ts';

const executablePath = chromiumPath();

/** How every test starts its browser: as root, quiet, and asking nothing of anyone. */
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
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
};
