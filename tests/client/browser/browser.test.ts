import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SealKey } from '#contract/schemas/kiosk.ts';
import { instant } from '#core/instant.ts';
import { toBase64url } from '#client/bytes/base64url.ts';
import { launchOptions } from '../../support/launch-options.ts';
import type { Harness } from './harness.ts';
import { serve, type SmallServer } from './serve.ts';

declare const harness: Harness;

// A browser starts for each test, and the machine may have other things to do.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: SmallServer;
let key: SealKey;
let profile: string;
let context: BrowserContext;
let page: Page;
let violations: string[];

const open = async (): Promise<void> => {
  context = await chromium.launchPersistentContext(profile, launchOptions);
  page = context.pages()[0] ?? (await context.newPage());
  violations = [];
  page.on('console', (message) => {
    if (/Trusted|Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await page.goto(`${server.origin}/borne`);
  await page.waitForSelector('body[data-ready=yes]', { state: 'attached' });
};

/** Ends the browser as a power cut would; only processes with this test's own profile are touched. */
const powerCut = async (): Promise<void> => {
  const closed = context.waitForEvent('close');
  const pids = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number(line.trim().split(' ')[0]));
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // A child of one that is already gone.
    }
  }
  await closed;
};

const databaseFolder = (): string => {
  const folder = join(profile, 'Default', 'IndexedDB');
  const found = readdirSync(folder).find((name) => name.endsWith('.indexeddb.leveldb'));
  if (found === undefined) throw new Error('the browser wrote no IndexedDB');
  return join(folder, found);
};

beforeAll(async () => {
  server = await serve();
  const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  const { publicKey } = await suite.GenerateKeyPair();
  key = {
    keyId: 'k1',
    publicKey: toBase64url(await suite.SerializePublicKey(publicKey)),
    notAfter: instant(1_900_000_000_000),
  };
}, 60_000);
afterAll(() => server.stop());

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'cote-a-cote-browser-'));
  await open();
}, 60_000);
afterEach(async () => {
  await context.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true });
});

const submit = (n: number): Promise<string> =>
  page.evaluate(([n, key]) => harness.submit(n, key), [n, key] as const);

describe('in a real browser, on a real disk', () => {
  it('what is shown as kept is there after a power cut, is sent once, and is then gone', async () => {
    for (const n of [1, 2, 3]) expect(await submit(n)).toBe('kept');
    await powerCut();
    await open();
    expect(await page.evaluate(() => harness.open())).toMatchObject({
      storage: 'ok',
      highestSeq: 3,
      items: 3,
    });
    await page.evaluate(() => harness.goOnline());
    await expect.poll(() => page.evaluate(() => harness.sent())).toHaveLength(3);
    await page.reload();
    expect(await page.evaluate(() => harness.open())).toMatchObject({ items: 0, highestSeq: 3 });
  });

  it('two pages give each message a number of its own', async () => {
    const other = await context.newPage();
    await other.goto(`${server.origin}/borne`);
    const many = Array.from({ length: 10 }, (_, i) => i);
    const all = await Promise.all(
      many.map((n) =>
        (n % 2 === 0 ? page : other).evaluate(([n, key]) => harness.submit(n, key), [n, key] as const),
      ),
    );
    expect(all).toEqual(many.map(() => 'kept'));
    await page.reload();
    expect(await page.evaluate(() => harness.open())).toMatchObject({ highestSeq: 10, items: 10 });
  });

  it('does not say kept when there is no room', async () => {
    // Before the first write: Chromium remembers for half a minute how much room it saw.
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 });
    expect(await submit(1)).toBe('unkept');
    expect(await page.evaluate(() => harness.storage())).toBe('full');
    expect(await page.evaluate(() => harness.items())).not.toContainEqual(
      expect.objectContaining({ state: 'kept' }),
    );
  });

  it('brings back from the second medium what the first one lost, sends it once, and goes on counting', async () => {
    await submit(1);
    await submit(2);
    await page.waitForTimeout(1_000);
    await context.close();
    rmSync(databaseFolder(), { recursive: true });
    await open();
    expect(await page.evaluate(() => harness.open())).toMatchObject({
      storage: 'ok',
      highestSeq: 2,
      items: 2,
    });
    expect(await submit(3)).toBe('kept');
    expect((await page.evaluate(() => harness.open())).highestSeq).toBe(3);
    await page.evaluate(() => harness.goOnline());
    await expect.poll(() => page.evaluate(() => harness.sent())).toHaveLength(3);
    await page.reload();
    expect(await page.evaluate(() => harness.open())).toMatchObject({ items: 0, highestSeq: 3 });
  });

  it('still sends, promises nothing and is never stuck when the disk can’t be opened', async () => {
    await submit(1);
    await context.close();
    const folder = databaseFolder();
    for (const name of readdirSync(folder).filter((name) => name.startsWith('MANIFEST')))
      rmSync(join(folder, name));
    await open();
    expect(await page.evaluate(() => harness.open())).toMatchObject({ storage: 'broken', items: 1 });
    await page.evaluate(() => harness.goOnline());
    expect(await submit(2)).toBe('unkept');
    await expect
      .poll(() => page.evaluate(() => harness.items()))
      .toMatchObject([{ state: 'sent' }, { state: 'sent' }]);
  }, 60_000);

  it('says so when the browser threw damaged files away', async () => {
    await submit(1);
    await context.close();
    const folder = databaseFolder();
    for (const name of readdirSync(folder).filter(
      (name) => name.endsWith('.log') || name.startsWith('MANIFEST'),
    ))
      writeFileSync(join(folder, name), Buffer.alloc(readFileSync(join(folder, name)).length, 0x5a));
    await open();
    const opened = await page.evaluate(() => harness.open());
    expect(opened.losses).toEqual(['total']);
    expect(opened.items).toBe(1);
    expect(await submit(2)).toBe('kept');
  });

  it('writes nothing of a call in clear', async () => {
    await submit(1);
    await context.close();
    const folder = databaseFolder();
    const written = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(written.some((bytes) => bytes.includes('P256-SHA256-A256GCM'))).toBe(true);
    for (const bytes of written) {
      expect(bytes.includes('canari')).toBe(false);
      expect(bytes.includes(Buffer.from('canari', 'utf16le'))).toBe(false);
    }
  });

  it('keeps the kiosk’s key over a restart, and never lets it be read out', async () => {
    await page.evaluate(() => harness.enrol());
    await powerCut();
    await open();
    const found = await page.evaluate(() => harness.proof());
    expect(found?.exported).toBe(false);
    expect(found?.proof.split('.')).toHaveLength(3);
  });
});

describe('the worker, under the strict policy', () => {
  const start = async (): Promise<void> => {
    expect(await page.evaluate(() => harness.registerWorker())).toEqual({
      scope: '/borne',
      script: '/borne/sw.js',
    });
  };
  const textOf = (path: string): Promise<string> =>
    page.evaluate(async (path) => (await fetch(path)).text().catch(String), path);

  it('is registered through the policy, and starts page and content cold without a network', async () => {
    await start();
    expect(violations).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${server.origin}/borne?r=1`);
    await page.waitForSelector('body[data-ready=yes]', { state: 'attached' });
    expect(await textOf('/content/index.json')).toContain('v1');
    expect(await textOf('/content/v1/library.json')).toContain('v1');
    expect(await textOf('/content/v1/texts.fr.json')).toContain('fr');
    await expect(page.evaluate(() => fetch('/api/health'))).rejects.toThrow();
    await expect(page.goto(`${server.origin}/bureau`)).rejects.toThrow();
    await context.setOffline(false);
  });

  it('keeps nothing of the API', async () => {
    server.files.set('/api/health', '{}');
    await start();
    await page.reload();
    await textOf('/api/health');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((path) => path.startsWith('/api'))).toEqual([]);
  });

  it('is gone, with all that it kept, once the switch is set', async () => {
    await start();
    server.files.set('/sw-off.json', '{"off":true}');
    await page.goto(`${server.origin}/borne`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    server.files.delete('/sw-off.json');
  });

  it('lets no other address through the policy', async () => {
    const refused = await page.evaluate(() =>
      navigator.serviceWorker.register('/borne/sw.js').then(
        () => 'registered',
        (error: unknown) => String(error),
      ),
    );
    expect(refused).toContain('TypeError');
  });
});
