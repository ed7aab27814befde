import { describe, expect, it } from 'vitest';
import { instant, type Instant, millis, minutes, seconds } from '#core/instant.ts';
import { type AttemptState, attemptStates, isLive } from '#core/payment/attempt.ts';
import { cents } from '#core/payment/cents.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import { weigh } from '#core/payment/weigh.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { weighIn } from '#server/use-cases/weigh-in.ts';
import { asserted } from '../../support/acts.ts';
import { type ABill, alertsOf, attemptsOf, find, pay, putBill } from '../../support/bills.ts';
import { type House, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { type PaymentStage, withPayments } from './with-payments.ts';

/** Before the page is dead, just as it is, and the day after. */
const ages = [minutes(1), millis(minutes(20) - 1), minutes(20), minutes(26 * 60)];

const asked = (reference: string) => ({ amount: cents(4_250), reference, client: '006382', test: false });

const events: readonly (readonly [string, (reference: string) => Evidence])[] = [
  ...['P', 'V', 'R', 'Z', 'A', 'Q'].map(
    (result) =>
      [result, (reference: string): Evidence => ({ is: 'result', result, paid: asked(reference) })] as const,
  ),
  [
    'P of another amount',
    (r) => ({ is: 'result', result: 'P', paid: { ...asked(r), amount: cents(4_251) } }),
  ],
  ['P of another client', (r) => ({ is: 'result', result: 'P', paid: { ...asked(r), client: '999999' } })],
  ['P without real money', (r) => ({ is: 'result', result: 'P', paid: { ...asked(r), test: true } })],
  ['P of another bill', () => ({ is: 'result', result: 'P', paid: asked('AUTRE0001') })],
  ['P that names nothing', () => ({ is: 'result', result: 'P', paid: null })],
  ['no result', () => ({ is: 'no-result' })],
  ['forgotten', () => ({ is: 'forgotten' })],
  ['silence', () => ({ is: 'silence' })],
  ['opened', () => ({ is: 'opened', providerId: crypto.randomUUID() })],
  ['not opened', () => ({ is: 'not-opened' })],
  ['opening unclear', () => ({ is: 'opening-unclear' })],
];

/** An attempt forced into a state, with what each state carries. */
const forced = async (house: House, state: AttemptState): Promise<ABill> => {
  const bill = await putBill(house);
  asserted(await pay(house, bill));
  await house.pool.rows(sql`
    UPDATE payment_attempt SET state = ${state}, holds = ${isLive(state)},
      provider_id = CASE WHEN ${['created', 'void'].includes(state)} THEN NULL ELSE provider_id END,
      paid_at = CASE WHEN ${state === 'paid'} THEN created_at END
    WHERE commune_id = ${vauclair} AND bill_id = ${bill.billId}`);
  if (state === 'paid')
    await house.pool.rows(sql`
      INSERT INTO bill_settlement (commune_id, bill_id, paid_at, paid_by, attempt_id)
      SELECT commune_id, bill_id, paid_at, 'card', attempt_id FROM payment_attempt
      WHERE commune_id = ${vauclair} AND bill_id = ${bill.billId}`);
  return bill;
};

interface Cell {
  readonly state: AttemptState;
  readonly event: string;
  readonly age: number;
}

/** True when the cell came out as it must. */
const tryCell = async (
  { house }: PaymentStage,
  cell: Cell,
  evidenceFor: (reference: string) => Evidence,
): Promise<boolean> => {
  const bill = await forced(house, cell.state);
  const [before] = await attemptsOf(house, bill);
  if (!before) throw new Error('no attempt');
  const now: Instant = instant(start + cell.age);
  const evidence = evidenceFor(before.asked.reference);
  const expected = weigh(before, evidence, now).state;
  const after = await weighIn(house.stores.payments, before, evidence, now);
  // Once more: the same evidence a second time must change nothing and raise nothing.
  const again = await weighIn(house.stores.payments, before, evidence, now);
  const { standing } = asserted(await find(house, bill, now));
  const alerts = await alertsOf(house, bill);
  const becameOdd = expected !== cell.state && ['mismatched', 'unverified'].includes(expected);
  return (
    after.state === expected &&
    again.state === expected &&
    (standing.is === 'paid') === (expected === 'paid') &&
    // Said once more without asking `weigh`: nothing but a card or a debit that agrees in everything pays a bill.
    (standing.is !== 'paid' || cell.state === 'paid' || ['P', 'V'].includes(cell.event)) &&
    alerts.length === (becameOdd ? 1 : 0)
  );
};

withPayments('every state of an attempt, whatever the provider says', (stage) => {
  let cells = 0;

  describe.each(attemptStates)('%s', (state) => {
    it('is stored as it is weighed, has its effects once, and settles a bill on verified money alone', async () => {
      const broken: Cell[] = [];
      for (const [event, evidenceFor] of events)
        for (const age of ages) {
          const cell = { state, event, age };
          if (!(await tryCell(stage(), cell, evidenceFor))) broken.push(cell);
          cells += 1;
        }
      expect(broken).toEqual([]);
    }, 60_000);
  });

  it('all of it was looked at', () => {
    expect(cells).toBe(attemptStates.length * events.length * ages.length);
    expect(cells).toBeGreaterThan(700);
  });

  it('money that comes after everything else has ended wins, and frees nobody to pay again', async () => {
    const { house } = stage();
    for (const state of ['expired', 'refused', 'abandoned', 'unverified'] as const) {
      const bill = await forced(house, state);
      const [attempt] = await attemptsOf(house, bill);
      if (!attempt) throw new Error('no attempt');
      const now = instant(start + minutes(50 * 60));
      const paid: Evidence = { is: 'result', result: 'P', paid: attempt.asked };
      expect((await weighIn(house.stores.payments, attempt, paid, now)).state).toBe('paid');
      expect(await pay(house, bill, { now })).toEqual({ refused: 'bill_paid' });
    }
  });

  it('what is odd of an older attempt freezes the bill even while a newer one is on its page', async () => {
    const { house } = stage();
    const bill = await forced(house, 'expired');
    const [older] = await attemptsOf(house, bill);
    asserted(await pay(house, bill, { now: instant(start + minutes(21)) }));
    if (!older) throw new Error('no attempt');
    const now = instant(start + minutes(30));
    const wrong: Evidence = { is: 'result', result: 'P', paid: { ...older.asked, amount: cents(1) } };
    expect((await weighIn(house.stores.payments, older, wrong, now)).state).toBe('mismatched');
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['mismatched', 'opened']);
    expect(asserted(await find(house, bill, now)).standing).toMatchObject({ is: 'being-checked' });
    // The newer one ends; the older still keeps everybody off.
    const [, newer] = await attemptsOf(house, bill);
    if (!newer) throw new Error('no attempt');
    const late = instant(start + minutes(21) + minutes(20) + seconds(1));
    await weighIn(house.stores.payments, newer, { is: 'no-result' }, late);
    expect(await pay(house, bill, { now: late })).toMatchObject({ refused: 'bill_busy' });
  });
});
