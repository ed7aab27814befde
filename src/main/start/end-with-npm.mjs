// @ts-check
import { readFileSync } from 'node:fs';

const lookEvery = 500;

/** @param {number} pid @returns {number} its parent; 0 when it is gone or the system has no /proc */
const parentOf = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
};

/** @param {number} pid */
const isNpm = (pid) => {
  try {
    return /^npm\b|npm-cli/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
};

/** The two processes whose tie tells that npm lives: npm, and the shell or Node that it started. */
const tieToNpm = () => {
  for (let child = process.pid, hops = 0; hops < 3; hops++) {
    const parent = parentOf(child);
    if (isNpm(parent)) return { child, parent };
    child = parent;
  }
  return null;
};

/**
 * Ends this process when the npm above it is gone. npm killed with -9 passes nothing on; without this the server would
 * live on unseen and the next `npm start` would find its port and its data taken. Linux only: it reads /proc.
 */
export const endWithNpm = () => {
  const tie = process.env['npm_lifecycle_event'] ? tieToNpm() : null;
  if (!tie) return;
  const watch = setInterval(() => {
    if (parentOf(tie.child) === tie.parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, lookEvery);
  watch.unref();
};
