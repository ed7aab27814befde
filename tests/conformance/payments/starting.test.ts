import { expect, it } from 'vitest';
import { after, minutes } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import { liveStates } from '#core/payment/attempt.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import { alertsOf, attemptsOf, find, newAttemptId, paidEvidence, pay, putBill } from '../../support/bills.ts';
import { otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { withPayments } from './with-payments.ts';

withPayments('beginning to pay a bill', (stage) => {
  it('the attempt is committed before the provider hears of it', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    let seen: readonly string[] = [];
    script.state.before = async () => {
      seen = (await attemptsOf(house, bill)).map(({ state }) => state);
    };
    const { payment, payPage } = asserted(await pay(house, bill));
    expect(seen).toEqual(['created']);
    expect(payment).toMatchObject({
      word: { word: 'in-progress', until: minutesLater(20) },
      mayTryAgainAt: minutesLater(20),
      bill: { amount: bill.amount, reference: bill.reference },
    });
    expect(payPage).toMatch(/^https:\/\/payer\.invalid\/\?idop=/);
  });

  it('no call goes out while a transaction is open', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    let open = -1;
    script.state.before = async () => {
      const row = await house.pool.one<{ count: number }>(sql`
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'`);
      open = row?.count ?? -1;
    };
    await pay(house, bill);
    expect(open).toBe(0);
  });

  it('what is sent is what the bill says, with the commune’s address for who leaves none', async () => {
    const { house, script } = stage();
    const bill = await putBill(house, { amount: 12_345 });
    await pay(house, bill);
    const order = script.orders.at(-1);
    expect(order).toMatchObject({
      asked: { amount: 12_345, client: '006382', test: false },
      email: 'regie@exemple.fr',
      year: '2026',
    });
    expect(order?.asked.reference).toBe(bill.reference.replace(/[^A-Z0-9]/g, ''));
    await pay(house, await putBill(house), { email: 'parent@exemple.fr' });
    expect(script.orders.at(-1)?.email).toBe('parent@exemple.fr');
    const kept = await house.pool.rows(sql`SELECT to_jsonb(a) AS row FROM payment_attempt a`);
    expect(JSON.stringify(kept)).not.toContain('@');
  });

  it('the same id again gives the same attempt and its page, and opens nothing more', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    const attemptId = newAttemptId();
    const first = asserted(await pay(house, bill, { attemptId }));
    const before = script.orders.length;
    const again = asserted(await pay(house, bill, { attemptId, now: secondsLater(5) }));
    expect(again).toEqual(first);
    expect(script.orders.length).toBe(before);
    const late = asserted(await pay(house, bill, { attemptId, now: minutesLater(15) }));
    expect(late.payPage).toBeNull();
  });

  it('someone else’s id is of no use to anyone else', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const attemptId = newAttemptId();
    asserted(await pay(house, bill, { attemptId }));
    expect(refusalOf(await pay(house, bill, { attemptId, capabilityHash: 'x'.repeat(43) }))).toBe(
      'bill_busy',
    );
    expect(refusalOf(await pay(house, await putBill(house), { attemptId }))).toBe('bill_busy');
  });

  it('a bill takes one attempt at a time, and says since and until when', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    expect(await pay(house, bill, { now: minutesLater(3) })).toEqual({
      refused: 'bill_busy',
      since: start,
      until: minutesLater(20),
    });
    expect(asserted(await find(house, bill, minutesLater(3))).standing).toEqual({
      is: 'in-progress',
      since: start,
      until: minutesLater(20),
    });
  });

  it('nobody is invited to a second attempt before twenty minutes, whatever the provider says meanwhile', async () => {
    const { house, script } = stage();
    for (const result of ['R', 'A', 'Z']) {
      const bill = await putBill(house);
      asserted(await pay(house, bill));
      const [attempt] = await attemptsOf(house, bill);
      script.state.evidence.set(attempt?.providerId ?? '', {
        is: 'result',
        result,
        paid: attempt?.asked ?? null,
      });
      for (const minute of [1, 10, 19])
        expect(refusalOf(await pay(house, bill, { now: minutesLater(minute) }))).toBe('bill_busy');
      const said = asserted(await find(house, bill, minutesLater(19))).standing;
      expect(said).toEqual({
        is: result === 'A' ? 'abandoned-for-now' : 'refused-for-now',
        since: start,
        until: minutesLater(20),
      });
      expect(refusalOf(await pay(house, bill, { now: minutesLater(20) }))).toBeNull();
    }
  });

  it('once its page is dead and the provider knows of no payment, the bill is free again', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    asserted(await pay(house, bill, { now: minutesLater(21) }));
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual(['expired', 'opened']);
  });

  it('while the provider is silent a dead page is being checked, and never a failure', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    script.state.evidence.set(attempt?.providerId ?? '', { is: 'silence' });
    expect(await pay(house, bill, { now: minutesLater(25) })).toEqual({ refused: 'bill_busy', since: start });
    expect(asserted(await find(house, bill, minutesLater(26))).standing).toEqual({
      is: 'being-checked',
      since: start,
      code: attempt?.code,
    });
  });

  it('a refusal before any page frees the bill at once, and an e-mail that is refused is said to be it', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    script.state.opening = { is: 'not-opened', code: 'A2', cause: 'email' };
    expect(refusalOf(await pay(house, bill, { now: secondsLater(0) }))).toBe('email_refused');
    script.state.opening = { is: 'not-opened', code: 'T2', cause: 'contract' };
    expect(refusalOf(await pay(house, bill, { now: secondsLater(1) }))).toBe('payment_unavailable');
    script.state.opening = { is: 'opening-unclear', why: 'no readable answer' };
    expect(refusalOf(await pay(house, bill, { now: secondsLater(2) }))).toBe('payment_unavailable');
    script.state.opening = null;
    asserted(await pay(house, bill, { now: secondsLater(3) }));
    expect((await attemptsOf(house, bill)).map(({ state }) => state)).toEqual([
      'void',
      'void',
      'void',
      'opened',
    ]);
  });

  it('a bill that was paid takes no payment and says when and how', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt, 'V'));
    const now = minutesLater(2);
    expect(asserted(await find(house, bill, now)).standing).toEqual({ is: 'paid', at: now, by: 'debit' });
    expect(refusalOf(await pay(house, bill, { now: minutesLater(30) }))).toBe('bill_paid');
    expect(await alertsOf(house, bill)).toEqual([]);
  });

  it('asking again and again whether it is paid asks the provider once in ten seconds', async () => {
    const { house, script } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const before = script.asked.length;
    for (let second = 1; second <= 20; second += 1) await find(house, bill, secondsLater(second));
    expect(script.asked.length - before).toBeLessThanOrEqual(2);
  });

  it.each([
    ['with-the-treasury', { unpayable: 'with-the-treasury' }, []],
    ['by-direct-debit', { unpayable: 'by-direct-debit' }, ['counter', 'cash', 'tobacconist']],
    ['past-deadline', { payableUntil: '2026-11-23' }, []],
    ['below-minimum', { amount: 99 }, ['counter', 'cash', 'tobacconist']],
    ['above-maximum', { amount: 9_999_901 }, ['counter', 'cash']],
  ] as const)(
    'a bill %s is shown with its other means, and opens no payment',
    async (why, options, means) => {
      const { house, script } = stage();
      const bill = await putBill(house, options);
      const view = asserted(await find(house, bill));
      expect([view.standing, view.means]).toEqual([{ is: 'not-payable', why }, means]);
      const before = script.orders.length;
      expect(refusalOf(await pay(house, bill))).toBe('bill_not_payable');
      expect(script.orders.length).toBe(before);
    },
  );

  it('the last day of a bill is payable to its end, in Paris', async () => {
    const { house } = stage();
    const bill = await putBill(house, { payableUntil: '2026-11-24' });
    expect(asserted(await find(house, bill)).standing).toEqual({ is: 'to-pay' });
    expect(asserted(await find(house, bill, after(start, minutes(14 * 60)))).standing).toEqual({
      is: 'not-payable',
      why: 'past-deadline',
    });
  });

  it('a bill is one commune’s', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    expect(refusalOf(await find(house, bill, start, otherCommune))).toBe('bill_unknown');
  });

  it('is found whatever spaces, dashes, case and accents the reference is typed with', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    const typed = ` ${bill.reference.toLowerCase().replaceAll('-', ' – ')} `;
    expect(asserted(await find(house, { ...bill, reference: typed })).reference).toBe(bill.reference);
  });

  it('after ten wrong amounts a reference rests, the right amount included, until the hour is over', async () => {
    const { house } = stage();
    for (const bill of [
      await putBill(house),
      { reference: `INCONNUE-${process.pid}`, amount: 1, billId: '' as never },
    ]) {
      const guesses = await Promise.all(
        Array.from({ length: 40 }, (_, i) => find(house, { ...bill, amount: 90_000 + i })),
      );
      expect(guesses.filter((reply) => refusalOf(reply) === 'bill_unknown')).toHaveLength(10);
      expect(await find(house, bill, minutesLater(59))).toMatchObject({
        refused: 'too_many',
        retryAfterSeconds: 60,
      });
      expect(refusalOf(await find(house, bill, minutesLater(60)))).toBe(
        bill.billId === '' ? 'bill_unknown' : null,
      );
    }
  });

  it('whoever has the right amount may look as often as they like', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    for (let look = 0; look < 25; look += 1) expect(refusalOf(await find(house, bill))).toBeNull();
  });

  it('the database itself holds one live attempt and one paid attempt a bill', async () => {
    const { house } = stage();
    const bill = await putBill(house);
    asserted(await pay(house, bill));
    const copy = (state: string, holds: boolean) =>
      house.pool.rows(sql`
        INSERT INTO payment_attempt (commune_id, attempt_id, bill_id, state, holds, code, amount_cents, reference,
          client_number, test, capability_hash, return_hash, created_at, paid_at)
        SELECT commune_id, gen_random_uuid(), bill_id, ${state}, ${holds}, gen_random_uuid()::text, amount_cents,
          reference, client_number, test, capability_hash, gen_random_uuid()::text, created_at,
          CASE WHEN ${state} = 'paid' THEN now() END
        FROM payment_attempt WHERE commune_id = ${vauclair} AND bill_id = ${bill.billId} LIMIT 1`);
    for (const state of liveStates) await expect(copy(state, true)).rejects.toThrow(/one_live/);
    for (const state of ['created', 'opened', 'refused-for-now', 'abandoned-for-now'])
      await expect(copy(state, false)).rejects.toThrow(/pages_hold/);
    await copy('paid', false);
    await expect(copy('paid', false)).rejects.toThrow(/one_paid/);
    expect(cents(bill.amount)).toBe(bill.amount);
  });
});
