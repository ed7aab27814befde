import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketReceipt } from '#contract/schemas/ticket.ts';
import { planFor } from '#client/outbox/outbox-plan.ts';
import { type Fates, diskFates, netFates, OutboxWorld, type Page, type Plant } from './fakes/outbox-world.ts';

type Act = 'call' | 'again' | 'wait' | 'wait-long' | 'nudge' | 'leave' | 'die' | 'resume';

const act = async (what: Act, world: OutboxWorld, page: Page): Promise<void> => {
  const { outbox, clock } = page;
  if (what === 'call') await world.call(page);
  else if (what === 'wait') await clock.pass(3_000);
  else if (what === 'wait-long') await clock.pass(70_000);
  else if (what === 'again') outbox.items.value.forEach(({ ticketId }) => outbox.again(ticketId));
  else if (what === 'nudge') outbox.nudge();
  else if (what === 'resume') outbox.resume();
  else if (what === 'leave') {
    void outbox.personLeft(outbox.items.value.map(({ ticketId }) => ticketId));
    outbox.forget();
  }
  await clock.settle();
};

const open = async (world: OutboxWorld): Promise<Page> => {
  const page = world.open();
  void page.outbox.start();
  await page.clock.settle();
  return page;
};

/** What the lives below really went through: a check that looked at nothing proves nothing. */
const seen = { lives: 0, promised: 0, received: 0, shelved: 0, deaths: 0 };

/** One life of a kiosk: things happen and go wrong; then all faults end, and five minutes pass. */
const live = async (acts: readonly Act[], fates: Fates, plant?: Plant): Promise<readonly string[]> => {
  const world = new OutboxWorld(fates, plant);
  let page = await open(world);
  for (const what of acts) {
    if (what !== 'die') await act(what, world, page);
    if (what === 'die' || page.dead()) {
      seen.deaths += 1;
      world.close(page);
      page = await open(world);
    }
  }
  world.calm();
  world.close(page);
  page = await open(world);
  page.outbox.resume();
  await page.clock.pass(300_000);
  const found = world.check(page);
  seen.lives += 1;
  seen.promised += world.promised.size;
  seen.received += world.server.size;
  seen.shelved += world.disk.size;
  page.outbox.dispose();
  return found;
};

const acts = fc.array(
  fc.constantFrom<Act>(
    'call',
    'call',
    'again',
    'wait',
    'wait',
    'wait-long',
    'nudge',
    'leave',
    'die',
    'resume',
  ),
  { minLength: 1, maxLength: 14 },
);
const mostly = <F extends string>(list: readonly F[], wells: number) =>
  fc.array(
    fc.oneof(
      { weight: wells, arbitrary: fc.constant('well' as F) },
      { weight: 2, arbitrary: fc.constantFrom(...list) },
    ),
    { maxLength: 60 },
  );
const schedule: fc.Arbitrary<Fates> = fc.record({ disk: mostly(diskFates, 8), net: mostly(netFates, 1) });

/** `FC_RUNS=20000` for the long form. */
const runs = Number(process.env['FC_RUNS'] ?? 2_000);

const finds = async (plant: Plant): Promise<boolean> => {
  const result = await fc.check(
    fc.asyncProperty(acts, schedule, async (a, s) => (await live(a, s, plant)).length === 0),
    { numRuns: 2_000, endOnFailure: true },
  );
  return result.failed;
};

describe('the outbox, over any network, disk and death', () => {
  it('loses nothing that it showed as kept or received, and says received only of what the server has', async () => {
    await fc.assert(
      fc.asyncProperty(acts, schedule, async (a, s) => {
        expect(await live(a, s)).toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(seen.lives).toBeGreaterThanOrEqual(runs);
    expect(seen.promised).toBeGreaterThan(runs);
    expect(seen.deaths).toBeGreaterThan(runs);
    expect(seen.shelved).toBeGreaterThan(runs / 20);
    console.info(`outbox simulation: ${JSON.stringify(seen)}, 0 lost`);
  }, 1_200_000);

  it('delivers a call made without any network as soon as there is one', async () => {
    const world = new OutboxWorld({ net: ['lost-request'] });
    const page = await open(world);
    const id = await world.call(page);
    expect(page.outbox.items.value[0]?.state).toBe('kept');
    world.calm();
    page.outbox.nudge();
    await page.clock.settle();
    expect(page.outbox.items.value[0]?.state).toBe('sent');
    expect(world.server.has(id)).toBe(true);
    expect(world.disk.size).toBe(0);
  });

  it('does not say kept when the disk is full, and says so when the server did not answer either', async () => {
    const world = new OutboxWorld({ disk: ['well', 'well', 'well', 'full'], net: ['lost-request'] });
    const page = await open(world);
    const id = await world.call(page);
    expect(page.outbox.storage.value).toBe('full');
    expect(page.outbox.items.value).toMatchObject([
      { ticketId: id, state: 'refused', problem: 'not-stored' },
    ]);
    expect(world.promised.size).toBe(0);
  });

  it('sends again under the same number and bytes what no disk kept, once it is asked to, and nothing that has a receipt', async () => {
    const world = new OutboxWorld({ disk: ['well', 'well', 'well', 'full'], net: ['lost-response'] });
    const page = await open(world);
    const id = await world.call(page);
    const first = world.server.get(id);
    expect(page.outbox.items.value).toMatchObject([{ state: 'refused', problem: 'not-stored' }]);
    await page.clock.pass(120_000);
    expect(page.outbox.items.value).toMatchObject([{ state: 'refused' }]);
    expect(page.outbox.again(id)).toBe(true);
    await page.clock.settle();
    expect(page.outbox.items.value).toMatchObject([{ ticketId: id, state: 'sent' }]);
    expect([world.server.size, world.server.get(id)]).toEqual([1, first]);
    expect([page.outbox.again(id), page.outbox.again('nobody' as typeof id)]).toEqual([false, false]);
  });

  it('brings what no disk keeps to the server once, under its first bytes, however often it is asked to', async () => {
    const unsure = ['lost-request', 'lost-response', 'busy', 'busy-wait', 'portal', 'twice'] as const;
    const steps = fc.array(fc.constantFrom<Act>('call', 'again', 'again', 'wait', 'wait-long'), {
      maxLength: 10,
    });
    let again = 0;
    await fc.assert(
      fc.asyncProperty(steps, fc.array(fc.constantFrom(...unsure), { maxLength: 20 }), async (what, net) => {
        const world = new OutboxWorld({ disk: ['well', 'well', ...Array<'fault'>(500).fill('fault')], net });
        const page = await open(world);
        for (const step of ['call', ...what] as const) await act(step, world, page);
        const first = new Map(world.server);
        world.calm();
        await page.clock.pass(60_000);
        again += page.outbox.items.value.filter(({ ticketId }) => page.outbox.again(ticketId)).length;
        await page.clock.pass(60_000);
        expect(page.outbox.items.value.map(({ state }) => state)).toEqual([...world.asked].map(() => 'sent'));
        for (const [id, held] of first) expect(world.server.get(id)).toEqual(held);
      }),
      { numRuns: 300 },
    );
    expect(again).toBeGreaterThan(50);
  });

  it('still calls an agent when the disk is broken and the network is there', async () => {
    const world = new OutboxWorld({ disk: Array<'fault'>(9).fill('fault') });
    const page = await open(world);
    const id = await world.call(page);
    expect(page.outbox.storage.value).toBe('broken');
    expect(page.outbox.items.value).toMatchObject([{ ticketId: id, state: 'sent' }]);
    expect(world.server.has(id)).toBe(true);
  });

  it('never tries before the time that the server asked for', async () => {
    const world = new OutboxWorld({ net: ['busy-wait'] });
    const page = await open(world);
    const id = await world.call(page);
    for (let i = 0; i < 19; i += 1) {
      page.outbox.nudge();
      await page.clock.pass(1_000);
      expect(world.server.has(id)).toBe(false);
    }
    await page.clock.pass(1_000);
    expect(world.server.has(id)).toBe(true);
  });
});

describe('the checker of these promises', () => {
  it('catches an outbox that deletes before the server answered', async () => {
    const early: Plant = (deps) => ({
      ...deps,
      send: async (sending) => {
        await deps.store.remove(sending.envelope.ticketId);
        return deps.send(sending);
      },
    });
    expect(await finds(early)).toBe(true);
  });

  it('catches an outbox that takes a portal page, or any answer at all, for a receipt', async () => {
    const trusting: Plant = (deps) => ({
      ...deps,
      plan: (row, answer) =>
        answer.ok || answer.problem === 'network'
          ? planFor(row, answer)
          : {
              do: 'delete',
              receipt: { ticketId: row.envelope.ticketId, digest: row.envelope.digest } as TicketReceipt,
            },
    });
    expect(await finds(trusting)).toBe(true);
  });

  it('catches a disk that says kept before it has kept', async () => {
    const lazy: Plant = (deps) => {
      const held = new Map<string, Parameters<typeof deps.store.keep>[0]>();
      return {
        ...deps,
        store: {
          ...deps.store,
          keep: (row) => {
            held.set(row.envelope.ticketId, row);
            return Promise.resolve('kept');
          },
          read: (id) => Promise.resolve(held.get(id) ?? null),
          all: async () => [...(await deps.store.all()), ...held.values()],
        },
      };
    };
    expect(await finds(lazy)).toBe(true);
  });

  it('catches an outbox that gives up after a while', async () => {
    const forgetful: Plant = (deps) => ({
      ...deps,
      send: async (sending) => {
        const answer = await deps.send(sending);
        if (sending.heldForMillis > 2_000) await deps.store.remove(sending.envelope.ticketId);
        return answer;
      },
    });
    expect(await finds(forgetful)).toBe(true);
  });
});
