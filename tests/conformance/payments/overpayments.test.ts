import { expect, it } from 'vitest';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { type OpenOverpaymentsDeps, openOverpayments } from '#server/use-cases/open-overpayments.ts';
import { weighIn } from '#server/use-cases/weigh-in.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import { type ABill, alertsOf, attemptsOf, paidEvidence, pay, putBill } from '../../support/bills.ts';
import { type House, openHouse, otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater } from '../../support/moments.ts';
import { answerRequest, listRequests, readAnswer, track } from '../../support/requests.ts';
import { withPayments } from './with-payments.ts';

const found = minutesLater(30);

const depsOf = (house: House, change: Partial<OpenOverpaymentsDeps> = {}): OpenOverpaymentsDeps => ({
  ...house.stores,
  requestSecrets: createRequestSecrets(),
  deadlines: { workingDays: () => 10 },
  overpaymentServices: {
    of: () => ({ service: 'regie', procedureId: 'contest-bill', procedureVersion: 'v1' }),
  },
  ...change,
});

const openAll = (house: House, now: Instant = found, change: Partial<OpenOverpaymentsDeps> = {}) =>
  openOverpayments(depsOf(house, change), vauclair, now);

const startTwice = async (house: House): Promise<ABill> => {
  const bill = await putBill(house);
  asserted(await pay(house, bill));
  asserted(await pay(house, bill, { now: minutesLater(21) }));
  return bill;
};

/** Both attempts of one bill turn out paid: the same evidence may come more than once. */
const learn = async (house: House, bill: ABill, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1)
    for (const attempt of await attemptsOf(house, bill))
      await weighIn(house.stores.payments, attempt, paidEvidence(attempt), found);
};

const paidTwice = async (house: House): Promise<ABill> => {
  const bill = await startTwice(house);
  await learn(house, bill);
  return bill;
};

const officer = (house: House, communeId = vauclair) =>
  house.hire('mathis', { roles: ['officer'], communeId });

const requestsOf = async (house: House, bill: ABill, now: Instant = found) => {
  const { requests } = asserted(await listRequests(house, await officer(house), now));
  return requests.filter(({ evidence }) => evidence?.reference === bill.reference);
};

withPayments('money paid twice', (stage) => {
  it('opens a request by itself: its bill and attempts, a service, a deadline, and no word of anybody', async () => {
    const { house } = stage();
    const bill = await paidTwice(house);
    await openAll(house);
    const [request, ...more] = await requestsOf(house, bill);
    expect(more).toEqual([]);
    expect(request).toMatchObject({
      about: 'overpayment',
      origin: 'system',
      service: 'regie',
      procedureId: 'contest-bill',
      state: 'received',
      receivedAt: found,
      dueOn: '2026-12-08',
      late: false,
      answers: [],
      answer: null,
    });
    expect(request?.evidence).toMatchObject({ reference: bill.reference, amount: bill.amount });
    expect(request?.evidence?.attempts.map(({ word }) => word)).toEqual(['paid', 'paid']);
  });

  it('opens one however often it is learnt and looked for, by however many processes at once', async () => {
    const { house, url } = stage();
    const second = await openHouse(url);
    try {
      const bill = await startTwice(house);
      await learn(house, bill, 3);
      await Promise.all([house, second, house, second].map((one) => openAll(one)));
      await learn(house, bill);
      await openAll(second, minutesLater(60));
      expect(await alertsOf(house, bill)).toHaveLength(1);
      const [request, ...more] = await requestsOf(house, bill, minutesLater(60));
      expect([request?.receivedAt, more]).toEqual([found, []]);
    } finally {
      await second.close();
    }
  });

  it('opens it after a death between the alert and the request, or just after the request, once', async () => {
    const { house } = stage();
    const died = new Error('died');
    const before = { keep: () => Promise.reject(died) };
    const after = {
      keep: async (...given: Parameters<typeof house.stores.requests.keep>) => {
        await house.stores.requests.keep(...given);
        throw died;
      },
    };
    for (const [requests, left] of [
      [before, 0],
      [after, 1],
    ] as const) {
      const bill = await paidTwice(house);
      await expect(openAll(house, found, { requests })).rejects.toThrow('died');
      expect(await requestsOf(house, bill)).toHaveLength(left);
      await openAll(house, minutesLater(31));
      expect(await requestsOf(house, bill)).toHaveLength(1);
    }
  });

  it('opens another for each further surplus, and none for a bill paid once or in another commune', async () => {
    const { house } = stage();
    const once = await putBill(house);
    asserted(await pay(house, once));
    await learn(house, once);
    const bill = await startTwice(house);
    asserted(await pay(house, bill, { now: minutesLater(45) }));
    await learn(house, bill);
    await openAll(house);
    await openOverpayments(depsOf(house), otherCommune, found);
    expect(await requestsOf(house, bill)).toHaveLength(2);
    expect(await requestsOf(house, once)).toEqual([]);
    const elsewhere = asserted(await listRequests(house, await officer(house, otherCommune), found));
    expect(elsewhere.requests).toEqual([]);
  });

  it('opens none where no service would settle it, nor once a person has settled the alert', async () => {
    const { house } = stage();
    const bill = await paidTwice(house);
    await openAll(house, found, { overpaymentServices: { of: () => null } });
    expect(await requestsOf(house, bill)).toEqual([]);
    const [alert] = await house.stores.paymentAlerts
      .list(vauclair, found)
      .then((all) => all.filter(({ reference }) => reference === bill.reference));
    await house.stores.paymentAlerts.settle(vauclair, alert?.alertId ?? '', 'refunded', found);
    await openAll(house);
    expect(await requestsOf(house, bill)).toEqual([]);
  });

  it('is settled by an officer as any request is, stays settled, and no link reads it', async () => {
    const { house } = stage();
    const bill = await paidTwice(house);
    await openAll(house);
    const [request] = await requestsOf(house, bill);
    const id = request?.requestId ?? ('' as TicketId);
    const answered = asserted(
      await answerRequest(
        house,
        await officer(house),
        id,
        { state: 'answered', answer: 'Remboursé le 23 novembre.' },
        minutesLater(90),
      ),
    );
    expect(answered).toMatchObject({ origin: 'system', state: 'answered' });
    await openAll(house, minutesLater(91));
    expect(await requestsOf(house, bill, minutesLater(91))).toHaveLength(1);
    expect(refusalOf(await readAnswer(house, id))).toBe('code_unknown');
    expect(asserted(await track(house, request?.trackingCode ?? ''))).toMatchObject({ about: 'overpayment' });
  });
});
