// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command run by Node, from the project's root
 * @property {string} [report] the runner's JSON, which tells how many cases passed
 * @property {boolean} [live] shows its output as it comes, because it is long
 */

/** @param {string} path */
const bin = (path) => join(projectRoot, 'node_modules', path);
const vitest = bin('vitest/vitest.mjs');

/** @param {string} name @param {string[]} args @param {boolean} [live] @returns {Step} */
const vitestStep = (name, args, live = false) => {
  const report = join(projectRoot, `.cache/reports/${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, command: [vitest, 'run', ...args, ...reporters], report, live };
};

/** @param {string} config */
const exists = (config) => existsSync(join(projectRoot, config));

const journeys = 'tests/journeys/playwright.config.ts';
const faults = 'tests/faults/vitest.config.ts';
const gallery = 'tests/gallery/playwright.config.ts';
const isFull = process.argv.includes('--full');

export const needsBrowser = exists(journeys);

/** These read files and nothing else, most of them on one core: they run side by side. @type {Step[]} */
const readers = [
  { name: 'format', command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'types', command: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'lint', command: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'dead code', command: [bin('knip/bin/knip.js'), '--no-progress'] },
];

/** Every check, cheapest first; those of one group run side by side. @type {Step[][]} */
export const groups = [
  readers,
  [vitestStep('unit', [])],
  [{ name: 'build', command: [join(projectRoot, 'src/main/build/build.mjs')] }],
  [vitestStep('built', ['-c', 'tests/start/built/vitest.config.ts'])],
  ...(exists(journeys)
    ? [
        [
          {
            name: 'journeys',
            command: [bin('@playwright/test/cli.js'), 'test', '-c', journeys],
            report: join(projectRoot, 'test-results/journeys.json'),
            live: true,
          },
        ],
      ]
    : []),
  ...(exists(faults) ? [[vitestStep('faults', ['-c', faults], true)]] : []),
  // Every component in every form takes minutes: once before a release, not at each change.
  ...(isFull
    ? [[{ name: 'gallery', command: [bin('@playwright/test/cli.js'), 'test', '-c', gallery], live: true }]]
    : []),
];
