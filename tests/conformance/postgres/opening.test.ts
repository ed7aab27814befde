import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, callAgent, refusalOf } from '../../support/acts.ts';
import {
  type House,
  annexe,
  annexeKiosk,
  hall,
  hallKiosk,
  kioskActor,
  otherCommune,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { aCall, newTicketId, seal } from '../../support/sealed-call.ts';
import { withHouse } from './with-house.ts';

const keyOf = async (house: House, commune = vauclair) => {
  const [key] = await house.stores.sealKeys.current(commune, start);
  if (!key) throw new Error('no key');
  return key;
};

const sealedCall = async (house: House, over: { ticketId?: TicketId; content?: unknown } = {}) =>
  seal({ communeId: vauclair, kioskId: hallKiosk, key: await keyOf(house), ...over });

const send = (house: House, envelope: Envelope, ticketId = envelope.ticketId, actor = kioskActor()) =>
  house.useCases.openTicket({
    actor,
    params: { communeId: actor.communeId, ticketId },
    query: undefined,
    body: { envelope, heldForMillis: 0, personLeft: false },
    now: start,
  });

const countOf = async (house: House, ticketId: TicketId): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(sql`
    SELECT (SELECT count(*) FROM ticket WHERE ticket_id = ${ticketId})
      + (SELECT count(*) FROM ticket_event WHERE ticket_id = ${ticketId}) AS n`);
  return row?.n ?? 0;
};

withHouse('opening a call', (stage) => {
  it('the same envelope sent again, one after the other or all at once, gives the same receipt and one ticket', async () => {
    const { house } = stage();
    const envelope = await sealedCall(house);
    const first = asserted(await send(house, envelope));
    const again = await Promise.all(Array.from({ length: 10 }, () => send(house, envelope)));
    for (const reply of again) expect(reply).toEqual(first);
    expect(first.digest).toBe(envelope.digest);
    const other = await sealedCall(house);
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => send(house, other)));
    expect(new Set(atOnce.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await countOf(house, other.ticketId)).toBe(2);
  });

  it('an id that comes back with another content, or from another kiosk, is refused and changes nothing', async () => {
    const { house } = stage();
    const envelope = await sealedCall(house);
    await send(house, envelope);
    const differs = await sealedCall(house, { ticketId: envelope.ticketId });
    expect(refusalOf(await send(house, differs))).toBe('digest_differs');
    const elsewhere = await seal({
      communeId: vauclair,
      kioskId: annexeKiosk,
      key: await keyOf(house),
      ticketId: envelope.ticketId,
    });
    expect(refusalOf(await send(house, elsewhere, envelope.ticketId, kioskActor(annexeKiosk, annexe)))).toBe(
      'digest_differs',
    );
    expect(await countOf(house, envelope.ticketId)).toBe(2);
  });

  it('an envelope of another kiosk, another key, another commune or another content does not open', async () => {
    const { house } = stage();
    const key = await keyOf(house);
    const base = { communeId: vauclair, kioskId: hallKiosk, key };
    const foreignKey = await keyOf(house, otherCommune);
    const good = await seal(base);
    const bad = [
      await seal({ ...base, kioskId: annexeKiosk }),
      await seal({ ...base, key: foreignKey }),
      await seal({ ...base, key: { ...key, keyId: 'k-unknown' } }),
      await seal({ ...base, communeId: otherCommune }),
      await seal({ ...base, content: 'not a call' }),
      await seal({ ...base, content: { ...aCall(), kind: 'ticket/v9' } }),
      await seal({ ...base, content: { ...aCall(), capabilityHash: 'no hash of 43' } }),
      { ...good, seq: good.seq + 1 },
      { ...good, createdAt: minutesLater(1) },
      { ...good, digest: hallKiosk },
    ];
    for (const envelope of bad) {
      expect(refusalOf(await send(house, envelope))).toBe('envelope_unreadable');
      expect(await countOf(house, envelope.ticketId)).toBe(0);
    }
    expect(refusalOf(await send(house, good, newTicketId()))).toBe('malformed');
  });

  it('a call that waited more than fifteen minutes, or whose person left, is born missed and rings nobody', async () => {
    const { house } = stage();
    const waitingBefore = await house.stores.queues.waiting(vauclair, hall);
    const late = await callAgent(house, { heldForMillis: 15 * 60_000 + 1 });
    const left = await callAgent(house, { personLeft: true });
    for (const { receipt } of [late, left]) {
      expect(receipt.ticket).toMatchObject({ state: 'missed', place: null, closedAt: start });
    }
    expect(late.receipt.ticket.openedAt).toBe(minutesLater(-15) - 1);
    expect(await house.stores.queues.waiting(vauclair, hall)).toBe(waitingBefore);
    const justInTime = await callAgent(house, { heldForMillis: 15 * 60_000 });
    expect(justInTime.receipt.ticket.state).toBe('waiting');
  });

  it('a call held for longer than any calendar knows still arrives, as missed', async () => {
    const { receipt } = await callAgent(stage().house, { heldForMillis: Number.MAX_SAFE_INTEGER });
    expect(receipt.ticket.state).toBe('missed');
  });

  it('who waited longer comes first, whenever the call could leave', async () => {
    const { house } = stage();
    const kiosk = kioskActor(annexeKiosk, annexe);
    const online = await callAgent(house, { kiosk, now: minutesLater(-5) });
    const held = await callAgent(house, { kiosk, heldForMillis: 10 * 60_000 });
    expect(held.receipt.ticket.place).toBe(1);
    expect((await house.stores.calls.stored(vauclair, online.ticketId))?.view.place).toBe(2);
  });

  it('numbers follow each other through the day, by queue, go past 999, and begin again at midnight in Paris', async () => {
    const { house } = stage();
    const kiosk = kioskActor(hallKiosk, hall, otherCommune);
    const numberAt = async (now = start) => (await callAgent(house, { kiosk, now })).receipt.ticket.number;
    expect(await numberAt()).toBe('A-001');
    expect(await numberAt()).toBe('A-002');
    const annexeCall = await callAgent(house, { kiosk: kioskActor(annexeKiosk, annexe, otherCommune) });
    expect(annexeCall.receipt.ticket.number).toBe('B-001');
    await house.pool.rows(
      sql`UPDATE queue_day_number SET last_number = 998 WHERE commune_id = ${otherCommune} AND queue_id = ${hall}`,
    );
    expect([await numberAt(), await numberAt()]).toEqual(['A-999', 'A-1000']);
    const midnightInParis = 23 * 60 - 9 * 60;
    expect(await numberAt(minutesLater(midnightInParis - 1))).toBe('A-1001');
    expect(await numberAt(minutesLater(midnightInParis))).toBe('A-001');
  });

  it('a ticket row holds no column for a name, an address, an answer or a face', async () => {
    const columns = await stage().house.pool.rows<{ name: string }>(sql`
      SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'ticket'`);
    expect(columns.map(({ name }) => name).sort()).toEqual(
      [
        'commune_id ticket_id queue_id kiosk_id state number opened_at committed_at taken_at arrived_at closed_at',
        'origin on_hold_at on_hold_ms risen_to risen_queue_id held_remotely seen_at callback_offer counted screen_wiped_at',
        'waiting_since waited_ms',
        'holder fence lease_until outcome procedure_id procedure_version step_id locale needs capability_hash digest',
      ]
        .join(' ')
        .split(' ')
        .sort(),
    );
  });
});
