import { describe, expect, it } from 'vitest';
import { budget, firstScripts, weigh } from './built-site.ts';

describe('the scripts that a first screen waits for', () => {
  it.each(['kiosk.html', 'home.html', 'desk.html'])('%s weighs at most 60 kB, compressed', (page) => {
    const files = firstScripts(page);
    expect(files.length).toBeGreaterThan(1);
    const weight = weigh(files);
    console.log(`${page}: ${(weight / 1000).toFixed(1)} kB in ${files.length} scripts`);
    expect(weight).toBeGreaterThan(1_000);
    expect(weight).toBeLessThanOrEqual(budget);
  });
});
