import { expect, it } from 'vitest';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { createCalls } from '#server/adapters/postgres/calls.ts';
import { hintFor, type Hints } from '#server/adapters/postgres/hints.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { createMover } from '#server/adapters/postgres/ticket-moves.ts';
import { togetherTopic } from '#server/ports/feeds.ts';
import { arrive, asserted, callAgent, type MadeCall, refusalOf, settle, take } from '../../support/acts.ts';
import { annexe, annexeKiosk, hall, type House, kioskActor, phones, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { screenAt } from '../../support/together.ts';
import { withHouse } from './with-house.ts';

const asKiosk = { params: { communeId: vauclair }, query: undefined } as const;

/** As a kiosk of before does, which says nothing of its count; or as one that does. */
const endVisit = (house: House, now: Instant, highestSeq?: number) =>
  house.useCases.endVisit({
    actor: kioskActor(),
    ...asKiosk,
    body: highestSeq === undefined ? {} : { highestSeq },
    now,
  });

/** A kiosk that says for how long its page has stood. */
const beat = (house: House, pageAge: number | null, now: Instant) =>
  house.useCases.beat({
    actor: kioskActor(),
    ...asKiosk,
    body: {
      buildId: 'build-1',
      contentVersion: null,
      outboxWaiting: 0,
      highestSeq: 0,
      ...(pageAge === null ? {} : { pageAge }),
    },
    now,
  });

const read = async (house: House, staff: StaffActor, { ticketId }: MadeCall): Promise<DeskTicket> => {
  const found = await house.stores.holds.read(staff, ticketId);
  if (!found) throw new Error('this person reads no such ticket');
  return found.ticket;
};

const show = (house: House, call: MadeCall, nth: number, now: Instant) =>
  house.useCases.showScreen({
    actor: { kind: 'ticket', capabilityHash: call.capabilityHash },
    params: { communeId: vauclair, ticketId: call.ticketId },
    query: undefined,
    body: { nth, takenAt: start, screen: screenAt('purpose') } as never,
    now,
  });

/** One call that somebody on the telephone took; the screen of it is shown to them. */
const helpedFromAfar = async (house: House) => {
  const samira = await house.hire('samira', { queueIds: [phones] });
  const call = await callAgent(house);
  await house.stores.upkeep.rise({ communeId: vauclair, ticketId: call.ticketId }, 'remote', start);
  const { fence } = asserted(await take(house, samira, call.ticketId));
  asserted(await arrive(house, samira, call.ticketId, fence ?? 0));
  asserted(await show(house, call, 1, start));
  return { samira, call, fence: fence ?? 0 };
};

withHouse('a screen that was wiped', (stage) => {
  it('is told to who helps from elsewhere: the time and no more; the call stays theirs, and they end it', async () => {
    const { house } = stage();
    const { samira, call, fence } = await helpedFromAfar(house);
    expect((await read(house, samira, call)).screenWipedAt).toBeNull();
    const before = await house.stores.queueFeed.lastSeq(vauclair, phones);
    await endVisit(house, minutesLater(3));
    await endVisit(house, minutesLater(4));
    const events = (await house.stores.queueFeed.after(samira, phones, before, 10)) ?? [];
    expect(events.map(({ verb }) => verb)).toEqual(['wipe']);
    expect(events[0]?.ticket).toMatchObject({
      state: 'arrived',
      mine: true,
      heldRemotely: true,
      screenWipedAt: minutesLater(3),
    });
    const settled = asserted(await settle(house, samira, call.ticketId, fence, minutesLater(9)));
    expect(settled).toMatchObject({ state: 'done', screenWipedAt: minutesLater(3) });
  });

  it('shows nothing any more, and a word of it that comes late is refused', async () => {
    const { house } = stage();
    const { samira, call } = await helpedFromAfar(house);
    const seen = () => house.stores.together.seen(samira, call.ticketId, secondsLater(2));
    expect((await seen())?.screen).not.toBeNull();
    await endVisit(house, secondsLater(1));
    expect((await seen())?.screen).toBeNull();
    expect(refusalOf(await show(house, call, 2, secondsLater(2)))).toBe('ticket_moved');
  });

  it('is known from the age of the next page, where no network told of the wipe', async () => {
    const { house } = stage();
    const { samira, call } = await helpedFromAfar(house);
    await beat(house, null, minutesLater(10));
    await beat(house, 12 * 60_000, minutesLater(10));
    expect((await read(house, samira, call)).screenWipedAt).toBeNull();
    await beat(house, 4 * 60_000, minutesLater(10));
    expect((await read(house, samira, call)).screenWipedAt).toBe(minutesLater(6));
    await beat(house, 60_000, minutesLater(11));
    expect((await read(house, samira, call)).screenWipedAt).toBe(minutesLater(6));
  });

  it('is not that of a call made from a page that has just begun, however slow its beat was', async () => {
    const { house } = stage();
    const { samira, call } = await helpedFromAfar(house);
    await beat(house, 2_000, secondsLater(12));
    expect((await read(house, samira, call)).screenWipedAt).toBeNull();
  });

  it('of several calls is told for each, in its queue and beyond, and wakes who sees what each showed', async () => {
    const { house } = stage();
    const samira = await house.hire('samira', { queueIds: [hall, phones] });
    // What the tests before left open.
    await endVisit(house, start);
    const calls = [await callAgent(house), await callAgent(house), await callAgent(house)];
    const risen = calls[0]?.ticketId as TicketId;
    await house.stores.upkeep.rise({ communeId: vauclair, ticketId: risen }, 'remote', start);
    const before = {
      [hall]: await house.stores.queueFeed.lastSeq(vauclair, hall),
      [phones]: await house.stores.queueFeed.lastSeq(vauclair, phones),
    };
    const hinted: string[] = [];
    const hints: Hints = { hint: (commune, topic) => void hinted.push(hintFor(commune, topic)) };
    const stored = createCalls(house.pool, hints, createMover(house.pool, hints));
    const all = { openedBefore: minutesLater(1), upToSeq: null };
    await stored.sayWiped(kioskActor(), all, minutesLater(1), minutesLater(1));
    const told = async (queue: QueueId) => {
      const events = (await house.stores.queueFeed.after(samira, queue, before[queue] ?? 0, 10)) ?? [];
      return events.map(({ seq, verb, ticket }) => ({
        nth: seq - (before[queue] ?? 0),
        verb,
        ticketId: ticket?.ticketId,
      }));
    };
    const inHall = await told(hall);
    const ids = calls.map(({ ticketId }) => ticketId);
    expect(inHall.map(({ nth, verb }) => [nth, verb])).toEqual([
      [1, 'wipe'],
      [2, 'wipe'],
      [3, 'wipe'],
    ]);
    expect(new Set(inHall.map(({ ticketId }) => ticketId))).toEqual(new Set(ids));
    expect(await told(phones)).toEqual([{ nth: 1, verb: 'wipe', ticketId: risen }]);
    expect(await house.stores.queueFeed.lastSeq(vauclair, hall)).toBe((before[hall] ?? 0) + 3);
    expect(hinted).toEqual(expect.arrayContaining(ids.map((id) => hintFor(vauclair, togetherTopic(id)))));
    expect(hinted).toEqual(expect.arrayContaining([hintFor(vauclair, hall), hintFor(vauclair, phones)]));
  });

  it('told long after its page gave up waiting is that of its visit’s calls, not of the next person’s', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const visit = await callAgent(house, { seq: 41 });
    const next = await callAgent(house, { seq: 42, now: secondsLater(20) });
    await endVisit(house, minutesLater(1), 41);
    expect((await read(house, lina, visit)).screenWipedAt).toBe(minutesLater(1));
    expect((await read(house, lina, next)).screenWipedAt).toBeNull();
    await endVisit(house, minutesLater(2), 42);
    expect((await read(house, lina, next)).screenWipedAt).toBe(minutesLater(2));
    expect((await read(house, lina, visit)).screenWipedAt).toBe(minutesLater(1));
  });

  it('is that kiosk’s alone, and not that of a call which was closed before', async () => {
    const { house } = stage();
    const lina = await house.hire('lina', { queueIds: [hall, annexe] });
    const closed = await callAgent(house);
    const { fence } = asserted(await take(house, lina, closed.ticketId));
    asserted(await settle(house, lina, closed.ticketId, fence ?? 0));
    const elsewhere = await callAgent(house, { kiosk: kioskActor(annexeKiosk, annexe) });
    await endVisit(house, minutesLater(1));
    expect((await read(house, lina, closed)).screenWipedAt).toBeNull();
    expect((await read(house, lina, elsewhere)).screenWipedAt).toBeNull();
  });

  it('leaves a call that waits where it was: somebody may still stand there', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const call = await callAgent(house);
    await endVisit(house, minutesLater(1));
    expect(await read(house, lina, call)).toMatchObject({ state: 'waiting', screenWipedAt: minutesLater(1) });
    expect(asserted(await take(house, lina, call.ticketId)).state).toBe('taken');
  });

  it('can be said of a kiosk’s call only', async () => {
    const { house } = stage();
    await expect(
      house.pool.rows(sql`
        UPDATE ticket SET origin = 'phone', screen_wiped_at = now() WHERE commune_id = ${vauclair}`),
    ).rejects.toThrow();
  });
});
