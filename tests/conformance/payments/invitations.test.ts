import { expect, it } from 'vitest';
import type { InvitationId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { KioskActor } from '#server/actor.ts';
import type { Letter } from '#server/ports/mail.ts';
import { createUseCases } from '#server/use-cases/use-cases.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  type ABill,
  aSecret,
  attemptsOf,
  find,
  newAttemptId,
  paidEvidence,
  pay,
  putBill,
  secretHashOf,
} from '../../support/bills.ts';
import { type House, annexe, annexeKiosk, kioskActor, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { hashOf } from '../../support/sealed-call.ts';
import { withPayments } from './with-payments.ts';

const place = { procedureId: 'payer', procedureVersion: 'v1', stepId: 'payer', locale: 'en' } as const;

const aQr = (house: House) => {
  const [secret, capability] = [aSecret(), aSecret()];
  const invitationId = newAttemptId() as unknown as InvitationId;
  const hashes = { doorHash: secretHashOf(secret, house), capabilityHash: secretHashOf(capability, house) };
  return { secret, invitationId, ...hashes };
};
type Qr = ReturnType<typeof aQr>;

const show = (house: House, bill: ABill, qr: Qr, actor: KioskActor = kioskActor()) =>
  house.useCases.inviteToPay({
    actor,
    params: { communeId: vauclair, invitationId: qr.invitationId },
    query: undefined,
    body: {
      reference: bill.reference,
      amount: bill.amount as never,
      place,
      capabilityHash: qr.capabilityHash,
      doorHash: qr.doorHash,
    },
    now: start,
  });

const scan = (house: House, { invitationId }: Qr, secret: string, now: Instant) =>
  house.useCases.openInvitation({
    actor: { kind: 'anyone' },
    params: { communeId: vauclair, invitationId },
    query: undefined,
    body: { secret },
    now,
  });

const endVisit = (house: House, qr: Qr, now: Instant, capabilityHash = qr.capabilityHash) =>
  house.useCases.endInvitation({
    actor: { kind: 'invitation', capabilityHash },
    params: { communeId: vauclair, invitationId: qr.invitationId },
    query: undefined,
    body: {},
    now,
  });

const seen = async (house: House, qr: Qr, now: Instant) =>
  (await house.paymentFeed.invitation(vauclair, qr.invitationId, qr.capabilityHash, now))?.view;

withPayments('a kiosk’s invitation to pay on a phone', (stage) => {
  it('is followed from the QR to the payment', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    const qr = aQr(house);
    expect(asserted(await show(house, bill, qr))).toEqual({
      state: 'shown',
      openedAt: null,
      endsAt: minutesLater(30),
      payment: null,
    });
    const opened = asserted(await scan(house, qr, qr.secret, minutesLater(1)));
    expect(opened).toMatchObject({
      bill: { reference: bill.reference, amount: bill.amount, standing: { is: 'to-pay' } },
      place,
      siteId: 'mairie',
      payment: null,
    });
    expect(await seen(house, qr, minutesLater(1))).toMatchObject({
      state: 'opened',
      openedAt: minutesLater(1),
    });
    const invitation = { invitationId: qr.invitationId, secret: qr.secret };
    asserted(await pay(house, bill, { invitation, now: minutesLater(2) }));
    expect(await seen(house, qr, minutesLater(2))).toMatchObject({
      state: 'paying',
      payment: { word: { word: 'in-progress' } },
    });
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
    await find(house, bill, minutesLater(3));
    expect(await seen(house, qr, minutesLater(3))).toMatchObject({ payment: { word: { word: 'paid' } } });
  });

  it('a tab that was killed finds its payment again by the same QR until a day later, and begins no other', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const qr = aQr(house);
    asserted(await show(house, bill, qr));
    asserted(await scan(house, qr, qr.secret, minutesLater(1)));
    const invitation = { invitationId: qr.invitationId, secret: qr.secret };
    asserted(await pay(house, bill, { invitation, now: minutesLater(29) }));
    expect(asserted(await scan(house, qr, qr.secret, minutesLater(45))).payment).toMatchObject({
      word: { word: 'in-progress', until: minutesLater(49) },
    });
    await find(house, bill, minutesLater(50));
    expect(asserted(await scan(house, qr, qr.secret, minutesLater(70))).payment).toMatchObject({
      word: { word: 'not-paid' },
    });
    expect(refusalOf(await pay(house, bill, { invitation, now: minutesLater(70) }))).toBe('invitation_over');
    const sweep = { presentSince: start, forgetBefore: start, now: minutesLater(60 + 24 * 60) };
    await house.stores.upkeep.purge(vauclair, sweep);
    expect(refusalOf(await scan(house, qr, qr.secret, sweep.now))).toBe('invitation_over');
  });

  it('shown again by the same kiosk is the same; by another kiosk, or for another bill, it is refused', async () => {
    const { house } = stage();
    const [bill, other] = [await putBill(house), await putBill(house)];
    const qr = aQr(house);
    const first = asserted(await show(house, bill, qr));
    expect(asserted(await show(house, bill, qr))).toEqual(first);
    expect(refusalOf(await show(house, other, qr))).toBe('malformed');
    expect(refusalOf(await show(house, bill, qr, kioskActor(annexeKiosk, annexe)))).toBe('malformed');
    expect(refusalOf(await show(house, bill, { ...qr, doorHash: 'x'.repeat(43) }))).toBe('malformed');
  });

  it('opens nothing without its secret, after its half hour, or when the visit ended before anybody opened it', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const qr = aQr(house);
    asserted(await show(house, bill, qr));
    expect(refusalOf(await scan(house, qr, aSecret(), minutesLater(1)))).toBe('invitation_over');
    expect(refusalOf(await scan(house, qr, qr.secret, minutesLater(30)))).toBe('invitation_over');
    expect(refusalOf(await endVisit(house, qr, minutesLater(2), 'x'.repeat(43)))).toBe('capability_wrong');
    expect(asserted(await endVisit(house, qr, minutesLater(2)))).toEqual({});
    expect(refusalOf(await scan(house, qr, qr.secret, minutesLater(3)))).toBe('invitation_over');
    const invitation = { invitationId: qr.invitationId, secret: qr.secret };
    expect(refusalOf(await pay(house, bill, { invitation }))).toBe('invitation_over');
    expect((await seen(house, qr, minutesLater(3)))?.state).toBe('ended');
  });

  it('a phone that opened it goes on when the visit at the kiosk ends', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const qr = aQr(house);
    asserted(await show(house, bill, qr));
    asserted(await scan(house, qr, qr.secret, minutesLater(1)));
    asserted(await endVisit(house, qr, minutesLater(2)));
    expect((await seen(house, qr, minutesLater(2)))?.state).toBe('ended');
    asserted(await scan(house, qr, qr.secret, minutesLater(3)));
    const invitation = { invitationId: qr.invitationId, secret: qr.secret };
    asserted(await pay(house, bill, { invitation, now: minutesLater(3) }));
  });

  it('its secret opens no other bill', async () => {
    const { house } = stage();
    const [bill, other] = [await putBill(house), await putBill(house)];
    const qr = aQr(house);
    asserted(await show(house, bill, qr));
    const invitation = { invitationId: qr.invitationId, secret: qr.secret };
    expect(refusalOf(await pay(house, other, { invitation }))).toBe('invitation_over');
    const wrong = { invitationId: qr.invitationId, secret: aSecret() };
    expect(refusalOf(await pay(house, bill, { invitation: wrong }))).toBe('invitation_over');
    expect(await attemptsOf(house, bill)).toEqual([]);
  });

  it('is not made for a bill that is paid, nor for a wrong amount', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    expect(refusalOf(await show(house, { ...bill, amount: 1 }, aQr(house)))).toBe('bill_unknown');
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    script.state.evidence.set(attempt?.providerId ?? '', paidEvidence(attempt!));
    await find(house, bill, minutesLater(1));
    expect(refusalOf(await show(house, bill, aQr(house)))).toBe('bill_paid');
  });
});

withPayments('a payment, for who holds its capability', (stage) => {
  const paid = async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    const attemptId = newAttemptId();
    asserted(await pay(house, bill, { attemptId }));
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
    return { house, bill, attempt, attemptId };
  };
  const letters: Letter[] = [];
  let accepts = true;
  const mailing = (house: House) =>
    createUseCases({
      ...house.deps,
      mail: {
        send: async (letter) => {
          if (accepts) letters.push(letter);
          return accepts;
        },
      },
    });
  const mail = (house: House, attemptId: string, now: Instant, capability = hashOf(attemptId)) =>
    mailing(house).mailReceipt({
      actor: { kind: 'payment', capabilityHash: capability },
      params: { communeId: vauclair, attemptId },
      query: undefined,
      body: { email: 'parent@exemple.fr', locale: 'fr' },
      now,
    });

  it('is read by its own capability alone', async () => {
    const { house, attemptId } = await paid();
    const read = (capabilityHash: string) =>
      house.useCases.readPayment({
        actor: { kind: 'payment', capabilityHash },
        params: { communeId: vauclair, attemptId },
        query: undefined,
        body: undefined,
        now: start,
      });
    expect(asserted(await read(hashOf(attemptId))).attemptId).toBe(attemptId);
    expect(refusalOf(await read('x'.repeat(43)))).toBe('capability_wrong');
  });

  it('coming back with its token makes the server ask, and an unknown token tells nothing', async () => {
    const { house, bill } = await paid();
    const { script } = stage();
    const back = (token: string) =>
      house.useCases.readReturn({
        actor: { kind: 'anyone' },
        params: { communeId: vauclair },
        query: undefined,
        body: { token },
        now: minutesLater(1),
      });
    const token = script.orders.at(-1)?.returnUrl.split('/').at(-1) ?? '';
    expect(asserted(await back(token))).toMatchObject({ word: { word: 'paid' }, paidBy: 'card' });
    expect(refusalOf(await back(aSecret()))).toBe('not_found');
    expect((await attemptsOf(house, bill))[0]?.state).toBe('paid');
  });

  it('its receipt goes by mail once it is paid, says what was paid, and keeps no address', async () => {
    const { house, bill, attemptId, attempt } = await paid();
    expect(refusalOf(await mail(house, attemptId, secondsLater(1)))).toBe('payment_not_settled');
    await find(house, bill, minutesLater(1));
    expect(refusalOf(await mail(house, attemptId, minutesLater(2), 'x'.repeat(43)))).toBe('capability_wrong');
    expect(asserted(await mail(house, attemptId, minutesLater(2)))).toEqual({});
    const letter = letters.at(-1);
    expect(letter?.to).toBe('parent@exemple.fr');
    for (const part of ['42,50\u00a0€', bill.reference, attempt.code, 'carte'])
      expect(letter?.text).toContain(part);
    const [kept] = await attemptsOf(house, bill);
    expect(kept?.receiptMailed).toBe(true);
    const dump = await house.pool.rows({
      texts: ['SELECT to_jsonb(a) AS a FROM payment_attempt a'],
      values: [],
    });
    expect(JSON.stringify(dump)).not.toContain('exemple.fr');
  });

  it('two touches send one receipt; three may be sent in all, one a minute', async () => {
    const { house, bill, attemptId } = await paid();
    await find(house, bill, minutesLater(1));
    const before = letters.length;
    const now = minutesLater(2);
    const twice = await Promise.all([mail(house, attemptId, now), mail(house, attemptId, now)]);
    expect(twice.map(refusalOf)).toEqual(expect.arrayContaining(['too_many', null]));
    for (const minute of [3, 4, 5, 6]) await mail(house, attemptId, minutesLater(minute));
    expect(letters.length - before).toBe(3);
  });

  it('a receipt that could not be sent is said not to be, and may be sent again', async () => {
    const { house, bill, attemptId } = await paid();
    await find(house, bill, minutesLater(1));
    accepts = false;
    expect(refusalOf(await mail(house, attemptId, minutesLater(2)))).toBe('mail_unavailable');
    expect((await attemptsOf(house, bill))[0]?.receiptMailed).toBe(false);
    accepts = true;
    expect(refusalOf(await mail(house, attemptId, minutesLater(2)))).toBeNull();
  });
});
