import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { type RunningServer, runServer } from '../../support/running-server.ts';
import { projectRoot } from '../../walls/source-file.ts';

const folder = join(projectRoot, 'tests/content/verifier-commune');

/** Words of the first commune, which no page of another may show. */
const ofParis = /paris|facil.?famille|3975|arrondissement/i;

/** The CNIL and the Défenseur des droits have their seat there, for every commune. */
const stateOffice = /\b75\d{3} Paris( CEDEX \d+)?/g;

describe('a second commune, with KIOSK_CONFIG alone', () => {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await runServer({ KIOSK_CONFIG: folder });
    const executablePath = chromiumPath();
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await server?.remove();
  }, 30_000);

  it('sends nothing of Paris: neither content, nor places, nor terms to count', async () => {
    const get = async (path: string) => (await fetch(server.origin + path)).text();
    const index = JSON.parse(await get('/content/index.json')) as { version: string; locales: string[] };
    const files = [
      'library.json',
      ...index.locales.flatMap((locale) => [`texts.${locale}.json`, `directory.${locale}.json`]),
    ];
    expect(index).toMatchObject({ communeId: 'val-des-sources', locales: ['fr', 'fr-simple', 'en'] });
    for (const file of files) {
      const text = await get(`/content/${index.version}/${file}`);
      expect(text).toContain('version');
      expect(text).not.toMatch(ofParis);
    }
    for (const path of ['bills', 'accounts', 'kiosks'])
      expect(await get(`/api/communes/val-des-sources/demo/${path}`)).not.toMatch(ofParis);
  }, 30_000);

  const shows = async (page: Page): Promise<void> => {
    const words = `${await page.title()}\n${await page.locator('body').innerText()}`.replace(stateOffice, '');
    expect(words.length).toBeGreaterThan(30);
    expect(words).not.toMatch(ofParis);
  };

  it('shows its own name and its own procedure, and no word of Paris on its pages', async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Rue et stationnement' }).click();
    await shows(page);
    await page.goto(`${server.origin}/`);
    await shows(page);
    for (const path of ['/borne', '/bureau', '/accessibilite']) {
      await page.goto(server.origin + path);
      await expect.poll(async () => (await page.locator('h1').count()) > 0).toBe(true);
      await shows(page);
    }
    await page.close();
  }, 60_000);
});
