import { expect, it } from 'vitest';
import type { Instant } from '#core/instant.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { startSweeper } from '#server/use-cases/start-sweeper.ts';
import { type SweepDeps, sweepRecords, sweepTickets } from '#server/use-cases/sweep.ts';
import { asserted, callAgent, putWaiting, take } from '../../support/acts.ts';
import { type House, hall, hallKiosk, openHouse, otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { seal } from '../../support/sealed-call.ts';
import { withHouse } from './with-house.ts';

const days = (n: number): Instant => minutesLater(n * 24 * 60);

const depsOf = ({ stores }: House, closedAt: Instant | null = null): SweepDeps => ({
  ...stores,
  hours: { closedAt: () => closedAt, open: () => [] },
});

const stateOf = async ({ stores }: House, id: Parameters<House['stores']['calls']['stored']>[1]) =>
  (await stores.calls.stored(vauclair, id))?.view.state ?? null;

withHouse('the sweep', (stage) => {
  it('a ticket whose console has been silent for two minutes goes back to waiting, with an event', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const ticket = await putWaiting(house);
    const { fence } = asserted(await take(house, lina, ticket));
    // Someone is there, so that the call rises to nobody as well.
    await house.stores.presences.say(lina, hall, 'available', minutesLater(2));
    await sweepTickets(depsOf(house), minutesLater(2));
    expect(await stateOf(house, ticket)).toBe('taken');
    await sweepTickets(depsOf(house), secondsLater(121));
    expect(await stateOf(house, ticket)).toBe('waiting');
    const last = (await house.stores.queueFeed.lastSeq(vauclair, hall)) - 1;
    const [event] = (await house.stores.queueFeed.after(lina, hall, last, 5)) ?? [];
    expect(event).toMatchObject({
      verb: 'lapse',
      ticket: { ticketId: ticket, state: 'waiting', mine: false },
    });
    expect(asserted(await take(house, lina, ticket)).fence).toBe((fence ?? 0) + 1);
  });

  it('at closing time who called before and still waits is left unanswered, but not while an agent is there', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const [before, after] = [await putWaiting(house, start), await putWaiting(house, minutesLater(2))];
    const closedAt = minutesLater(1);
    await sweepTickets(depsOf(house, null), minutesLater(3));
    await house.stores.presences.say(lina, hall, 'available', minutesLater(3));
    await sweepTickets(depsOf(house, closedAt), minutesLater(3));
    expect(await stateOf(house, before)).toBe('waiting');
    await sweepTickets(depsOf(house, closedAt), minutesLater(5));
    expect([await stateOf(house, before), await stateOf(house, after)]).toEqual(['unanswered', 'waiting']);
  });

  it('nobody waits through the night: after midnight in Paris a call is unanswered, hours known or not', async () => {
    const { house } = stage();
    const ticket = await putWaiting(house, start);
    const midnight = minutesLater(14 * 60);
    await sweepTickets(depsOf(house), secondsLater(-1, midnight));
    expect(await stateOf(house, ticket)).toBe('waiting');
    await sweepTickets(depsOf(house), midnight);
    expect(await stateOf(house, ticket)).toBe('unanswered');
  });

  it('only one process sweeps at a time', async () => {
    const { house, url } = stage();
    const other = await openHouse(url, { size: 2 });
    const ran = await house.stores.oneAtATime.run('a task', async () => {
      expect(await other.stores.oneAtATime.run('a task', async () => undefined)).toBe(false);
      expect(await other.stores.oneAtATime.run('another task', async () => undefined)).toBe(true);
    });
    expect(ran).toBe(true);
    expect(await other.stores.oneAtATime.run('a task', async () => undefined)).toBe(true);
    await expect(
      house.stores.oneAtATime.run('a task', () => Promise.reject(new Error('broke'))),
    ).rejects.toThrow();
    await expect.poll(() => other.stores.oneAtATime.run('a task', async () => undefined)).toBe(true);
    await other.close();
  });

  it('thirty days after its end a ticket is gone, its events too, and the log still has no hole', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const old = await callAgent(house, { personLeft: true });
    const recent = await callAgent(house, { personLeft: true, now: days(20) });
    await house.stores.kioskDoor.claimProof(vauclair, hallKiosk, 'old proof', minutesLater(10));
    await house.stores.sessions.open(vauclair, lina.staffId, 'old session', start, minutesLater(600));
    await sweepRecords(depsOf(house), days(31));
    expect(await house.stores.calls.stored(vauclair, old.ticketId)).toBeNull();
    expect(await house.stores.calls.stored(vauclair, recent.ticketId)).not.toBeNull();
    const left = await house.pool.one<{ first: number; last: number; n: number; others: number }>(sql`
      SELECT min(seq) AS first, max(seq) AS last, count(*) AS n, (
        (SELECT count(*) FROM presence) + (SELECT count(*) FROM kiosk_proof)
        + (SELECT count(*) FROM staff_session)) AS others
      FROM ticket_event WHERE commune_id = ${vauclair} AND queue_id = ${hall}`);
    expect(left?.n).toBe((left?.last ?? 0) - (left?.first ?? 0) + 1);
    expect(left?.others).toBe(0);
    expect(await house.stores.queueFeed.after(lina, hall, (left?.first ?? 0) - 1, 100)).toHaveLength(
      left?.n ?? -1,
    );
    expect(await house.stores.queueFeed.after(lina, hall, 0, 100)).toBeNull();
  });

  it('a key seals for 90 days, the next one is there a month before, and the old one still opens for 90 more', async () => {
    const { house } = stage();
    const { sealKeys } = house.stores;
    const [first] = await sealKeys.current(otherCommune, start);
    if (!first) throw new Error('no key');
    await sealKeys.rotate(otherCommune, days(59));
    expect(await sealKeys.current(otherCommune, days(59))).toEqual([first]);
    await sealKeys.rotate(otherCommune, days(60));
    const both = await sealKeys.current(otherCommune, days(60));
    expect(both).toHaveLength(2);
    expect(both[1]).toEqual(first);
    expect(await sealKeys.current(otherCommune, days(90))).toHaveLength(1);
    const sealed = await seal({ communeId: otherCommune, kioskId: hallKiosk, key: first });
    await sealKeys.rotate(otherCommune, days(179));
    expect(await sealKeys.open(otherCommune, sealed, 'ticket')).not.toBeNull();
    await sealKeys.rotate(otherCommune, days(180));
    expect(await sealKeys.open(otherCommune, sealed, 'ticket')).toBeNull();
  });

  it('the private half of a key is nowhere in the database in clear', async () => {
    const rows = await stage().house.pool.rows<{ bytes: Uint8Array }>(
      sql`SELECT wrapped_private_key AS bytes FROM seal_key`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { bytes } of rows) expect(bytes).toHaveLength(12 + 32 + 16);
  });

  it('the sweeper runs at once and again, tells of a failure and goes on, and stops', async () => {
    const { house } = stage();
    const ticket = await putWaiting(house, start);
    const failures: unknown[] = [];
    let now = start;
    let broken = true;
    const hours = {
      closedAt: () => {
        if (broken) throw new Error('no hours');
        return null;
      },
      open: () => [],
    };
    const stop = startSweeper({
      ...depsOf(house),
      hours,
      clock: () => now,
      failed: (error) => failures.push(error),
      everyMillis: 20,
    });
    await expect.poll(() => failures.length).toBeGreaterThan(0);
    broken = false;
    now = days(1);
    await expect.poll(() => stateOf(house, ticket)).toBe('unanswered');
    await stop();
  });
});
