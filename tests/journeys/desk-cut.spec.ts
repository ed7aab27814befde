import type { Locator, Page } from '@playwright/test';
import { type Cable, expect, test } from './support/cable.ts';
import { Desk } from './support/desk.ts';
import { deskSize, type House } from './support/house.ts';
import { endLease, forgetLog, keepLease, Queue } from './support/queue.ts';

// Servers start twice here, and minutes pass.
test.describe.configure({ timeout: 360_000 });

const stale = /^Liaison perdue depuis \d/;

/** A console whose network and clock the journey has in its hand. */
const overCable = async (house: House, cable: Cable): Promise<Desk> => {
  const page = await house.scan('about:blank');
  await page.setViewportSize(deskSize);
  await page.clock.install();
  return Desk.onDuty(page, cable.origin, 'Lina');
};

/** Each card and its state, in the order of the ids. */
const cardsOf = ({ cards }: Desk): Promise<readonly string[]> =>
  cards.evaluateAll((all) => all.map((card) => `${card.id.slice(5)} ${card.dataset['state']}`).sort());

const showsTheTruth = async (desk: Desk, queue: Queue): Promise<void> => {
  await expect(async () => {
    expect(await cardsOf(desk)).toEqual(await queue.states());
  }).toPass({ timeout: 30_000 });
};

const card = ({ page }: Desk, ticketId: string): Locator => page.locator(`#call-${ticketId}`);

/** What this page saw happen to a call since it came, line by line. */
const historyOf = async (desk: Desk, ticketId: string): Promise<readonly string[]> => {
  await card(desk, ticketId).click();
  await expect(card(desk, ticketId)).toHaveAttribute('aria-current', 'true');
  const lines = await desk.page.locator('.visit__line:not([data-now]) .visit__what').allTextContents();
  return lines.slice(1).map((words) => words.replaceAll(/\s/g, ' '));
};

const minuteOf = (moment: number): string =>
  new Date(moment).toLocaleTimeString('fr-FR', {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Paris',
  });

/** The moment that the banner names lies between the last sign of life, at most 15 s before the cut, and the cut. */
const saysSince = async (page: Page, cut: number): Promise<string> => {
  const banner = page.getByText(stale);
  await expect(banner).toBeVisible();
  const words = (await banner.textContent()) ?? '';
  const [hours, minutes] = words.match(/\d+/g) ?? [];
  expect([minuteOf(cut - 17_000), minuteOf(cut + 1_000)]).toContain(`${hours?.padStart(2, '0')}:${minutes}`);
  return words;
};

/** On every journey but the full one, the page's clock makes these minutes. */
const letPass = async ({ page }: Desk, seconds: number): Promise<void> => {
  if (process.env['FULL'] === '1') await page.waitForTimeout(seconds * 1_000);
  else await page.clock.fastForward(seconds * 1_000);
};

test('two minutes without a network: the desk says since when, takes nothing for done, and catches up with nothing missed or doubled', async ({
  house,
  cable,
}) => {
  await cable.plug(house.server.origin);
  const omar = await house.desk('Omar');
  const queue = await Queue.of(house, omar);
  const lina = await overCable(house, cable);
  const { page } = lina;
  const [helped, wanted, returned, held] = [
    await queue.enter(),
    await queue.enter(),
    await queue.enter(),
    await queue.enter(),
  ];
  await queue.take(helped);
  await card(lina, held).click();
  await lina.press(/^Je prends/);
  await expect(card(lina, held)).toHaveAttribute('data-mine', 'true');
  await showsTheTruth(lina, queue);

  // What she asks still arrives; no answer comes, and nothing says that the line is dead.
  const cut = Date.now();
  cable.mute();
  await card(lina, wanted).click();
  await lina.press(/^Je prends/);
  await expect.poll(() => queue.states()).toContain(`${wanted} taken`);
  await keepLease(house, wanted);
  await expect(card(lina, wanted)).toHaveAttribute('data-state', 'waiting');
  await letPass(lina, 16);
  await expect(page.getByText('Rien ne dit que c’est fait.', { exact: false })).toBeVisible();
  await letPass(lina, 70);
  await letPass(lina, 6);
  const words = await saysSince(page, cut);
  await cable.pull();

  await queue.settle(helped);
  await queue.take(returned);
  await queue.release(returned);
  await queue.take(returned);
  await endLease(house, held);
  await expect.poll(() => queue.states()).toContain(`${held} waiting`);
  await queue.take(held);
  const [come, gone] = [await queue.enter(), await queue.enter()];
  await queue.take(gone);
  await queue.settle(gone);
  await letPass(lina, 60);
  await letPass(lina, 60);
  await expect(page.getByText(stale)).toHaveText(words);
  await expect(lina.cards).toHaveCount(4);
  await expect(card(lina, held)).toHaveAttribute('data-mine', 'true');
  await card(lina, returned).click();
  await expect(lina.button(/^Je prends/)).toBeDisabled();
  await expect(page.getByText('Possible dès que la liaison revient.', { exact: false })).toBeVisible();

  // Her sign of presence comes through first, and is told what she no longer holds.
  const events = /\/desk\/queues\/[^/]+\/events/;
  await page.route(events, (route) => route.abort());
  const present = page.waitForResponse((reply) => reply.url().endsWith('/presence') && reply.ok());
  await cable.plug(house.server.origin);
  await page.clock.fastForward(16_000);
  await present;
  await page.unroute(events);
  await expect(async () => {
    await page.clock.fastForward(30_000);
    await expect(page.getByText(stale)).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await showsTheTruth(lina, queue);
  await showsTheTruth(omar, queue);
  await expect(card(lina, held)).toHaveAttribute('data-mine', 'false');
  await expect(card(lina, wanted)).toHaveAttribute('data-mine', 'true');
  expect(await historyOf(lina, helped)).toEqual(['Pris', expect.stringMatching(/^Un agent /), 'Réglé']);
  expect(await historyOf(lina, wanted)).toEqual(['Pris']);
  await expect(page.getByText('Rien ne dit que c’est fait.', { exact: false })).toHaveCount(0);
  expect(await historyOf(lina, returned)).toEqual(['Pris', 'Rendu à la file', 'Pris']);
  expect(await historyOf(lina, held)).toEqual(['Pris', 'Revenu dans la file : poste sans nouvelles', 'Pris']);
  expect(await historyOf(lina, come)).toEqual([]);
});

test('a server that is started anew finds its desks again, with what came before, after and while one was away', async ({
  house,
  cable,
}) => {
  await cable.plug(house.server.origin);
  const omar = await house.desk('Omar');
  const queue = await Queue.of(house, omar);
  const lina = await overCable(house, cable);
  const [held, taken] = [await queue.enter(), await queue.enter()];
  await card(lina, held).click();
  await lina.press(/^Je prends/);
  await expect(card(lina, held)).toHaveAttribute('data-mine', 'true');
  await showsTheTruth(lina, queue);
  const stopped = Date.now();
  await house.server.stop();
  await saysSince(lina.page, stopped);
  await saysSince(omar.page, stopped);
  await cable.pull();
  await house.server.start();
  await expect(omar.page.getByText(stale)).toHaveCount(0, { timeout: 60_000 });
  await queue.take(taken);
  await queue.release(taken);
  await queue.enter();
  await showsTheTruth(omar, queue);

  await cable.plug(house.server.origin);
  await expect(lina.page.getByText(stale)).toHaveCount(0, { timeout: 60_000 });
  await showsTheTruth(lina, queue);
  for (const desk of [lina, omar]) expect(await historyOf(desk, taken)).toEqual(['Pris', 'Rendu à la file']);
  await card(lina, held).click();
  await lina.press(/^Je suis/);
  await expect.poll(() => queue.states()).toContain(`${held} arrived`);
  await showsTheTruth(lina, queue);
});

const busy = (wait: string) => ({
  status: 503,
  contentType: 'application/problem+json',
  headers: { 'retry-after': wait },
  body: JSON.stringify({ type: 'about:blank', title: 'x', status: 503, code: 'unavailable' }),
});

test('a 503 while it connects again delays the desk, for as long as the server asks, and loses nothing', async ({
  house,
}) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  await lina.page.clock.install();
  const queue = await Queue.of(house, omar);
  const [first, second] = [await queue.enter(), await queue.enter()];
  await queue.take(first);
  await showsTheTruth(lina, queue);
  const stopped = Date.now();
  await house.server.stop();
  const words = await saysSince(lina.page, stopped);
  await lina.page.clock.fastForward(120_000);
  const refused: number[] = [];
  // Its signs of presence too: their reply would tell the page the time.
  const pattern = /\/desk\/queues\/[^/]+(\/(events|presence).*)?$/;
  await lina.page.route(pattern, async (route) => {
    if (!route.request().url().endsWith('/presence')) refused.push(Date.now());
    await route.fulfill(busy('3'));
  });
  await house.server.start();
  await queue.settle(first);
  await queue.take(second);
  await queue.release(second);
  await queue.enter();
  await expect.poll(() => refused.length, { timeout: 60_000 }).toBeGreaterThan(2);
  const pauses = refused.slice(1).map((at, i) => at - (refused[i] ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(3_000);
  await expect(lina.page.getByText(stale)).toHaveText(words);
  await expect(lina.cards).toHaveCount(2);
  await lina.page.unroute(pattern);
  await expect(lina.page.getByText(stale)).toHaveCount(0, { timeout: 60_000 });
  await showsTheTruth(lina, queue);
  expect(await historyOf(lina, first)).toEqual(['Pris', expect.stringMatching(/^Un agent /), 'Réglé']);
  expect(await historyOf(lina, second)).toEqual(['Pris', 'Rendu à la file']);
});

test('a desk that was away for longer than the log goes back reads the queue anew, and again after a 503', async ({
  house,
  cable,
}) => {
  await cable.plug(house.server.origin);
  const omar = await house.desk('Omar');
  const queue = await Queue.of(house, omar);
  const lina = await overCable(house, cable);
  const { page } = lina;
  const left = await queue.enter();
  await queue.enter();
  await showsTheTruth(lina, queue);
  const cut = Date.now();
  await cable.pull();
  const words = await saysSince(page, cut);
  await page.clock.fastForward(120_000);
  await queue.take(left);
  await queue.settle(left);
  await queue.enter();
  await forgetLog(house, queue);
  let refused = 0;
  const pattern = /\/desk\/queues\/[^/]+$/;
  await page.route(pattern, async (route) => {
    refused += 1;
    await route.fulfill(busy('5'));
  });
  await cable.plug(house.server.origin);
  await expect.poll(() => refused, { timeout: 60_000 }).toBeGreaterThan(1);
  await expect(page.getByText(stale)).toHaveText(words);
  await expect(lina.cards).toHaveCount(2);
  await page.unroute(pattern);
  await showsTheTruth(lina, queue);
  await expect(page.getByText(stale)).toHaveCount(0);
  await queue.enter();
  await showsTheTruth(lina, queue);
});

test('of twenty people who come at once a screen reader hears a summary, not a flood', async ({ house }) => {
  const [lina, omar] = [await house.desk('Lina'), await house.desk('Omar')];
  const queue = await Queue.of(house, omar);
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
  for (let person = 0; person < 20; person += 1) await queue.enter();
  await expect(lina.cards).toHaveCount(20);
  await lina.page.waitForTimeout(12_000);
  const heard = await lina.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.length).toBeLessThanOrEqual(3);
  expect(heard.at(-1)).toContain('20');
});
