import { expect, it } from 'vitest';
import { instant, type Instant, seconds } from '#core/instant.ts';
import { askDue } from '#server/use-cases/start-asking.ts';
import { asserted } from '../../support/acts.ts';
import { attemptsOf, paidEvidence, pay, putBill } from '../../support/bills.ts';
import { type House, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater } from '../../support/moments.ts';
import { withPayments } from './with-payments.ts';

const turn = (house: House, now: Instant) =>
  askDue(
    {
      ...house.stores,
      contracts: house.contracts,
      clock: () => now,
      failed: (error) => {
        throw error;
      },
    },
    vauclair,
  );

/** Lets an hour's worth of other tests' turns pass, so that only this test's attempts are asked about. */
const drained = async (house: House, from: Instant): Promise<void> => {
  while ((await turn(house, from)) > 0);
};

withPayments('asking about what is open', (stage) => {
  it('asks often while the page lives, once when it is dead, then ever more rarely', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    const times: number[] = [];
    for (let second = 0; second <= 26 * 3_600; second += second < 1_500 ? 5 : 300) {
      const before = script.asked.filter((id) => id === attempt?.providerId).length;
      await turn(house, secondsLater(second));
      if (script.asked.filter((id) => id === attempt?.providerId).length > before) times.push(second);
    }
    expect(times.filter((at) => at < 1_200).length).toBeGreaterThanOrEqual(12);
    expect(times.find((at) => at >= 1_200)).toBeLessThanOrEqual(1_210);
    expect(times.length).toBeLessThan(40);
    for (const [i, at] of times.entries()) expect(at - (times[i - 1] ?? -10)).toBeGreaterThanOrEqual(10);
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['expired']);
  });

  it('several processes ask about each attempt once', async () => {
    const { house, script } = stage();
    await drained(house, minutesLater(40 * 24 * 60));
    const from = minutesLater(41 * 24 * 60);
    for (let n = 0; n < 20; n += 1) asserted(await pay(house, await putBill(house), { now: from }));
    const before = script.asked.length;
    const now = instant(from + seconds(21));
    await Promise.all(Array.from({ length: 6 }, () => drained(house, now)));
    const asked = script.asked.slice(before);
    expect(asked).toHaveLength(20);
    expect(new Set(asked).size).toBe(20);
  });

  it('a process that dies while it asks leaves the turn to another once its lease ends', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
    const now = secondsLater(20);
    await house.stores.askTurns.claimDue(vauclair, now, instant(now + seconds(60)), 100);
    await turn(house, secondsLater(60));
    expect((await attemptsOf(house, bill))[0]?.state).toBe('opened');
    await turn(house, secondsLater(81));
    expect((await attemptsOf(house, bill))[0]?.state).toBe('paid');
  });

  it('a notification brings the question forward, at most once in ten seconds, and changes nothing else', async () => {
    const { house, script } = stage();
    await drained(house, minutesLater(1));
    const bill = await putBill(house);
    const from = minutesLater(2);
    asserted(await pay(house, bill, { now: from }));
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    const by = { providerId: attempt.providerId };
    const asked = () => script.asked.filter((id) => id === attempt.providerId).length;
    for (let second = 1; second <= 30; second += 1) {
      const now = instant(from + seconds(second));
      for (let again = 0; again < 5; again += 1) await house.stores.askTurns.hasten(vauclair, by, now);
      expect(await attemptsOf(house, bill)).toMatchObject([{ state: 'opened', paidAt: null }]);
      await turn(house, now);
    }
    expect(asked()).toBeGreaterThanOrEqual(2);
    expect(asked()).toBeLessThanOrEqual(4);
  });

  it('an id in another case, of another commune or of nobody hastens nothing', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    const id = attempt?.providerId ?? '';
    const rows = () =>
      house.pool.rows({ texts: ['SELECT * FROM payment_attempt ORDER BY attempt_id'], values: [] });
    const before = await rows();
    const now = secondsLater(1);
    await house.stores.askTurns.hasten(vauclair, { providerId: id.toUpperCase() }, now);
    await house.stores.askTurns.hasten('rivebelle' as never, { providerId: id }, now);
    await house.stores.askTurns.hasten(vauclair, { providerId: crypto.randomUUID() }, now);
    expect(await rows()).toEqual(before);
  });

  it('a payment that is settled is asked about no more, however often it is notified', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
    await turn(house, secondsLater(20));
    const before = script.asked.filter((id) => id === attempt.providerId).length;
    const state = await attemptsOf(house, bill);
    expect(state[0]?.state).toBe('paid');
    for (const minute of [1, 2, 60]) {
      await house.stores.askTurns.hasten(vauclair, { providerId: attempt.providerId }, minutesLater(minute));
      await turn(house, minutesLater(minute));
    }
    expect(script.asked.filter((id) => id === attempt.providerId).length).toBe(before);
    expect(await attemptsOf(house, bill)).toEqual(state);
  });
});
