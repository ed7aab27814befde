import { expect, it } from 'vitest';
import { afterComparison } from '#core/payment/comparison.ts';
import type { Instant } from '#core/instant.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import { weighIn } from '#server/use-cases/weigh-in.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  type ABill,
  attemptsOf,
  contractWith,
  find,
  paidEvidence,
  pay,
  putBill,
  scriptedProvider,
} from '../../support/bills.ts';
import { type House, openHouse, otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { aRequest, listRequests, makeRequest } from '../../support/requests.ts';
import { withHouse } from './with-house.ts';

type Found = 'paid' | 'not-paid' | 'refunded';

const alertsAt = async (house: House, bill: ABill, now: Instant = start) => {
  const officer = await house.hire('mathis', { roles: ['officer'] });
  const { alerts } = asserted(
    await house.useCases.listPaymentAlerts({
      actor: officer,
      params: { communeId: vauclair },
      query: undefined,
      body: undefined,
      now,
    }),
  );
  return alerts.filter(({ reference }) => reference === bill.reference);
};

const settle = async (house: House, alertId: string, found: Found, communeId = vauclair) => {
  const actor = await house.hire('mathis', { roles: ['officer'], communeId });
  return house.useCases.settlePaymentAlert({
    actor,
    params: { communeId, alertId },
    query: undefined,
    body: { found },
    now: minutesLater(90),
  });
};

/** A bill whose one attempt ended as this evidence, half an hour later, makes it end. */
const billAfter = async (house: House, evidence: (asked: ABill) => Evidence | 'paid') => {
  const bill = await putBill(house);
  asserted(await pay(house, bill));
  const [attempt] = await attemptsOf(house, bill);
  if (!attempt) throw new Error('no attempt');
  const said = evidence(bill);
  await weighIn(
    house.stores.payments,
    attempt,
    said === 'paid' ? paidEvidence(attempt) : said,
    minutesLater(30),
  );
  return bill;
};

const unexplained = (): Evidence => ({ is: 'forgotten' });

withHouse('payment alerts', (stage) => {
  const withContract = async (use: (house: House) => Promise<void>): Promise<void> => {
    const house = await openHouse(stage().url, { contract: contractWith(scriptedProvider().provider) });
    try {
      await use(house);
    } finally {
      await house.close();
    }
  };
  const standingOf = async (house: House, bill: ABill) =>
    asserted(await find(house, bill, minutesLater(95))).standing;

  it('money that is in the account pays the bill, and the one who paid is told so', () =>
    withContract(async (house) => {
      const bill = await billAfter(house, unexplained);
      expect((await standingOf(house, bill)).is).toBe('being-checked');
      const [alert] = await alertsAt(house, bill);
      expect(alert).toMatchObject({ kind: 'unverified', amount: bill.amount, settledAt: null, found: null });
      const settled = asserted(await settle(house, alert?.alertId ?? '', 'paid'));
      expect(settled).toMatchObject({ found: 'paid', settledAt: minutesLater(90) });
      expect(await standingOf(house, bill)).toEqual({ is: 'paid', at: minutesLater(90), by: 'other' });
      expect((await attemptsOf(house, bill))[0]).toMatchObject({ state: 'paid', surplus: false });
      expect(refusalOf(await pay(house, bill, { now: minutesLater(91) }))).toBe('bill_paid');
    }));

  it('money that never came frees the bill; a payment that is verified later still wins', () =>
    withContract(async (house) => {
      const bill = await billAfter(house, unexplained);
      const [alert] = await alertsAt(house, bill);
      asserted(await settle(house, alert?.alertId ?? '', 'not-paid'));
      expect((await standingOf(house, bill)).is).toBe('to-pay');
      const [attempt] = await attemptsOf(house, bill);
      if (!attempt) throw new Error('no attempt');
      await weighIn(house.stores.payments, attempt, paidEvidence(attempt), minutesLater(100));
      expect(asserted(await find(house, bill, minutesLater(101))).standing).toMatchObject({ is: 'paid' });
    }));

  it('a bill that was settled meanwhile is not settled twice: the surplus is an alert of its own', () =>
    withContract(async (house) => {
      const bill = await billAfter(house, unexplained);
      await house.stores.billImport.run(
        vauclair,
        [await asImported(house, bill, { by: 'counter', at: minutesLater(40) })],
        { now: minutesLater(40), dryRun: false },
      );
      const [alert] = await alertsAt(house, bill);
      asserted(await settle(house, alert?.alertId ?? '', 'paid'));
      expect(await standingOf(house, bill)).toMatchObject({ is: 'paid', by: 'counter' });
      expect((await attemptsOf(house, bill))[0]).toMatchObject({ state: 'paid', surplus: true });
      expect((await alertsAt(house, bill)).map(({ kind, found }) => [kind, found])).toEqual([
        ['paid-twice', null],
        ['unverified', 'paid'],
      ]);
    }));

  it('is settled once: said again, or otherwise, it stays as it is; elsewhere it is not found', () =>
    withContract(async (house) => {
      const bill = await billAfter(house, unexplained);
      const [{ alertId } = { alertId: '' }] = await alertsAt(house, bill);
      const replies = await Promise.all([
        settle(house, alertId, 'not-paid'),
        settle(house, alertId, 'paid'),
        settle(house, alertId, 'not-paid'),
      ]);
      const first = asserted(replies[0] ?? { refused: 'not_found' });
      for (const reply of replies) expect(reply).toEqual(first);
      expect(refusalOf(await settle(house, alertId, 'paid', otherCommune))).toBe('not_found');
      expect((await standingOf(house, bill)).is).toBe(first.found === 'paid' ? 'paid' : 'to-pay');
      expect((await alertsAt(house, bill, minutesLater(60 * 24 * 40))).length).toBe(0);
    }));

  it('a claim that proves its bill carries the attempts as they stand; a wrong amount brings none to light', () =>
    withContract(async (house) => {
      const bill = await billAfter(house, () => 'paid');
      const officer = await house.hire('mathis', { roles: ['officer'] });
      const [right, wrong] = [0, 1].map((off) =>
        aRequest({ bill: { reference: bill.reference.toLowerCase(), amount: bill.amount + off } }),
      );
      const made = [await makeRequest(house, right), await makeRequest(house, wrong)];
      const { requests } = asserted(await listRequests(house, officer));
      const evidence = made.map(
        ({ receipt }) => requests.find(({ requestId }) => requestId === receipt.requestId)?.evidence,
      );
      expect(evidence[0]).toMatchObject({
        reference: bill.reference,
        attempts: [{ startedAt: start, word: 'paid' }],
      });
      expect(evidence[1]?.attempts).toEqual([]);
    }));

  it('only an attempt that nobody could explain is changed by a comparison', () => {
    for (const found of ['paid', 'not-paid', 'refunded'] as const) {
      for (const state of ['created', 'opened', 'paid', 'refused', 'abandoned', 'expired', 'void'] as const)
        expect(afterComparison(state, found)).toBe(state);
      for (const state of ['unverified', 'mismatched'] as const)
        expect(afterComparison(state, found)).toBe(found === 'paid' ? 'paid' : 'expired');
    }
  });
});

const asImported = async (house: House, bill: ABill, paid: { by: 'counter'; at: Instant }) => {
  const stored = await house.stores.bills.byId(vauclair, bill.billId);
  if (!stored) throw new Error('no bill');
  const { communeId: _commune, billId: _bill, settled: _settled, ...rest } = stored;
  return { ...rest, line: 2, paid };
};
