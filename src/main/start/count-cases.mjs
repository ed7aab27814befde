// @ts-check
import { readFileSync } from 'node:fs';

/**
 * How many cases a runner says that it passed and failed: vitest's JSON, or Playwright's. A step without a report is one
 * case, passed or not by its exit code.
 * @param {{ report?: string }} step @param {boolean} ok
 */
export const countCases = ({ report }, ok) => {
  const told = report ? read(report) : null;
  if (!told) return { passed: ok && !report ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = told;
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
};

/** @param {string} report */
const read = (report) => {
  try {
    const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
    return stats
      ? { passed: Number(stats.expected + stats.flaky), failed: Number(stats.unexpected) }
      : { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return null;
  }
};
