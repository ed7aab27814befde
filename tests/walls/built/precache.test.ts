import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allScripts, readBuilt, web } from './built-site.ts';

const settings = [
  { page: 'kiosk.html', url: '/borne', worker: 'borne/sw.js' },
  { page: 'home.html', url: '/', worker: 'sw.js' },
  { page: 'desk.html', url: '/bureau', worker: 'bureau/sw.js' },
];

const precached = (worker: string): readonly string[] =>
  [
    ...readBuilt(worker)
      .toString()
      .matchAll(/"?url"?:"(\/[^"]*)"/g),
  ].map((match) => match[1] ?? '');

describe('what a worker keeps for the day without network', () => {
  it.each(settings)('$worker: its page and every script that it may load', ({ page, url, worker }) => {
    const kept = precached(worker);
    const scripts = allScripts(page).map((file) => `/${file}`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(kept).toEqual(expect.arrayContaining([url, ...scripts]));
  });

  it.each(settings)('$worker: only what the server has', ({ url, worker }) => {
    const files = precached(worker).filter((kept) => kept !== url);
    expect(files.filter((file) => !existsSync(join(web, file)))).toEqual([]);
  });

  it.each(['borne/sw.js', 'sw.js'])('%s: nothing that only the desk loads', (worker) => {
    const residents = new Set([...allScripts('kiosk.html'), ...allScripts('home.html')]);
    const desks = allScripts('desk.html').filter((file) => !residents.has(file));
    expect(desks.length).toBeGreaterThan(0);
    const kept = precached(worker);
    expect(desks.filter((file) => kept.includes(`/${file}`))).toEqual([]);
  });
});

describe('a built page', () => {
  it.each(settings)('$page holds no inline script or style', ({ page }) => {
    const html = readBuilt(page).toString();
    expect(html).toContain('<script type="module"');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style\b|\sstyle=|\son[a-z]+=/i);
  });
});
