// @ts-check
// No dependency here: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} Package */

/** @param {string} file @returns {Record<string, Package>} */
const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/**
 * Whether node_modules lacks something that package-lock.json lists, or holds another version of it. npm notes what it
 * installed in node_modules/.package-lock.json; optional packages of other systems are rightly absent.
 * @param {string} root @param {{ withDev: boolean }} options
 */
export const lacksPackages = (root, { withDev }) => {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).some(([path, { version, integrity, dev, optional }]) => {
    if (path === '' || (dev && !withDev)) return false;
    const found = installed[path];
    if (!found) return !optional;
    return found.version !== version || found.integrity !== integrity || !existsSync(join(root, path));
  });
};

const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** @param {string} root @param {string[]} args */
const npm = (root, args) =>
  spawnSync('npm', [...args, ...quiet], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  });

/**
 * Installs what package-lock.json lists. `npm ci` refuses a lock that lacks optional packages of other systems, which
 * npm leaves out when its registry has not got them; `npm install --no-save` takes the same versions and touches no file.
 * @param {string} root @returns {boolean} whether it could
 */
export const install = (root) => {
  console.log('Installing what package-lock.json lists…');
  const clean = npm(root, ['ci']);
  if (clean.status === 0) return true;
  const tolerant = /EUSAGE/.test(clean.stderr ?? '') ? npm(root, ['install', '--no-save']) : clean;
  if (tolerant.status !== 0) console.error(tolerant.stderr ?? tolerant.error?.message);
  return tolerant.status === 0 && !lacksPackages(root, { withDev: true });
};
