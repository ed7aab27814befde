// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser that the journeys will find, by the order that tests/support/chromium.ts has. */
const present = async () => {
  const { chromium } = await import('@playwright/test');
  return [process.env['CHROMIUM_PATH'], ...usual, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
};

/** @param {string[]} args */
const aptGet = (args) =>
  spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status === 0;

const installChromium = () =>
  aptGet(['update', '-q']) && aptGet(['install', '-y', '-q', '--no-install-recommends', 'chromium']);

/** Finds a Chromium, or installs Debian's as root. @returns {Promise<string | null>} what to do when there is none */
export const ensureChromium = async () => {
  if (await present()) return null;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && installChromium() && (await present())) return null;
  return 'The journeys need a Chromium: run "npx playwright install chromium", or give the path of one in CHROMIUM_PATH, then run npm test again.';
};
