import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  aCallback,
  aNumber,
  aSlot,
  byLink,
  listCallbacks,
  makeCallback,
  onCallback,
} from '../../support/callbacks.ts';
import { annexe, annexeSite, type House, hallKiosk, kioskActor, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { sealRequest, sendFromKiosk } from '../../support/requests.ts';
import { withHouse } from './with-house.ts';

const hour = 60;
const day = 24 * hour;
const answer = 'Votre facture est payée depuis lundi.';

const rowOf = async (house: House, id: TicketId): Promise<string> => {
  const row = await house.pool.one<{ row: string }>(sql`
    SELECT row_to_json(c)::text || encode(coalesce(number, ''), 'escape') || encode(coalesce(answer, ''), 'escape') AS row
    FROM callback c WHERE callback_id = ${id}`);
  return row?.row ?? '';
};

const purge = (house: House, minutes: number) => {
  const now = minutesLater(minutes);
  return house.stores.upkeep.purge(vauclair, { now, forgetBefore: start, presentSince: now });
};

const written = async (
  house: House,
  id: TicketId,
  staff: Parameters<typeof listCallbacks>[1],
  now = start,
) => {
  asserted(await onCallback(house, 'takeCallback', staff, id, {}, now));
  return asserted(await onCallback(house, 'writeCallbackAnswer', staff, id, { answer }, now));
};

withHouse('call-backs', (stage) => {
  it('sent twice by a kiosk it is one, with one code and its day', async () => {
    const { house } = stage();
    const staff = await house.hire('nadia');
    const { envelope, receipt } = await makeCallback(house);
    expect(receipt.dueOn).toBe(aSlot.date);
    expect(asserted(await sendFromKiosk(house, envelope))).toEqual(receipt);
    const { callbacks } = asserted(await listCallbacks(house, staff));
    expect(callbacks.filter(({ callbackId }) => callbackId === receipt.requestId)).toHaveLength(1);
  });

  it('goes from the promise to the call, and is not done before its answer was written', async () => {
    const { house } = stage();
    const staff = await house.hire('karim');
    const { receipt, secret } = await makeCallback(house);
    const id = receipt.requestId;
    expect(asserted(await onCallback(house, 'takeCallback', staff, id))).toMatchObject({
      state: 'taken',
      mine: true,
    });
    for (const reached of [true, false])
      expect(refusalOf(await onCallback(house, 'noteCallbackTry', staff, id, { reached }))).toBe(
        'callback_moved',
      );
    expect(refusalOf(await onCallback(house, 'readCallbackNumber', staff, id))).toBe('callback_moved');
    await written(house, id, staff);
    expect(await onCallback(house, 'readCallbackNumber', staff, id)).toEqual({ number: aNumber });
    expect(asserted(await onCallback(house, 'noteCallbackTry', staff, id, { reached: true }))).toMatchObject({
      state: 'done',
      mine: false,
    });
    expect(asserted(await byLink(house, 'readOwnCallback', secret))).toEqual({
      state: 'done',
      slot: aSlot,
      receivedAt: start,
    });
  });

  it('shows its number to who wrote the answer and to nobody else', async () => {
    const { house } = stage();
    const [one, two] = [await house.hire('lea'), await house.hire('paul')];
    const other = await house.hire('iris', { queueIds: [annexe], siteIds: [annexeSite] });
    const { receipt } = await makeCallback(house);
    const id = receipt.requestId;
    await written(house, id, one);
    expect(refusalOf(await onCallback(house, 'readCallbackNumber', two, id))).toBe('callback_moved');
    expect(refusalOf(await onCallback(house, 'readCallbackNumber', other, id))).toBe('not_found');
    expect(JSON.stringify(asserted(await listCallbacks(house, one)))).not.toContain('612345678');
  });

  it('of many who take it at once one holds it', async () => {
    const { house } = stage();
    const { receipt } = await makeCallback(house);
    const staff = await Promise.all(Array.from({ length: 8 }, (_, n) => house.hire(`taker-${n}`)));
    const replies = await Promise.all(
      staff.map((one) => onCallback(house, 'takeCallback', one, receipt.requestId)),
    );
    expect(replies.filter((reply) => refusalOf(reply) === null)).toHaveLength(1);
  });

  it('neither number nor answer can be read in the database', async () => {
    const { house } = stage();
    const staff = await house.hire('noe');
    const { receipt } = await makeCallback(house);
    await written(house, receipt.requestId, staff);
    const row = await rowOf(house, receipt.requestId);
    expect(row).toContain('answer-written');
    for (const clear of ['612345678', aNumber, answer, 'payée']) expect(row).not.toContain(clear);
  });

  it('of a person who was not reached it waits again; three half-days give it up', async () => {
    const { house } = stage();
    const staff = await house.hire('zoe');
    const { receipt } = await makeCallback(house);
    const id = receipt.requestId;
    const rings = [0, 1, 4 * 60, day];
    const states: string[] = [];
    for (const ring of rings) {
      await written(house, id, staff, minutesLater(ring));
      const now = minutesLater(ring);
      const { state, tries } = asserted(
        await onCallback(house, 'noteCallbackTry', staff, id, { reached: false }, now),
      );
      states.push(`${state} ${tries}`);
    }
    expect(states).toEqual(['promised 1', 'promised 1', 'promised 2', 'unreachable 3']);
  });

  it('called off by its own link, its number is gone at once', async () => {
    const { house } = stage();
    const staff = await house.hire('ines');
    const { receipt, secret } = await makeCallback(house);
    await onCallback(house, 'takeCallback', staff, receipt.requestId);
    for (let twice = 0; twice < 2; twice += 1)
      expect(asserted(await byLink(house, 'cancelCallback', secret)).state).toBe('cancelled');
    expect(await rowOf(house, receipt.requestId)).toContain('"number":null');
    expect(
      refusalOf(await onCallback(house, 'writeCallbackAnswer', staff, receipt.requestId, { answer })),
    ).toBe('callback_moved');
    expect(refusalOf(await byLink(house, 'cancelCallback', 'A'.repeat(26)))).toBe('code_unknown');
  });

  it('called off on the telephone by who holds it, for who has no link, its number is gone at once', async () => {
    const { house } = stage();
    const [karim, nadia] = [await house.hire('karim'), await house.hire('nadia')];
    const { receipt, secret } = await makeCallback(house);
    const id = receipt.requestId;
    expect(refusalOf(await onCallback(house, 'callOffCallback', karim, id))).toBe('callback_moved');
    await written(house, id, karim);
    expect(refusalOf(await onCallback(house, 'callOffCallback', nadia, id))).toBe('callback_moved');
    expect(asserted(await onCallback(house, 'callOffCallback', karim, id))).toMatchObject({
      state: 'cancelled',
      mine: false,
      answer: null,
    });
    expect(JSON.parse(await rowOf(house, id))).toMatchObject({ number: null, answer: null, holder: null });
    expect(asserted(await byLink(house, 'readOwnCallback', secret)).state).toBe('cancelled');
    expect(refusalOf(await onCallback(house, 'noteCallbackTry', karim, id, { reached: true }))).toBe(
      'callback_moved',
    );
  });

  it('late is said of what was not done in its time, and the code tells the state alone', async () => {
    const { house } = stage();
    const staff = await house.hire('adam');
    const { receipt } = await makeCallback(house);
    const after = instant(Date.parse('2026-11-26T16:00:01Z'));
    const { callbacks } = asserted(await listCallbacks(house, staff, after));
    expect(callbacks.find(({ callbackId }) => callbackId === receipt.requestId)?.late).toBe(true);
    const tracked = await house.useCases.trackCallback({
      actor: { kind: 'anyone' },
      params: { communeId: vauclair },
      query: undefined,
      body: { code: receipt.trackingCode },
      now: start,
    });
    expect(tracked).toEqual({ state: 'promised', slot: aSlot, receivedAt: start });
  });

  it('held by nobody for an hour it waits again; a day after the call its number and answer are erased', async () => {
    const { house } = stage();
    const staff = await house.hire('rose');
    const [left, done] = [await makeCallback(house), await makeCallback(house)];
    await onCallback(house, 'takeCallback', staff, left.receipt.requestId);
    await written(house, done.receipt.requestId, staff);
    asserted(await onCallback(house, 'noteCallbackTry', staff, done.receipt.requestId, { reached: true }));
    await purge(house, hour + 1);
    expect(await rowOf(house, left.receipt.requestId)).toContain('"state":"promised"');
    await purge(house, day - 1);
    expect(await rowOf(house, done.receipt.requestId)).toContain('"state":"done"');
    await purge(house, day + 1);
    const erased = await rowOf(house, done.receipt.requestId);
    expect(erased).toContain('"state":"closed"');
    expect(erased).toContain('"number":null');
    await purge(house, 31 * day);
    expect(await rowOf(house, left.receipt.requestId)).toContain('"number":null');
    await purge(house, 366 * day);
    expect(await rowOf(house, left.receipt.requestId)).toBe('');
  });

  it('a day that does not exist, or that no calendar counts to, is no promise and no fault of the server', async () => {
    const { house } = stage();
    for (const date of ['2026-02-31', '0000-01-03', '9999-12-31']) {
      const content = aCallback({ slot: { ...aSlot, date } });
      const envelope = await sealRequest(house, { kioskId: hallKiosk, content });
      expect(refusalOf(await sendFromKiosk(house, envelope, kioskActor()))).toBe('envelope_unreadable');
    }
    const { receipt } = await makeCallback(house, { slot: { ...aSlot, date: '1970-01-02' } });
    expect(await rowOf(house, receipt.requestId)).toContain('"state":"promised"');
  });

  it('a slot that ends before it begins is no promise', async () => {
    const { house } = stage();
    const content = aCallback({ slot: { ...aSlot, from: 900, to: 600 } });
    const envelope = await sealRequest(house, { kioskId: hallKiosk, content });
    expect(refusalOf(await sendFromKiosk(house, envelope, kioskActor()))).toBe('envelope_unreadable');
  });

  it('of a kiosk whose clock is dead it is due when it came, and stands before none that waits for longer', async () => {
    const { house } = stage();
    const staff = await house.hire('remi');
    const kept = await makeCallback(house, { slot: { ...aSlot, date: '2026-11-23' } });
    const dead = await makeCallback(house, { slot: { ...aSlot, date: '1900-01-02' } });
    const { callbacks } = asserted(await listCallbacks(house, staff, minutesLater(1)));
    const of = (id: TicketId) => callbacks.findIndex(({ callbackId }) => callbackId === id);
    expect(of(kept.receipt.requestId)).toBeLessThan(of(dead.receipt.requestId));
    expect(callbacks[of(dead.receipt.requestId)]).toMatchObject({ dueAt: start, late: true });
  });

  it('another content under its id is refused', async () => {
    const { house } = stage();
    const { receipt } = await makeCallback(house);
    const envelope = await sealRequest(house, { kioskId: hallKiosk, requestId: receipt.requestId });
    expect(refusalOf(await sendFromKiosk(house, envelope, kioskActor()))).toBe('digest_differs');
  });
});
