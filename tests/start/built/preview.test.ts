import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { freePort } from '../../support/running-server.ts';
import { projectRoot } from '../../walls/source-file.ts';
import { type Program, runProgram } from '../running-program.ts';

/** An editor at work: the program, the folder that is being written, and the page beside it. */
describe('the workshop', () => {
  let folder = '';
  let program: Program;
  let browser: Browser;
  let page: Page;
  let shown: FrameLocator;
  const faults: string[] = [];

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'cote-a-cote-')), 'config');
    await cp(join(projectRoot, 'tests/content/verifier-commune'), folder, { recursive: true });
    const port = String(await freePort());
    program = runProgram(
      process.execPath,
      [join(projectRoot, 'dist/server/content-preview.js'), join(folder, 'procedures/lost-key')],
      { env: { ...process.env, PORT: port } },
    );
    const line = await program.says(/http:/);
    const executablePath = chromiumPath();
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(/http:\S+/.exec(line)?.[0] ?? '');
    shown = page.frameLocator('iframe');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await program?.kill('SIGTERM');
    await rm(join(folder, '..'), { recursive: true, force: true });
  }, 30_000);

  const procedure = () => join(folder, 'procedures/lost-key/procedure.yaml');
  const change = async (from: string | RegExp, to: string): Promise<void> => {
    const text = await readFile(procedure(), 'utf8');
    expect(text).toMatch(from);
    await writeFile(procedure(), text.replace(from, to));
  };
  const heading = () => shown.getByRole('heading', { level: 1 }).innerText();
  const standing = () => page.getByRole('status').innerText();

  it('opens on the procedure that it was given, at a kiosk', async () => {
    await expect.poll(heading, { timeout: 15_000 }).toContain('clé');
    expect(await standing()).toContain('À jour');
  }, 30_000);

  it('shows what is saved at once, at the step where one stood', async () => {
    await shown.getByRole('button', { name: 'Commencer' }).click();
    await expect.poll(() => page.locator('.stage__step').innerText()).toMatch(/^Étape/);
    const step = await page.locator('.stage__step').innerText();
    const before = await heading();
    await change(before, 'Une question récrite à l’instant ?');
    await expect.poll(heading, { timeout: 15_000 }).toContain('récrite à l’instant');
    expect(await page.locator('.stage__step').innerText()).toBe(step);
  }, 30_000);

  it('survives a slip: says where it is, keeps the last good screen, and takes the mended one', async () => {
    const good = await readFile(procedure(), 'utf8');
    await writeFile(procedure(), good.replace('steps:', 'steps: [:'));
    await expect.poll(standing, { timeout: 15_000 }).toContain('dernière version sans erreur');
    const error = page.locator('.finding--error').first();
    expect(await error.innerText()).toMatch(/procedures\/lost-key\/procedure\.yaml:\d+:\d+/);
    expect(await heading()).toContain('récrite à l’instant');
    await writeFile(procedure(), good);
    await expect.poll(standing, { timeout: 15_000 }).toContain('À jour');
    expect(await page.locator('.finding--error').count()).toBe(0);
  }, 40_000);

  it('shows the French, marked, where a translation is missing, and its finding beside', async () => {
    const translation = join(folder, 'procedures/lost-key/en.yaml');
    const good = await readFile(translation, 'utf8');
    await writeFile(translation, good.replace(/title: Find a lost key\n/, ''));
    await expect.poll(standing, { timeout: 15_000 }).toContain('montré en français');
    expect(await page.locator('.finding--error').first().innerText()).toContain('Il manque la traduction');
    await page.getByRole('button', { name: 'Recommencer la démarche' }).click();
    await page.getByRole('radio', { name: 'English', exact: true }).click();
    await expect.poll(heading, { timeout: 15_000 }).toMatch(/^\[fr\] Retrouver/);
    await page.getByRole('radio', { name: 'Français', exact: true }).click();
    await writeFile(translation, good);
    await expect.poll(standing, { timeout: 15_000 }).toMatch(/À jour, lu à [\d:]+$/);
  }, 60_000);

  it('shows it in another language, larger, on a phone, and in strong contrast', async () => {
    for (const name of ['English', 'Téléphone', 'Très grand', 'Renforcé'])
      await page.getByRole('radio', { name, exact: true }).click();
    const root = shown.locator('html');
    await expect.poll(() => root.getAttribute('lang'), { timeout: 15_000 }).toBe('en');
    await expect.poll(() => root.getAttribute('data-setting')).toBe('home');
    await expect.poll(() => root.getAttribute('data-size')).toBe('largest');
    await expect.poll(() => root.getAttribute('data-contrast')).toBe('strong');
  }, 30_000);

  it('asks nobody else for anything, and breaks no policy of its own', () => {
    expect(faults).toEqual([]);
  });
});
