import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { asserted, callAgent, refusalOf, release, settle, take } from '../../support/acts.ts';
import { aNumber, aSlot, listCallbacks, makeCallback, onCallback } from '../../support/callbacks.ts';
import { hall, type House, kioskActor, phones, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { newTicketId } from '../../support/sealed-call.ts';
import { withHouse } from './with-house.ts';

const of = (ticketId: TicketId) => ({
  params: { communeId: vauclair, ticketId },
  query: undefined,
  now: start,
});

const offer = (house: House, actor: StaffActor, ticketId: TicketId, fence: number) =>
  house.useCases.offerCallback({ actor, ...of(ticketId), body: { fence } });

const answer = (house: House, ticketId: TicketId, capabilityHash: string, accepts: boolean) =>
  house.useCases.answerCallbackOffer({
    actor: { kind: 'ticket', capabilityHash },
    ...of(ticketId),
    body: { accepts },
  });

const held = async (house: House) => {
  const lina = await house.hire('lina');
  const call = await callAgent(house);
  const { fence } = asserted(await take(house, lina, call.ticketId));
  return { ...call, lina, fence: fence ?? 0 };
};

/** A caller whom this person has on the phone. */
const caller = async (house: House, actor: StaffActor): Promise<TicketId> => {
  const ticketId = newTicketId();
  const body = { procedureId: 'payer-facture', procedureVersion: null, locale: 'fr', needs: [] } as const;
  const params = { communeId: vauclair, queueId: phones, ticketId };
  const call = { actor, params, query: undefined, now: start };
  asserted(await house.useCases.openPhoneTicket({ ...call, body: { ...body, needs: [] } }));
  return ticketId;
};

interface SaidHere {
  readonly fence: number;
  readonly nth: number;
  readonly number: string;
  readonly slot: typeof aSlot;
}

const promise = (
  house: House,
  actor: StaffActor,
  ticketId: TicketId,
  callbackId = randomUUID() as TicketId,
  { fence = 1, ...said }: Partial<SaidHere> = {},
) =>
  house.useCases.promiseCallback({
    actor,
    params: { communeId: vauclair, ticketId, callbackId },
    query: undefined,
    body: { fence, number: aNumber, slot: aSlot, ...said },
    now: start,
  });

withHouse('a call-back that an agent proposes', (stage) => {
  it('is seen on the screen of the call, answered there, and the answer at the desk', async () => {
    const { house } = stage();
    const { ticketId, capabilityHash, lina, fence } = await held(house);
    const seq = await house.stores.queueFeed.lastSeq(vauclair, hall);
    expect(asserted(await offer(house, lina, ticketId, fence)).callbackOffer).toBe('proposed');
    expect(asserted(await offer(house, lina, ticketId, fence)).callbackOffer).toBe('proposed');
    const feed = await house.stores.ticketFeed.view(vauclair, ticketId, capabilityHash);
    expect(feed?.view.callbackOffer).toBe('proposed');
    expect(asserted(await answer(house, ticketId, capabilityHash, true)).callbackOffer).toBe('accepted');
    expect(asserted(await answer(house, ticketId, capabilityHash, true)).callbackOffer).toBe('accepted');
    expect(refusalOf(await answer(house, ticketId, capabilityHash, false))).toBe('ticket_moved');
    const events = await house.stores.queueFeed.after(lina, hall, seq, 10);
    expect(events?.map(({ verb }) => verb)).toEqual(['offer-callback', 'answer-offer']);
    expect(events?.at(-1)?.ticket.callbackOffer).toBe('accepted');
  });

  it('is proposed by who holds the call, once, and answered by its resident alone', async () => {
    const { house } = stage();
    const { ticketId, capabilityHash, lina, fence } = await held(house);
    const omar = await house.hire('omar');
    expect(refusalOf(await answer(house, ticketId, capabilityHash, true))).toBe('ticket_moved');
    expect(refusalOf(await offer(house, omar, ticketId, fence))).toBe('fence_passed');
    expect(refusalOf(await offer(house, lina, ticketId, fence + 1))).toBe('fence_passed');
    asserted(await offer(house, lina, ticketId, fence));
    const other = await callAgent(house);
    expect(refusalOf(await answer(house, ticketId, other.capabilityHash, true))).toBe('capability_wrong');
    expect(asserted(await answer(house, ticketId, capabilityHash, false)).callbackOffer).toBe('declined');
    expect(asserted(await offer(house, lina, ticketId, fence)).callbackOffer).toBe('declined');
  });

  it('goes with its proposer: what was not answered stands on no screen after the call was given back or closed', async () => {
    const { house } = stage();
    for (const leave of [release, settle]) {
      const { ticketId, capabilityHash, lina, fence } = await held(house);
      asserted(await offer(house, lina, ticketId, fence));
      asserted(await leave(house, lina, ticketId, fence));
      const feed = await house.stores.ticketFeed.view(vauclair, ticketId, capabilityHash);
      expect(feed?.view.callbackOffer).toBeNull();
      expect(refusalOf(await answer(house, ticketId, capabilityHash, true))).toBe('ticket_moved');
    }
  });

  it('is not proposed on a screen that was wiped: nobody there could answer', async () => {
    const { house } = stage();
    const early = await held(house);
    asserted(await offer(house, early.lina, early.ticketId, early.fence));
    const late = await held(house);
    await house.useCases.endVisit({
      actor: kioskActor(),
      params: { communeId: vauclair },
      query: undefined,
      body: {},
      now: start,
    });
    expect(refusalOf(await offer(house, late.lina, late.ticketId, late.fence))).toBe('ticket_moved');
    const standing = await house.stores.holds.read(late.lina, late.ticketId);
    expect(standing?.ticket).toMatchObject({ callbackOffer: null, state: 'taken' });
    const again = await offer(house, early.lina, early.ticketId, early.fence);
    expect(asserted(again).callbackOffer).toBe('proposed');
  });

  it('for a caller is kept with the number that they say, and followed by its code', async () => {
    const { house } = stage();
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const ticketId = await caller(house, nora);
    const callbackId = randomUUID() as TicketId;
    const { trackingCode } = asserted(await promise(house, nora, ticketId, callbackId));
    expect(asserted(await promise(house, nora, ticketId, callbackId)).trackingCode).toBe(trackingCode);
    const tracked = await house.useCases.trackCallback({
      actor: { kind: 'anyone' },
      params: { communeId: vauclair },
      query: undefined,
      body: { code: trackingCode },
      now: start,
    });
    expect(asserted(tracked)).toMatchObject({ state: 'promised', slot: aSlot });
    const listed = asserted(await listCallbacks(house, nora)).callbacks.filter(
      (one) => one.callbackId === callbackId,
    );
    expect(listed).toHaveLength(1);
    expect(listed[0]).toMatchObject({ procedureId: 'payer-facture', siteId: null, trackingCode });
    await onCallback(house, 'takeCallback', nora, callbackId);
    await onCallback(house, 'writeCallbackAnswer', nora, callbackId, { answer: 'Oui.' });
    expect(asserted(await onCallback(house, 'readCallbackNumber', nora, callbackId)).number).toBe(aNumber);
  });

  it('for a person at the counter is kept like a caller’s', async () => {
    const { house } = stage();
    const lina = await house.hire('lina');
    const ticketId = newTicketId();
    const body = {
      procedureId: null,
      procedureVersion: null,
      locale: 'fr',
      needs: [],
      serves: true,
    } as const;
    const params = { communeId: vauclair, queueId: hall, ticketId };
    const entry = { actor: lina, params, query: undefined, now: start, body: { ...body, needs: [] } };
    const { fence } = asserted(await house.useCases.openCounterTicket(entry));
    const callbackId = randomUUID() as TicketId;
    asserted(await promise(house, lina, ticketId, callbackId, { fence: fence ?? 0 }));
    const { callbacks } = asserted(await listCallbacks(house, lina));
    expect(callbacks.map((one) => one.callbackId)).toContain(callbackId);
  });

  it('for a caller who was misheard becomes what they said next, under one code; what comes late changes nothing', async () => {
    const { house } = stage();
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const ticketId = await caller(house, nora);
    const callbackId = randomUUID() as TicketId;
    const say = (nth: number, number: string, slot = aSlot) =>
      promise(house, nora, ticketId, callbackId, { nth, number, slot });
    const { trackingCode } = asserted(await say(1, '+33611111111'));
    expect(refusalOf(await say(1, '+33622222222'))).toBe('callback_moved');
    const morning = { ...aSlot, from: 540, to: 720 };
    const corrected = asserted(await say(2, '+33622222222', morning));
    expect(corrected.trackingCode).toBe(trackingCode);
    expect(corrected.dueAt).toBe(instant(Date.parse('2026-11-26T11:00:00Z')));
    expect(refusalOf(await say(1, '+33611111111'))).toBe('callback_moved');
    expect(asserted(await say(2, '+33622222222', morning))).toEqual(corrected);
    const mine = asserted(await listCallbacks(house, nora)).callbacks.filter(
      (one) => one.callbackId === callbackId,
    );
    expect(mine).toMatchObject([{ trackingCode, slot: morning, dueAt: corrected.dueAt }]);
    await onCallback(house, 'takeCallback', nora, callbackId);
    expect(refusalOf(await say(3, '+33633333333'))).toBe('callback_moved');
    await onCallback(house, 'writeCallbackAnswer', nora, callbackId, { answer: 'Oui.' });
    const { number } = asserted(await onCallback(house, 'readCallbackNumber', nora, callbackId));
    expect(number).toBe('+33622222222');
  });

  it('for a caller at a time that has passed is due now, and heads no list before those who wait', async () => {
    const { house } = stage();
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const slot = { ...aSlot, date: '1900-01-02' };
    const ticketId = await caller(house, nora);
    expect(asserted(await promise(house, nora, ticketId, undefined, { slot })).dueAt).toBe(start);
  });

  it('under the id of another person’s call-back tells nothing of it', async () => {
    const { house } = stage();
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const { receipt } = await makeCallback(house);
    const [one, other] = [await caller(house, nora), await caller(house, nora)];
    expect(refusalOf(await promise(house, nora, one, receipt.requestId))).toBe('ticket_moved');
    const callbackId = randomUUID() as TicketId;
    asserted(await promise(house, nora, one, callbackId));
    expect(refusalOf(await promise(house, nora, other, callbackId))).toBe('ticket_moved');
  });

  it('is typed by nobody for a resident who stands at a kiosk, nor by who does not hold the call', async () => {
    const { house } = stage();
    const { ticketId, lina, fence } = await held(house);
    expect(refusalOf(await promise(house, lina, ticketId, undefined, { fence }))).toBe('ticket_moved');
    const nora = await house.hire('nora', { queueIds: [phones], siteIds: [] });
    const other = await house.hire('oumar', { queueIds: [phones], siteIds: [] });
    const call = await caller(house, nora);
    expect(refusalOf(await promise(house, other, call))).toBe('fence_passed');
    expect(refusalOf(await promise(house, lina, call))).toBe('not_found');
  });
});
