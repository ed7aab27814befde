import { existsSync } from 'node:fs';

/** Debian's Chromium, or the one that CHROMIUM_PATH names; undefined leaves the choice to Playwright's own. */
export const chromiumPath = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  );
