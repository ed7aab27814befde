import type { Page } from '@playwright/test';
import { budget, firstScripts, weigh } from '../walls/built/built-site.ts';
import { expect, test } from './support/house.ts';

// As a kiosk draws it that nobody asked to stand still.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

declare global {
  var scriptsBefore: readonly string[] | undefined;
}

/** Notes which scripts had come when a thing first stood on the page: those, and no others, it can have waited for. */
const noteScriptsBefore = async (page: Page, thing: string): Promise<void> => {
  await page.addInitScript((selector) => {
    const look = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      look.disconnect();
      globalThis.scriptsBefore = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.slice(1))
        .filter((path) => path.endsWith('.js'));
    });
    look.observe(document, { childList: true, subtree: true });
  }, thing);
};

const scriptsBefore = async (page: Page): Promise<readonly string[]> => {
  await page.waitForFunction(() => globalThis.scriptsBefore !== undefined);
  return (await page.evaluate(() => globalThis.scriptsBefore)) ?? [];
};

const expectLight = (built: string, fetched: readonly string[]): void => {
  const weight = weigh(fetched);
  console.log(`${built}: ${(weight / 1000).toFixed(1)} kB in ${fetched.length} scripts`);
  expect(fetched.length).toBeGreaterThan(1);
  // What the quick check of the built files counts is what a browser waits for.
  expect([...fetched].sort()).toEqual([...firstScripts(built)].sort());
  expect(weight).toBeLessThanOrEqual(budget);
};

test('a kiosk draws its waiting screen from at most 60 kB of scripts', async ({ house }) => {
  const { page } = await house.kiosk('19ᵉ · Borne 1');
  await noteScriptsBefore(page, '.attract__title');
  await page.reload();
  expectLight('kiosk.html', await scriptsBefore(page));
});

test('a phone draws the situations from at most 60 kB of scripts', async ({ house }) => {
  const page = await house.phone('/robots.txt');
  await noteScriptsBefore(page, '.tile');
  await page.goto(`${house.server.origin}/`);
  expectLight('home.html', await scriptsBefore(page));
});

test('the desk draws its sign-in from at most 60 kB of scripts', async ({ house }) => {
  const page = await house.phone('/robots.txt');
  await noteScriptsBefore(page, '#email');
  await page.goto(`${house.server.origin}/bureau`);
  expectLight('desk.html', await scriptsBefore(page));
});

test('a touch that comes before the outbox is there waits for it, and is a call', async ({ house }) => {
  const desk = await house.desk('Lina');
  const { page } = await house.kiosk('19ᵉ · Borne 1');
  const rest = /kiosk-rest/;
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.context().route(rest, async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
  await page.reload();
  await page.locator('.call-bar').last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Un instant…' })).toBeVisible();
  await expect(desk.cards).toHaveCount(0);
  letThrough();
  await expect(
    page.getByRole('heading', { level: 1, name: /prévenus|reçu|occupés|Aucun agent/ }),
  ).toBeVisible();
  await expect(desk.cards).toHaveCount(1);
});
