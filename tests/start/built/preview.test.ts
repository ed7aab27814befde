import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../support/chromium.ts';
import { freePort } from '../../support/free-port.ts';
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

  it('opens any step at once, on answers of its own making, and says where it is written', async () => {
    const steps = page.getByRole('list', { name: 'Étapes' }).getByRole('button');
    await page.getByLabel('Démarche').selectOption('parking');
    await expect.poll(() => steps.count(), { timeout: 15_000 }).toBeGreaterThan(5);
    await steps.last().click();
    const title = await steps.last().locator('.step__title').innerText();
    await expect.poll(heading, { timeout: 15_000 }).toBe(title);
    expect(await page.locator('.step[aria-current="step"] .step__title').innerText()).toBe(title);
    expect(await page.locator('.stage__file').innerText()).toMatch(
      /^procedures\/parking\/procedure\.yaml:\d+$/,
    );
    await page.getByRole('button', { name: 'Recommencer au début' }).click();
    await expect.poll(heading).toContain('Stationner');
    await page.getByLabel('Démarche').selectOption('lost-key');
    await expect.poll(heading).toContain('clé');
    await steps.nth(1).click();
  }, 40_000);

  it('leads from a finding to the step that it is about, and shows its caret', async () => {
    const good = await readFile(procedure(), 'utf8');
    const long = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => `answered(${key})`).join(' && ');
    await writeFile(procedure(), good.replace('    kind: outcome', `    when: ${long}\n    kind: outcome`));
    const error = page.locator('.finding--error').last();
    await expect.poll(() => error.locator('.excerpt__caret').isVisible(), { timeout: 15_000 }).toBe(true);
    const isInView = await error.locator('.excerpt__caret').evaluate((caret) => {
      const [box, mark] = [caret.closest('pre'), caret].map((each) => each?.getBoundingClientRect());
      return (
        box !== undefined &&
        mark !== undefined &&
        mark.left >= box.left &&
        mark.right <= box.right &&
        mark.bottom <= box.bottom
      );
    });
    expect(isInView).toBe(true);
    await error.getByRole('button', { name: 'Voir l’étape ask' }).click();
    await expect.poll(() => page.locator('.stage__step').innerText()).toMatch(/^Étape ask /);
    await writeFile(procedure(), good);
    await expect.poll(standing, { timeout: 15_000 }).toContain('À jour');
    await page.getByRole('button', { name: /^Une question récrite/ }).click();
    await expect.poll(heading).toContain('récrite à l’instant');
  }, 40_000);

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
    await page.getByRole('button', { name: 'Recommencer au début' }).click();
    await page.getByLabel('Langue').selectOption('English');
    await expect.poll(heading, { timeout: 15_000 }).toMatch(/^\[fr\] Retrouver/);
    await page.getByLabel('Langue').selectOption('Français');
    await writeFile(translation, good);
    await expect.poll(standing, { timeout: 15_000 }).toMatch(/À jour, lu à [\d:]+$/);
  }, 60_000);

  it('shows it in another language, larger, on a phone, and in strong contrast', async () => {
    for (const [label = '', choice = ''] of [
      ['Langue', 'English'],
      ['Écran', 'Téléphone'],
      ['Texte', 'Très grand'],
      ['Contraste', 'Renforcé'],
    ])
      await page.getByLabel(label, { exact: true }).selectOption(choice);
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
