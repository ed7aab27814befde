import { expect, it } from 'vitest';
import type { QueueEvent } from '#contract/events.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { createWaker } from '#server/adapters/postgres/waker.ts';
import type { StaffActor } from '#server/actor.ts';
import { asserted, callAgent, cancel, putWaiting, settle, take } from '../../support/acts.ts';
import { type House, annexe, hall, openHouse, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

/** Reads as a console does, a few at a time, while others write. */
const followUntil = async (house: House, staff: StaffActor, done: () => boolean): Promise<QueueEvent[]> => {
  const seen: QueueEvent[] = [];
  for (let last = false; ; last = done()) {
    for (;;) {
      const events = await house.stores.queueFeed.after(staff, hall, seen.length, 7);
      if (!events) throw new Error('the log was cut');
      seen.push(...events);
      if (events.length < 7) break;
    }
    if (last) return seen;
  }
};

withHouse('the log of a queue', (stage) => {
  it('while eight writers open, take and cancel, a reader by cursor sees every number once and in order', async () => {
    const { house, url } = stage();
    const processes = await Promise.all([1, 2, 3, 4].map(() => openHouse(url, { size: 3 })));
    const staff = await house.hire('lina');
    const writer = async (n: number): Promise<void> => {
      const own = processes[n % 4] ?? house;
      for (let i = 0; i < 15; i += 1) {
        const call = await callAgent(own);
        if (i % 3 === 0) await take(own, staff, call.ticketId);
        if (i % 4 === 0) await cancel(own, call);
      }
    };
    let writing = true;
    const reading = followUntil(house, staff, () => !writing);
    await Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
    writing = false;
    const seen = await reading;
    expect(seen.map(({ seq }) => seq)).toEqual(seen.map((_, i) => i + 1));
    expect(seen).toHaveLength(await house.stores.queueFeed.lastSeq(vauclair, hall));
    expect(seen.filter(({ verb }) => verb === 'open')).toHaveLength(120);
    await Promise.all(processes.map((one) => one.close()));
  }, 60_000);

  it('a snapshot and the events after its number show together what a later snapshot shows', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    const before = await house.stores.queues.snapshot(staff, hall, start);
    const [one, two] = [await callAgent(house), await callAgent(house)];
    const { fence } = asserted(await take(house, staff, one.ticketId));
    await settle(house, staff, one.ticketId, fence ?? -1);
    await cancel(house, two);
    const events = await house.stores.queueFeed.after(staff, hall, before?.seq ?? -1, 100);
    const shown = new Map(before?.tickets.map((ticket) => [ticket.ticketId, ticket]));
    for (const { ticket } of events ?? []) shown.set(ticket.ticketId, ticket);
    const after = await house.stores.queues.snapshot(staff, hall, start);
    expect(after?.seq).toBe((before?.seq ?? 0) + 5);
    const byId = (tickets: Iterable<{ ticketId: string }>) =>
      [...tickets].sort((a, b) => a.ticketId.localeCompare(b.ticketId));
    expect(byId(after?.tickets ?? [])).toEqual(byId(shown.values()));
  });

  it('an event shows the ticket as this reader may see it: the fence to the holder, the first name if it is shown', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const omar = await house.hire('omar', { showsFirstName: false });
    for (const [holder, reader, heldBy] of [
      [lina, omar, 'lina'],
      [omar, lina, null],
    ] as const) {
      const ticket = await putWaiting(house);
      await take(house, holder, ticket);
      const last = (await house.stores.queueFeed.lastSeq(vauclair, hall)) - 1;
      const [own] = (await house.stores.queueFeed.after(holder, hall, last, 10)) ?? [];
      const [theirs] = (await house.stores.queueFeed.after(reader, hall, last, 10)) ?? [];
      expect(own).toMatchObject({ verb: 'take', ticket: { mine: true, fence: 1, heldBy: null } });
      expect(theirs).toMatchObject({ verb: 'take', ticket: { mine: false, fence: null, heldBy } });
    }
  });

  it('a reader who asks from before the log begins, or after it ends, is told to read the snapshot again', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    await putWaiting(house);
    const last = await house.stores.queueFeed.lastSeq(vauclair, hall);
    expect(await house.stores.queueFeed.after(staff, hall, last, 10)).toEqual([]);
    expect(await house.stores.queueFeed.after(staff, hall, last + 1, 10)).toBeNull();
    await house.pool.rows(
      sql`DELETE FROM ticket_event WHERE commune_id = ${vauclair} AND queue_id = ${hall} AND seq <= 3`,
    );
    expect(await house.stores.queueFeed.after(staff, hall, 2, 10)).toBeNull();
    expect(await house.stores.queueFeed.after(staff, hall, 3, 10)).not.toBeNull();
  });

  it('a queue that is not theirs has no log for them', async () => {
    const { house } = stage();
    const staff = await house.hire('lina');
    expect(house.stores.queueFeed.allows(staff, annexe)).toBe(false);
    expect(await house.stores.queueFeed.after(staff, annexe, 0, 10)).toBeNull();
  });

  it('a reader is woken by another process, and again after the listening connection was cut', async () => {
    const { house, url } = stage();
    const elsewhere = await openHouse(url, { size: 2 });
    const waker = createWaker(url);
    let wakes = 0;
    const stop = waker.onWake(vauclair, hall, () => (wakes += 1));
    const woken = (more: number) => expect.poll(() => wakes, { timeout: 5_000 }).toBeGreaterThanOrEqual(more);
    await woken(1);
    await putWaiting(elsewhere);
    await woken(2);
    const before = wakes;
    await house.pool.rows(
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'waker'`,
    );
    await woken(before + 1);
    await putWaiting(elsewhere);
    await woken(before + 2);
    stop();
    await Promise.all([waker.close(), elsewhere.close()]);
  }, 20_000);
});
