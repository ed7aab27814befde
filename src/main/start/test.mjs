// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectRoot } from '../build/paths.mjs';
import { countCases } from './count-cases.mjs';
import { install, lacksPackages } from './install.mjs';
import { isOldNode } from './node-version.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */

const total = { passed: 0, failed: 0 };
const full = process.argv.includes('--full');

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence);
  return process.exit(1);
};

/** @param {Step} step @returns {Promise<{ ok: boolean, output: string }>} */
const run = ({ command, live = false, report }) => {
  if (report) {
    rmSync(report, { force: true });
    mkdirSync(dirname(report), { recursive: true });
  }
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: projectRoot,
      env: { ...process.env, ...(full ? { FULL: '1' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const output = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (/** @type {Buffer} */ chunk) =>
        live ? process.stdout.write(chunk) : output.push(chunk),
      );
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
};

/** @param {Step} step @returns {Promise<boolean>} */
const check = async (step) => {
  const from = performance.now();
  if (step.live) console.log(`… ${step.name}`);
  const { ok, output } = await run(step);
  const { passed, failed } = countCases(step, ok);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(
    `${ok ? '✓' : '✗'} ${step.name} (${passed} passed${failed ? `, ${failed} failed` : ''}, ${seconds} s)`,
  );
  if (!ok) console.log(output);
  return ok && failed === 0;
};

if (isOldNode(process.versions.node))
  giveUp(
    `Côte à côte needs Node.js 20.19 or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
if (lacksPackages(projectRoot, { withDev: true }) && !install(projectRoot))
  giveUp(
    'npm could not install what is missing: look at its message above, check the network, then run npm test again.',
  );

const { groups, needsBrowser } = await import('./test-steps.mjs');
const { ensureChromium } = await import('./chromium.mjs');
const lacking = needsBrowser ? await ensureChromium() : null;
if (lacking) giveUp(lacking);

for (const group of groups) if ((await Promise.all(group.map(check))).includes(false)) break;

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
