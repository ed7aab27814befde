import type { Page } from '@playwright/test';
import { expect, test } from './support/cable.ts';
import { Desk } from './support/desk.ts';
import type { House } from './support/house.ts';

/** People at the counter, in one commune's queue, through the door that a desk's own page uses. */
const enter = async (house: House, page: Page, count: number): Promise<void> => {
  const { origin } = house.server;
  const index = await (await page.request.get(`${origin}/content/index.json`)).json();
  const commune = `${origin}/api/communes/${String(index.communeId)}`;
  const session = await (await page.request.get(`${commune}/desk/session`)).json();
  const queueId = String(session.queues[0].queueId);
  await Promise.all(
    Array.from({ length: count }, async () => {
      const path = `${commune}/desk/queues/${queueId}/counter-tickets/${crypto.randomUUID()}`;
      const said = { procedureId: null, procedureVersion: null, locale: 'fr', needs: [], serves: false };
      const reply = await page.request.put(path, { data: said, headers: { 'x-own-page': '1' } });
      expect(reply.status()).toBe(200);
    }),
  );
};

const stale = /Liaison perdue depuis \d/;

test('a desk without a network says since when it is stale, and catches up with nothing missed or doubled', async ({
  house,
  cable,
}) => {
  await cable.plug(house.server.origin);
  const omar = await house.desk('Omar');
  const lina = await Desk.onDuty(await house.scan(`${cable.origin}/bureau`), cable.origin, 'Lina');
  await enter(house, omar.page, 1);
  await expect(lina.cards).toHaveCount(1);
  await cable.pull();
  await enter(house, omar.page, 3);
  await expect(lina.page.getByText(stale)).toBeVisible();
  // Two minutes, of which the page's own clock and timers make a few seconds.
  await lina.page.clock.install();
  await lina.page.clock.fastForward(120_000);
  await expect(lina.page.getByText(stale)).toBeVisible();
  await expect(lina.cards).toHaveCount(1);

  await cable.plug(house.server.origin);
  await expect(async () => {
    await lina.page.clock.fastForward(30_000);
    await expect(lina.page.getByText(stale)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await expect(lina.cards).toHaveCount(4);
  await expect(omar.cards).toHaveCount(4);
});

test('a server that is started anew finds its desks again, with what came before and after', async ({
  house,
}) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  await enter(house, omar.page, 2);
  await expect(lina.cards).toHaveCount(2);
  await house.server.stop();
  await expect(lina.page.getByText(stale)).toBeVisible();
  await house.server.start();
  await expect(lina.page.getByText(stale)).toHaveCount(0, { timeout: 60_000 });
  await enter(house, omar.page, 2);
  await expect(lina.cards).toHaveCount(4);
  await expect(omar.cards).toHaveCount(4);
});

test('a 503 while it connects again delays the desk and loses nothing', async ({ house }) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  let refused = 0;
  const pattern = /\/desk\/queues\/[^/]+(\/events.*)?$/;
  await lina.page.route(pattern, async (route) => {
    refused += 1;
    const body = JSON.stringify({ type: 'about:blank', title: 'x', status: 503, code: 'unavailable' });
    await route.fulfill({ status: 503, contentType: 'application/problem+json', body });
  });
  await house.server.stop();
  await house.server.start();
  await expect(lina.page.getByText(stale)).toBeVisible();
  await enter(house, omar.page, 2);
  await expect.poll(() => refused).toBeGreaterThan(1);
  await expect(lina.cards).toHaveCount(0);
  await lina.page.unroute(pattern);
  await expect(lina.page.getByText(stale)).toHaveCount(0, { timeout: 60_000 });
  await expect(lina.cards).toHaveCount(2);
});

test('of twenty people who come at once a screen reader hears a summary, not a flood', async ({ house }) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  await lina.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const note = (node: Node): void => {
      const place = (node instanceof Element ? node : node.parentElement)?.closest(live);
      const text = place?.textContent?.trim() ?? '';
      if (place && text !== '' && heard.at(-1) !== text) heard.push(text);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) note(node);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // One after the other: a burst would be one change of the page in any case.
  for (let person = 0; person < 20; person += 1) await enter(house, omar.page, 1);
  await expect(lina.cards).toHaveCount(20);
  await lina.page.waitForTimeout(12_000);
  const heard = await lina.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.length).toBeLessThanOrEqual(3);
  expect(heard.at(-1)).toContain('20');
});
