import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instant } from '#core/instant.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { askDue } from '#server/use-cases/start-asking.ts';
import { isRefusal } from '#server/use-case.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  type ABill,
  alertsOf,
  aSecret,
  attemptsOf,
  contractWith,
  find,
  newAttemptId,
  paidEvidence,
  pay,
  putBill,
  secretHashOf,
} from '../../support/bills.ts';
import { type House, annexe, annexeKiosk, kioskActor, openHouse, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { withPayments } from './with-payments.ts';

const full = process.env['FULL'] === '1';
const rounds = full ? 200 : 30;

withPayments('two kiosks and a phone', (stage) => {
  let processes: House[] = [];

  beforeAll(async () => {
    // Four pools stand for four server processes: a race is never decided inside one of them.
    const contract = contractWith(stage().script.provider);
    processes = await Promise.all([1, 2, 3, 4].map(() => openHouse(stage().url, { size: 5, contract })));
  });
  afterAll(() => Promise.all(processes.map((one) => one.close())));

  /** A kiosk's QR for this bill, opened by a phone. */
  const invitedBy = async (house: House, bill: ABill, kiosk = kioskActor()) => {
    const invitationId = newAttemptId();
    const secret = aSecret();
    asserted(
      await house.useCases.inviteToPay({
        actor: kiosk,
        params: { communeId: vauclair, invitationId },
        query: undefined,
        body: {
          reference: bill.reference,
          amount: bill.amount as never,
          place: { procedureId: 'payer', procedureVersion: 'v1', stepId: 'payer', locale: 'fr' },
          capabilityHash: secretHashOf(aSecret(), house),
          doorHash: secretHashOf(secret, house),
        },
        now: start,
      }),
    );
    return { invitationId, secret };
  };

  it(`in ${rounds} rounds, each with two touches by each, one attempt is begun and one page opened`, async () => {
    const { script } = stage();
    const begun = performance.now();
    let replies = 0;
    for (let round = 0; round < rounds; round += 1) {
      const bill = await putBill(stage().house);
      const [one, two, three] = processes as [House, House, House];
      const first = await invitedBy(one, bill);
      const second = await invitedBy(two, bill, kioskActor(annexeKiosk, annexe));
      const opened = script.orders.length;
      const runners = [
        { house: one, attemptId: newAttemptId(), invitation: first },
        { house: two, attemptId: newAttemptId(), invitation: second },
        { house: three, attemptId: newAttemptId(), invitation: null },
      ];
      // Each touches twice at once: a double touch, or a request sent again.
      const entries = await Promise.all(
        [...runners, ...runners].map(async ({ house, attemptId, invitation }) => ({
          attemptId,
          reply: await pay(house, bill, { attemptId, invitation, now: secondsLater(round) }),
        })),
      );
      replies += entries.length;
      const attempts = await attemptsOf(stage().house, bill);
      expect(attempts.map(({ state }) => state)).toEqual(['opened']);
      expect(script.orders.length - opened).toBe(1);
      for (const { attemptId, reply } of entries)
        if (attemptId === attempts[0]?.attemptId) expect(refusalOf(reply)).toBeNull();
        else expect(reply).toMatchObject({ refused: 'bill_busy', since: secondsLater(round) });
      const pages = new Set(entries.flatMap(({ reply }) => (isRefusal(reply) ? [] : [reply.payPage])));
      pages.delete(null);
      expect(pages.size).toBe(1);
    }
    const millis = performance.now() - begun;
    console.log(
      `${rounds} rounds, ${replies} touches: ${rounds} attempts in ${(millis / 1000).toFixed(1)} s`,
    );
  }, 300_000);

  it('return, notification, poll and "have I paid?" at once settle a bill once', async () => {
    const { house, script } = stage();
    for (let round = 0; round < rounds; round += 1) {
      const bill = await putBill(house);
      asserted(await pay(house, bill));
      const [attempt] = await attemptsOf(house, bill);
      if (!attempt?.providerId) throw new Error('not opened');
      script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
      const now = minutesLater(2);
      await Promise.all(
        processes.flatMap((one) => [
          find(one, bill, now),
          one.stores.askTurns.hasten(vauclair, { providerId: attempt.providerId ?? '' }, now),
          drained(one, now),
        ]),
      );
      const standing = asserted(await find(house, bill, now)).standing;
      expect(standing).toEqual({ is: 'paid', at: now, by: 'card' });
      expect(await alertsOf(house, bill)).toEqual([]);
    }
    const doubles = await house.pool.rows(sql`
      SELECT bill_id FROM payment_attempt WHERE state = 'paid' GROUP BY bill_id HAVING count(*) > 1`);
    expect(doubles).toEqual([]);
  }, 300_000);

  it('two attempts of one bill that turn out paid at the same moment settle it once and alert once', async () => {
    const { house, script } = stage();
    for (let round = 0; round < rounds; round += 1) {
      const bill = await putBill(house);
      asserted(await pay(house, bill));
      asserted(await pay(house, bill, { now: minutesLater(21) }));
      const attempts = await attemptsOf(house, bill);
      for (const attempt of attempts)
        script.state.evidence.set(attempt.providerId ?? '', paidEvidence(attempt));
      const now = minutesLater(25 + round * 60);
      await Promise.all(processes.map((one) => drained(one, now)));
      const after = await attemptsOf(house, bill);
      expect(after.map(({ state }) => state)).toEqual(['paid', 'paid']);
      expect(after.filter(({ surplus }) => surplus)).toHaveLength(1);
      const surplus = after.find((attempt) => attempt.surplus);
      expect(await alertsOf(house, bill)).toEqual([{ kind: 'paid-twice', attemptId: surplus?.attemptId }]);
    }
  }, 300_000);
});

const fail = (error: unknown): void => {
  throw error;
};

/** Until nothing is due, what other rounds left open included. */
const drained = async (house: House, now: Instant): Promise<void> => {
  const deps = { ...house.stores, contracts: house.contracts, clock: () => now, failed: fail };
  while ((await askDue(deps, vauclair)) > 0);
};
