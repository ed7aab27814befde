import { expect, it } from 'vitest';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AccessNeed } from '#core/ticket/ticket.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import type { StaffActor } from '#server/actor.ts';
import { sweepRecords, sweepTickets } from '#server/use-cases/sweep.ts';
import {
  arrive,
  asserted,
  callAgent,
  hold,
  type MadeCall,
  putWaiting,
  refusalOf,
  release,
  settle,
  take,
} from '../../support/acts.ts';
import { annexe, annexeKiosk, type House, hall, kioskActor, phones, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { newTicketId } from '../../support/sealed-call.ts';
import { withHouse } from './with-house.ts';

const sweepDeps = ({ stores }: House) => ({ ...stores, hours: { closedAt: () => null, open: () => [] } });

const viewOf = async (house: House, call: MadeCall, now: Instant = start) =>
  asserted(
    await house.useCases.readTicket({
      actor: { kind: 'ticket', capabilityHash: call.capabilityHash },
      params: { communeId: vauclair, ticketId: call.ticketId },
      query: undefined,
      body: undefined,
      now,
    }),
  );

const present = ({ stores }: House, staff: StaffActor, queue: QueueId = hall, now: Instant = start) =>
  stores.presences.say(staff, queue, 'available', now);

const snapshot = async (house: House, actor: StaffActor, queueId: QueueId, now: Instant = start) =>
  asserted(
    await house.useCases.readQueue({
      actor,
      params: { communeId: vauclair, queueId },
      query: undefined,
      body: undefined,
      now,
    }),
  ).tickets;

const serve = async (house: House, staff: StaffActor, at: Instant, minutes: number) => {
  const ticket = await putWaiting(house, at);
  const { fence } = asserted(await take(house, staff, ticket, at));
  await settle(house, staff, ticket, fence ?? -1, minutesLater(minutes, at));
  return ticket;
};

const sayNeeds = ({ stores }: House, call: MadeCall, needs: readonly AccessNeed[]) =>
  stores.calls.sayNeeds(vauclair, call.ticketId, call.capabilityHash, needs, start);

withHouse('the waits of a queue', (stage) => {
  it('below twenty recorded times nothing is said, and without an agent that nobody is there', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const call = await callAgent(house);
    expect((await viewOf(house, call)).wait).toEqual({ is: 'nobody' });
    await present(house, lina);
    expect((await viewOf(house, call)).wait).toEqual({ is: 'too-few' });
  });

  it('each settled call is recorded by its length, without anyone, and from twenty on a range is told', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    for (let i = 0; i < 25; i += 1) await serve(house, lina, start, 6 + (i % 5));
    await present(house, lina);
    const ahead = await callAgent(house, { now: minutesLater(-5) });
    const call = await callAgent(house);
    const { wait } = await viewOf(house, call);
    if (wait?.is !== 'range') throw new Error(`told ${JSON.stringify(wait)}`);
    expect(wait.fromMinutes).toBeLessThan(wait.toMinutes);
    const columns = await house.pool.rows<{ name: string }>(
      sql`SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'service_time'`,
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(
      ['commune_id', 'queue_id', 'nth', 'ended_at', 'held_ms'].sort(),
    );
    await take(house, lina, ahead.ticketId);
    expect((await viewOf(house, ahead)).wait).toBeUndefined();
  });

  it('the heartbeat tells who would call now how long it may take', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    await present(house, lina);
    const reply = asserted(
      await house.useCases.beat({
        actor: kioskActor(),
        params: { communeId: vauclair },
        query: undefined,
        body: { buildId: 'build-1', contentVersion: null, outboxWaiting: 0, highestSeq: 0 },
        now: start,
      }),
    );
    expect(reply.wait?.is).toMatch(/range|longer-than/);
  });

  it('the latest 500 times of a queue are kept', async () => {
    const { house } = stage();
    await house.pool.rows(sql`
      INSERT INTO service_time (commune_id, queue_id, ended_at, held_ms)
      SELECT ${vauclair}, ${annexe}, now(), n FROM generate_series(1, 620) n`);
    await sweepRecords(sweepDeps(house), start);
    const kept = await house.pool.one(sql`
      SELECT count(*) AS n, min(held_ms) AS first FROM service_time
      WHERE commune_id = ${vauclair} AND queue_id = ${annexe}`);
    expect(kept).toEqual({ n: 500, first: 121 });
  });
});

withHouse('whose turn it is', (stage) => {
  it('access needs go before what is up to ten minutes older, and the old place is kept after a release', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const [old, plain, needing] = [
      await callAgent(house, { now: minutesLater(-15) }),
      await callAgent(house, { now: minutesLater(-5) }),
      await callAgent(house, { now: start }),
    ];
    for (const call of [old, plain]) await sayNeeds(house, call, []);
    const places = async () => [
      (await viewOf(house, old)).place,
      (await viewOf(house, needing)).place,
      (await viewOf(house, plain)).place,
    ];
    expect(await places()).toEqual([1, 2, 3]);
    const { fence } = asserted(await take(house, lina, needing.ticketId));
    expect(await places()).toEqual([1, null, 2]);
    await release(house, lina, needing.ticketId, fence ?? -1);
    expect(await places()).toEqual([1, 2, 3]);
  });
});

withHouse('a call on hold', (stage) => {
  it('keeps its holder, who is free for others; the resident is told, and arriving takes it up again', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const call = await callAgent(house);
    const fence = asserted(await take(house, lina, call.ticketId)).fence ?? -1;
    await present(house, lina);
    await arrive(house, lina, call.ticketId, fence);
    const held = asserted(await hold(house, lina, call.ticketId, fence, minutesLater(2)));
    expect(held).toMatchObject({ state: 'taken', mine: true, fence, onHoldSince: minutesLater(2) });
    expect(await viewOf(house, call)).toMatchObject({ state: 'taken', onHoldSince: minutesLater(2) });
    expect(await house.stores.presences.count(vauclair, hall, secondsLater(-1), null)).toMatchObject({
      available: 1,
    });
    await arrive(house, lina, call.ticketId, fence, minutesLater(7));
    expect(await viewOf(house, call)).toMatchObject({ state: 'arrived', onHoldSince: null });
    await settle(house, lina, call.ticketId, fence, minutesLater(10));
    const time = await house.pool.one<{ heldMs: number }>(
      sql`SELECT held_ms AS "heldMs" FROM service_time ORDER BY nth DESC LIMIT 1`,
    );
    expect(time?.heldMs).toBe(5 * 60_000);
  });

  it('goes back to its place when its console falls silent', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const call = await callAgent(house);
    const fence = asserted(await take(house, lina, call.ticketId)).fence ?? -1;
    await hold(house, lina, call.ticketId, fence);
    await sweepTickets(sweepDeps(house), minutesLater(3));
    expect(await viewOf(house, call, minutesLater(3))).toMatchObject({ state: 'waiting', onHoldSince: null });
  });
});

withHouse('a call that nobody takes', (stage) => {
  it('rises to the manager after five minutes, to the telephone after ten, and is taken there', async () => {
    const { house } = stage();
    const [lina, samira] = [await house.hire('lina'), await house.hire('samira', { queueIds: [phones] })];
    const call = await callAgent(house);
    const sweepAt = async (minutes: number) => {
      await present(house, lina, hall, minutesLater(minutes));
      await present(house, samira, phones, minutesLater(minutes));
      await sweepTickets(sweepDeps(house), minutesLater(minutes));
      return viewOf(house, call, minutesLater(minutes));
    };
    expect(await sweepAt(4)).toMatchObject({ risenTo: null, remote: null });
    expect(refusalOf(await take(house, samira, call.ticketId))).toBe('not_found');
    expect(await sweepAt(5)).toMatchObject({ risenTo: 'manager', remote: null });
    expect(await sweepAt(10)).toMatchObject({ risenTo: 'remote', remote: { available: 1, busy: 0 } });
    const [shown] = await snapshot(house, samira, phones);
    expect(shown).toMatchObject({
      ticketId: call.ticketId,
      siteName: 'Mairie',
      risenTo: 'remote',
      queueId: hall,
    });
    const { fence } = asserted(await take(house, samira, call.ticketId, minutesLater(11)));
    expect(await viewOf(house, call)).toMatchObject({ state: 'taken', heldRemotely: true });
    expect(refusalOf(await take(house, lina, call.ticketId))).toBe('ticket_taken');
    await release(house, samira, call.ticketId, fence ?? -1, minutesLater(12));
    expect(asserted(await take(house, lina, call.ticketId, minutesLater(12))).heldRemotely).toBe(false);
    for (const [staff, queue] of [
      [lina, hall],
      [samira, phones],
    ] as const) {
      const last = await house.stores.queueFeed.lastSeq(vauclair, queue);
      const events = await house.stores.queueFeed.after(staff, queue, last - 4, 10);
      expect(events?.map(({ verb }) => verb)).toEqual(['rise', 'take', 'release', 'take']);
    }
  });

  it('closed by who helped from elsewhere, it does not say that someone stood at the kiosk', async () => {
    const { house } = stage();
    const [lina, samira] = [await house.hire('lina'), await house.hire('samira', { queueIds: [phones] })];
    const call = await callAgent(house);
    await present(house, lina, hall, minutesLater(10));
    await sweepTickets(sweepDeps(house), minutesLater(5));
    await sweepTickets(sweepDeps(house), minutesLater(10));
    const { fence } = asserted(await take(house, samira, call.ticketId, minutesLater(11)));
    asserted(await settle(house, samira, call.ticketId, fence ?? -1));
    expect(await viewOf(house, call)).toMatchObject({ state: 'done', heldRemotely: true });
  });

  it('rises at once where nobody is there', async () => {
    const { house } = stage();
    const call = await callAgent(house, { kiosk: kioskActor(annexeKiosk, annexe) });
    await sweepTickets(sweepDeps(house), secondsLater(1));
    expect(await viewOf(house, call, secondsLater(1))).toMatchObject({ risenTo: 'remote' });
  });

  it('many calls that rise and are taken at once lose no event in either queue', async () => {
    const { house } = stage();
    const lina = await house.hire('lina', { queueIds: [hall, annexe, phones] });
    const calls: TicketId[] = [];
    for (let i = 0; i < 20; i += 1) {
      calls.push(await putWaiting(house, start));
      calls.push(await putWaiting(house, start, kioskActor(annexeKiosk, annexe)));
    }
    await Promise.all(
      calls.map(async (ticketId) => {
        await house.stores.upkeep.rise({ communeId: vauclair, ticketId }, 'remote', start);
        const { fence } = asserted(await take(house, lina, ticketId));
        await release(house, lina, ticketId, fence ?? -1);
      }),
    );
    for (const queue of [hall, annexe, phones]) {
      const log = await house.pool.one<{ n: number; last: number; counter: number }>(sql`
        SELECT count(*) AS n, max(seq) AS last,
          (SELECT last_seq FROM queue WHERE commune_id = ${vauclair} AND queue_id = ${queue}) AS counter
        FROM ticket_event WHERE commune_id = ${vauclair} AND queue_id = ${queue}`);
      expect(log).toEqual({ n: log?.counter, last: log?.counter, counter: log?.counter });
    }
  });
});

withHouse('tickets that the desk opens', (stage) => {
  const said = {
    procedureId: 'acte-naissance',
    procedureVersion: 'v1',
    locale: 'en',
    needs: ['deaf'],
  } as const;
  const body = { ...said, needs: [...said.needs] };

  it('a person at the counter gets a number and waits like any other, or is served at once', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const call = (ticketId: TicketId, serves: boolean) =>
      house.useCases.openCounterTicket({
        actor: lina,
        params: { communeId: vauclair, queueId: hall, ticketId },
        query: undefined,
        body: { ...body, serves },
        now: start,
      });
    const id = newTicketId();
    const waiting = asserted(await call(id, false));
    expect(waiting).toMatchObject({ state: 'waiting', origin: 'counter', kioskLabel: '', needs: ['deaf'] });
    expect(asserted(await call(id, false))).toEqual(waiting);
    const served = asserted(await call(newTicketId(), true));
    expect(served).toMatchObject({ state: 'arrived', mine: true, fence: 1, locale: 'en' });
    expect(served.number).not.toBe(waiting.number);
    expect(asserted(await settle(house, lina, served.ticketId, 1)).state).toBe('done');
    expect(asserted(await take(house, lina, id)).state).toBe('taken');
  });

  it('a caller is held from the start, in the queue of a service and nowhere else', async () => {
    const { house } = stage();
    const samira = await house.hire('samira', { queueIds: [phones] });
    const both = await house.hire('omar', { queueIds: [hall, phones] });
    const call = (actor: StaffActor, queueId: QueueId) =>
      house.useCases.openPhoneTicket({
        actor,
        params: { communeId: vauclair, queueId, ticketId: newTicketId() },
        query: undefined,
        body,
        now: start,
      });
    expect(asserted(await call(samira, phones))).toMatchObject({
      state: 'arrived',
      origin: 'phone',
      siteName: null,
    });
    expect(refusalOf(await call(samira, hall))).toBe('not_found');
    expect(refusalOf(await call(both, hall))).toBe('not_found');
    await house.pool.rows(sql`UPDATE queue SET kind = 'office' WHERE queue_id = ${phones}`);
    expect(refusalOf(await call(samira, phones))).toBe('not_found');
  });

  it('who stands at a counter rises to the manager, never to a telephone that cannot help them', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const ticketId = newTicketId();
    asserted(
      await house.useCases.openCounterTicket({
        actor: lina,
        params: { communeId: vauclair, queueId: hall, ticketId },
        query: undefined,
        body: { ...body, serves: false },
        now: start,
      }),
    );
    await sweepTickets(sweepDeps(house), minutesLater(11));
    const shown = (await snapshot(house, lina, hall, minutesLater(11))).find(
      (one) => one.ticketId === ticketId,
    );
    expect(shown).toMatchObject({ risenTo: 'manager' });
  });

  it('nobody is present at a back office, whatever a desk says', async () => {
    const { house } = stage();
    const ines = await house.hire('ines', { queueIds: [phones] });
    await house.pool.rows(sql`UPDATE queue SET kind = 'office' WHERE queue_id = ${phones}`);
    await present(house, ines, phones);
    expect(await house.stores.presences.count(vauclair, phones, minutesLater(-1), null)).toEqual({
      available: 0,
      busy: 0,
    });
  });

  it('a missed call that someone looked after is seen by all, and by nobody in particular', async () => {
    const { house } = stage();
    const [lina, omar] = [await house.hire('lina'), await house.hire('omar')];
    const { ticketId } = await callAgent(house, { personLeft: true });
    const mark = (id: TicketId, actor = lina) =>
      house.useCases.markTicketSeen({
        actor,
        params: { communeId: vauclair, ticketId: id },
        query: undefined,
        body: {},
        now: start,
      });
    expect(asserted(await mark(ticketId)).seen).toBe(true);
    expect(asserted(await mark(ticketId)).seen).toBe(true);
    const shown = (await snapshot(house, omar, hall)).find((each) => each.ticketId === ticketId);
    expect(shown).toMatchObject({ seen: true, heldBy: null });
    expect(refusalOf(await mark(await putWaiting(house)))).toBe('ticket_moved');
  });
});
