import { expect, it } from 'vitest';
import { instant, type Instant, minutes, seconds } from '#core/instant.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import { askDue } from '#server/use-cases/start-asking.ts';
import { createUseCases } from '#server/use-cases/use-cases.ts';
import { isRefusal } from '#server/use-case.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import {
  type ABill,
  alertsOf,
  attemptsOf,
  contractWith,
  find,
  pay,
  putBill,
  scriptedProvider,
} from '../../support/bills.ts';
import { type House, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { type PaymentStage, withPayments } from './with-payments.ts';

class Killed extends Error {}

type When = 'before' | 'after';

interface Life {
  calls: number;
  dead: boolean;
}

/** A process that dies at its k-th step: just before it, or when it is done and nobody was told. */
const mortal = <T extends object>(port: T, life: Life, at: number, when: When): T =>
  new Proxy(port, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]): Promise<unknown> => {
        if (life.dead) throw new Killed();
        life.calls += 1;
        const dies = life.calls === at;
        if (dies) life.dead = true;
        if (dies && when === 'before') throw new Killed();
        const result: unknown = await Reflect.apply(method, target, given);
        if (dies) throw new Killed();
        return result;
      };
    },
  });

/** The provider, and a payer who pays if, and only if, the page's address reached them. */
const world = () => {
  const script = scriptedProvider();
  let opened = 0;
  const open = script.provider.open;
  const provider = {
    ...script.provider,
    open: async (order: Parameters<typeof open>[0]) => {
      opened += 1;
      return open(order);
    },
  };
  return { script, provider, opened: () => opened };
};

const doomed = ({ house }: PaymentStage, w: ReturnType<typeof world>, at: number, when: When) => {
  const life: Life = { calls: 0, dead: false };
  const contract = contractWith(mortal(w.provider, life, at, when));
  const contracts = { of: () => contract };
  const useCases = createUseCases({
    ...house.deps,
    payments: mortal(house.deps.payments, life, at, when),
    askTurns: mortal(house.deps.askTurns, life, at, when),
    bills: mortal(house.deps.bills, life, at, when),
    billGuesses: mortal(house.deps.billGuesses, life, at, when),
    contracts,
  });
  return { house: { ...house, useCases }, life };
};

const swallow = async <T>(act: Promise<T>): Promise<T | null> => {
  try {
    return await act;
  } catch (error) {
    if (error instanceof Killed) return null;
    throw error;
  }
};

/** What a living process does by itself from here on. */
const recover = async (house: House, w: ReturnType<typeof world>, until: Instant): Promise<void> => {
  const contracts = { of: () => contractWith(w.provider) };
  for (let now = instant(start + seconds(5)); now <= until; now = instant(now + seconds(15)))
    await askDue(
      {
        ...house.stores,
        contracts,
        clock: () => now,
        failed: (error) => {
          throw error;
        },
      },
      vauclair,
    );
};

const pays = async (house: House, w: ReturnType<typeof world>, bill: ABill, page: string) => {
  const [attempt] = (await attemptsOf(house, bill)).filter(({ payPage }) => payPage === page);
  if (!attempt?.providerId) throw new Error('a page was given that is not kept');
  const evidence: Evidence = { is: 'result', result: 'P', paid: attempt.asked };
  w.script.state.evidence.set(attempt.providerId, evidence);
};

/** One payment, from touch to "have I paid?", in a process that dies at its k-th step; answers whether it did. */
const live = async (stage: PaymentStage, at: number, when: When): Promise<boolean> => {
  const w = world();
  const bill = await putBill(stage.house);
  const { house, life } = doomed(stage, w, at, when);
  const started = await swallow(pay(house, bill));
  const page = started && !isRefusal(started) ? started.payPage : null;
  if (page !== null) await pays(stage.house, w, bill, page);
  if (!life.dead && page !== null) await swallow(find(house, bill, instant(start + minutes(1))));
  await recover(stage.house, w, instant(start + minutes(22)));
  await tellsTheTruth(stage.house, w, bill, page !== null);
  return life.dead;
};

const tellsTheTruth = async (
  house: House,
  w: ReturnType<typeof world>,
  bill: ABill,
  paid: boolean,
): Promise<void> => {
  const now = instant(start + minutes(23));
  const attempts = await attemptsOf(house, bill);
  expect(attempts.length).toBeLessThanOrEqual(1);
  expect(w.opened()).toBeLessThanOrEqual(1);
  expect(await alertsOf(house, bill)).toEqual([]);
  const { standing } = asserted(await find(house, bill, now));
  expect(standing.is).toBe(paid ? 'paid' : 'to-pay');
  expect(refusalOf(await pay(house, bill, { now }))).toBe(paid ? 'bill_paid' : null);
};

withPayments('a process that dies in the middle of a payment', (stage) => {
  it.each(['before', 'after'] as const)(
    'just %s any of its steps: whoever paid is told so, whoever did not may pay, and nobody twice',
    async (when) => {
      let at = 1;
      while (await live(stage(), at, when)) at += 1;
      console.log(`died ${when} each of ${at - 1} steps`);
      expect(at - 1).toBeGreaterThan(8);
    },
    120_000,
  );

  it('a provider that never answers leaves an attempt that recovery ends, with no page in anyone’s hands', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    script.state.before = (step) => (step === 'open' ? new Promise(() => undefined) : Promise.resolve());
    void pay(house, bill);
    while ((await attemptsOf(house, bill)).length === 0) await new Promise((next) => setTimeout(next, 5));
    expect(asserted(await find(house, bill)).standing).toMatchObject({ is: 'in-progress' });
    await recover(house, world(), instant(start + minutes(1)));
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['void']);
    expect(asserted(await find(house, bill)).standing).toEqual({ is: 'to-pay' });
  });

  it('an answer that comes after recovery and after another attempt opens nothing', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    let answer = (): void => undefined;
    script.state.before = (step) =>
      step === 'open' ? new Promise((done) => (answer = done)) : Promise.resolve();
    const slow = pay(house, bill);
    while ((await attemptsOf(house, bill)).length === 0) await new Promise((next) => setTimeout(next, 5));
    await recover(house, world(), instant(start + minutes(1)));
    script.state.before = async () => undefined;
    asserted(await pay(house, bill, { now: instant(start + minutes(2)) }));
    answer();
    expect(refusalOf(await slow)).toBe('payment_unavailable');
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['void', 'opened']);
  });

  it('down through the night: what the provider has forgotten is a person’s to compare, and is said to be', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    script.state.evidence.set(attempt?.providerId ?? '', { is: 'forgotten' });
    const morning = instant(start + minutes(22 * 60));
    expect(asserted(await find(house, bill, morning)).standing).toEqual({
      is: 'being-checked',
      since: start,
      code: attempt?.code,
    });
    expect(await alertsOf(house, bill)).toEqual([{ kind: 'unverified', attemptId: attempt?.attemptId }]);
    expect(refusalOf(await pay(house, bill, { now: morning }))).toBe('bill_busy');
  });

  it('down through the payment, up again: what was paid meanwhile is found without anybody asking', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    const { payPage } = asserted(await pay(house, bill));
    expect(payPage).not.toBeNull();
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    const evidence: Evidence = { is: 'result', result: 'P', paid: attempt.asked };
    script.state.evidence.set(attempt.providerId, evidence);
    const now = instant(start + minutes(3 * 60));
    await askDue(
      { ...house.stores, contracts: house.contracts, clock: () => now, failed: () => undefined },
      vauclair,
    );
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['paid']);
  });
});
