import { expect, it } from 'vitest';
import type { StaffId } from '#core/ids.ts';
import { type Instant, after, minutes } from '#core/instant.ts';
import type { Availability } from '#contract/schemas/desk.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import type { StaffActor } from '#server/actor.ts';
import type { Hold } from '#server/ports/holds.ts';
import { asserted, callAgent, putWaiting, refusalOf, release, settle, take } from '../../support/acts.ts';
import { type House, hall, hallSite, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const say = async (
  { useCases }: House,
  actor: StaffActor,
  availability: Availability,
  now: Instant = start,
  holds: readonly Hold[] = [],
) =>
  asserted(
    await useCases.sayPresent({
      actor,
      params: { communeId: actor.communeId, queueId: hall },
      query: undefined,
      body: { availability, holds: [...holds] },
      now,
    }),
  );

const seenAt = ({ stores }: House, now: Instant) =>
  stores.presences.count(vauclair, hall, after(now, minutes(-1)), null);

withHouse('the desk', (stage) => {
  it('presence shows who can come now, and is not shown once it is older than a minute', async () => {
    const { house } = stage();
    const [lina, omar, zoe] = [await house.hire('lina'), await house.hire('omar'), await house.hire('zoe')];
    await say(house, lina, 'available');
    await say(house, omar, 'busy');
    await say(house, zoe, 'paused');
    expect(await seenAt(house, start)).toEqual({ available: 1, busy: 1 });
    expect(await seenAt(house, secondsLater(59))).toEqual({ available: 1, busy: 1 });
    expect(await seenAt(house, secondsLater(60))).toEqual({ available: 0, busy: 0 });
    expect((await say(house, lina, 'available')).colleagues).toEqual({ available: 0, busy: 1 });
    await say(house, omar, 'absent');
    await say(house, lina, 'absent');
    expect(await seenAt(house, start)).toEqual({ available: 0, busy: 0 });
  });

  it('whoever holds a call is busy, whatever they said', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const ticket = await putWaiting(house);
    await say(house, lina, 'available');
    const { fence } = asserted(await take(house, lina, ticket));
    expect(await seenAt(house, start)).toEqual({ available: 0, busy: 1 });
    await settle(house, lina, ticket, fence ?? -1);
    expect(await seenAt(house, start)).toEqual({ available: 1, busy: 0 });
  });

  it('presence keeps no history: each word replaces the last, outside the write-ahead log', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    for (let i = 0; i < 5; i += 1) await say(house, lina, i % 2 ? 'busy' : 'available', secondsLater(i));
    const rows = await house.pool.one<{ n: number; kind: string }>(sql`
      SELECT count(*) AS n, (SELECT relpersistence FROM pg_class WHERE relname = 'presence') AS kind
      FROM presence WHERE staff_id = ${lina.staffId}`);
    expect(rows).toEqual({ n: 1, kind: 'u' });
  });

  it('a console keeps the leases it names, as long as they are its own and the fence is right', async () => {
    const { house } = stage();
    const [lina, omar] = [await house.hire('lina'), await house.hire('omar')];
    const [kept, stale, theirs] = [await putWaiting(house), await putWaiting(house), await putWaiting(house)];
    const first = asserted(await take(house, lina, kept)).fence ?? -1;
    const old = asserted(await take(house, lina, stale)).fence ?? -1;
    await release(house, lina, stale, old);
    await take(house, lina, stale);
    const other = asserted(await take(house, omar, theirs)).fence ?? -1;
    const reply = await say(house, lina, 'busy', minutesLater(1), [
      { ticketId: kept, fence: first },
      { ticketId: stale, fence: old },
      { ticketId: theirs, fence: other },
    ]);
    expect(reply.holds).toEqual([
      { ticketId: kept, held: true, leaseUntil: minutesLater(3) },
      { ticketId: stale, held: false, leaseUntil: null },
      { ticketId: theirs, held: false, leaseUntil: null },
    ]);
  });

  it('a queue shows its open calls by time of opening, and those closed within the last hour', async () => {
    const { house } = stage();
    const lina = await house.hire('lina', { queueIds: [hall] });
    const at = minutesLater(24 * 60);
    const [late, early] = [
      await callAgent(house, { now: at }),
      await callAgent(house, { now: minutesLater(-9, at) }),
    ];
    const closed = await callAgent(house, { now: at, personLeft: true });
    const forgotten = await callAgent(house, { now: minutesLater(-61, at), personLeft: true });
    const read = async (now: Instant) =>
      asserted(
        await house.useCases.readQueue({
          actor: lina,
          params: { communeId: vauclair, queueId: hall },
          query: undefined,
          body: undefined,
          now,
        }),
      );
    const { tickets, seq, colleagues } = await read(at);
    const ids = tickets.map(({ ticketId }) => ticketId);
    expect(ids.indexOf(early.ticketId)).toBeLessThan(ids.indexOf(late.ticketId));
    expect(ids).toContain(closed.ticketId);
    expect(ids).not.toContain(forgotten.ticketId);
    expect(seq).toBe(await house.stores.queueFeed.lastSeq(vauclair, hall));
    expect(colleagues).toEqual({ available: 0, busy: 0 });
    expect(tickets.find(({ ticketId }) => ticketId === late.ticketId)).toEqual({
      ticketId: late.ticketId,
      state: 'waiting',
      number: late.receipt.ticket.number,
      kioskLabel: 'Borne 1',
      place: 'Hall, à gauche',
      procedureId: 'acte-naissance',
      procedureVersion: 'v1',
      stepId: 'lieu',
      locale: 'fr',
      needs: ['seated'],
      openedAt: at,
      takenAt: null,
      arrivedAt: null,
      closedAt: null,
      mine: false,
      fence: null,
      heldBy: null,
      queueId: hall,
      origin: 'kiosk',
      siteName: 'Mairie',
      onHoldSince: null,
      risenTo: null,
      heldRemotely: false,
      seen: false,
      sharesBill: false,
      callbackOffer: null,
      screenWipedAt: null,
    });
  });
});

withHouse('desk sessions', (stage) => {
  const email = 'lina@exemple.fr';
  const endsAt = minutesLater(600);

  it('an e-mail address is found in any case, in its own commune', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const found = await house.stores.sessions.credentials(vauclair, ' Lina@EXEMPLE.fr ');
    expect(found).toEqual({ staffId: lina.staffId, passwordHash: 'none' });
    expect(await house.stores.sessions.credentials('rivebelle' as typeof vauclair, email)).toBeNull();
    expect(await house.stores.sessions.credentials(vauclair, "' OR 1=1 --")).toBeNull();
  });

  it('a session gives back its person with their rights, until it is revoked, ends, or is unused for 30 minutes', async () => {
    const { house } = stage();
    const { sessions } = house.stores;
    const lina = await house.hire('lina');
    const described = await sessions.open(vauclair, lina.staffId, 'token-1', start, endsAt);
    expect(described).toEqual({
      staffId: lina.staffId,
      name: lina.name,
      showsFirstName: true,
      roles: ['facilitator'],
      queues: [{ queueId: hall, kind: 'site', name: 'Mairie', siteId: hallSite }],
      endsAt,
      demo: true,
    });
    const found = await sessions.find(vauclair, 'token-1', secondsLater(1));
    expect(found).toEqual({ ...lina, tokenHash: 'token-1', sessionEndsAt: endsAt });
    expect(found && (await sessions.describe(found))).toEqual(described);
    for (let n = 0; n < 4; n += 1)
      expect(await sessions.find(vauclair, 'token-1', minutesLater(25 * n))).not.toBeNull();
    expect(await sessions.find(vauclair, 'token-1', minutesLater(75 + 31))).toBeNull();
    expect(await sessions.find('rivebelle' as typeof vauclair, 'token-1', minutesLater(76))).toBeNull();
    await sessions.open(vauclair, lina.staffId, 'token-2', start, minutesLater(10));
    expect(await sessions.find(vauclair, 'token-2', minutesLater(10))).toBeNull();
    await sessions.open(vauclair, lina.staffId, 'token-3', start, endsAt);
    await sessions.revoke(vauclair, 'token-3', start);
    expect(await sessions.find(vauclair, 'token-3', start)).toBeNull();
  });

  it('the fifth failure makes an account wait, longer each time, known or not; a success forgets it all', async () => {
    const { house } = stage();
    const { sessions } = house.stores;
    const lina = await house.hire('lina');
    for (const account of [email, 'nobody@exemple.fr']) {
      for (let i = 0; i < 4; i += 1) expect(await sessions.failed(vauclair, account, start)).toBeNull();
      expect(await sessions.failed(vauclair, account.toUpperCase(), start)).toBe(secondsLater(1));
      expect(await sessions.failed(vauclair, account, start)).toBe(secondsLater(2));
      expect(await sessions.lockedUntil(vauclair, account, secondsLater(1))).toBe(secondsLater(2));
      expect(await sessions.lockedUntil(vauclair, account, secondsLater(2))).toBeNull();
    }
    await sessions.open(vauclair, lina.staffId as StaffId, 'token-4', start, endsAt);
    expect(await sessions.failed(vauclair, email, start)).toBeNull();
    const stored = await house.pool.rows<{ account: string }>(sql`SELECT account FROM sign_in_failure`);
    expect(stored.some(({ account }) => account.includes('@'))).toBe(false);
  });

  it('twenty failures at once are all counted', async () => {
    const { house } = stage();
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => house.stores.sessions.failed(vauclair, 'many@exemple.fr', start)),
    );
    expect(replies.filter((until) => until === null)).toHaveLength(4);
    expect(await house.stores.sessions.lockedUntil(vauclair, 'many@exemple.fr', start)).toBe(
      minutesLater(15),
    );
  });

  it('a ticket that lina released is not hers to settle', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const ticket = await putWaiting(house);
    const fence = asserted(await take(house, lina, ticket)).fence ?? -1;
    await release(house, lina, ticket, fence);
    expect(refusalOf(await settle(house, lina, ticket, fence))).toBe('ticket_moved');
  });
});
