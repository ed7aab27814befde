import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstScripts, readBuilt } from './built-site.ts';

const budget = 60_000;

const weigh = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readBuilt(file), { level: 9 }).length, 0);

describe('the scripts that a first screen waits for', () => {
  it.each(['kiosk.html', 'home.html', 'desk.html'])('%s weighs at most 60 kB, compressed', (page) => {
    const files = firstScripts(page);
    expect(files.length).toBeGreaterThan(0);
    const weight = weigh(files);
    console.log(`${page}: ${(weight / 1000).toFixed(1)} kB in ${files.length} scripts`);
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThanOrEqual(budget);
  });
});
