// @ts-check
// No dependency here: `npm start` asks for the build id before anything is installed.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist, projectRoot } from './paths.mjs';

const inputs = ['package.json', 'package-lock.json', 'vite.config.ts', 'public', 'src'];
const isTest = /\.test\.tsx?$/;

/** @param {string} path @returns {string[]} files under a path, sorted, without tests */
const filesUnder = (path) => {
  const entries = readdirSync(join(projectRoot, path), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(inner);
      return isTest.test(entry.name) || entry.name.endsWith('.md') ? [] : [inner];
    });
};

/** @param {string} path */
const filesOf = (path) => (path.includes('.') ? [path] : filesUnder(path));

/**
 * Names what a build is made from: the release, then a digest of every source. Equal sources have equal ids on any
 * machine; git is not asked, so that an unpacked archive builds too.
 */
export const currentBuildId = () => {
  const digest = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) {
    const content = createHash('sha256')
      .update(readFileSync(join(projectRoot, file)))
      .digest('hex');
    digest.update(`${file} ${content}\n`);
  }
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return `${version}-${digest.digest('hex').slice(0, 12)}`;
};

/** @returns {string | null} the id of what stands in dist; null when nothing whole does */
export const builtId = () => {
  try {
    return JSON.parse(readFileSync(join(dist, 'build.json'), 'utf8')).id;
  } catch {
    return null;
  }
};
