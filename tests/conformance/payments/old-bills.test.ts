import { expect, it } from 'vitest';
import { type Instant, instant } from '#core/instant.ts';
import { createBillImport } from '#server/adapters/postgres/bill-import.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { importBills } from '#server/use-cases/import-bills.ts';
import { asserted, refusalOf } from '../../support/acts.ts';
import { type ABill, attemptsOf, find, paidEvidence, pay, putBill } from '../../support/bills.ts';
import { type House, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { withPayments } from './with-payments.ts';

const day = 86_400_000;
const daysLater = (n: number): Instant => instant(start + n * day);

const purge = (house: House, now: Instant) =>
  house.stores.upkeep.purge(vauclair, { now, forgetBefore: start, presentSince: now });

/** Named by an import when the story begins, and due long before. */
const anOldBill = async (house: House): Promise<ABill> => {
  const bill = await putBill(house);
  await house.pool.rows(sql`
    UPDATE bill SET imported_at = ${new Date(start)}, issued_on = '2020-01-02', due_on = '2020-01-31'
    WHERE commune_id = ${vauclair} AND bill_id = ${bill.billId}`);
  return bill;
};

/** The same row as in the ledger, or another: it only names the bill. */
const nameAgain = async (house: House, { reference }: ABill, now: Instant): Promise<void> => {
  const lines = [
    'reference;montant;libelle;beneficiaire;emise_le;echeance;moyens;etat',
    `${reference};42,50;Étude;Régie;02/01/2020;31/01/2020;guichet;à payer`,
  ];
  const file = new TextEncoder().encode(lines.join('\n'));
  const openImport = async () => createBillImport(house.pool);
  const imported = await importBills({ openImport }, { communeId: vauclair, file, dryRun: false, now });
  expect(imported.ok).toBe(true);
};

const rowsOf = async (house: House, { billId }: ABill): Promise<number> => {
  const row = await house.pool.one<{ n: number }>(sql`
    SELECT (SELECT count(*) FROM bill WHERE bill_id = ${billId})
      + (SELECT count(*) FROM payment_attempt WHERE bill_id = ${billId})
      + (SELECT count(*) FROM bill_settlement WHERE bill_id = ${billId})
      + (SELECT count(*) FROM payment_alert WHERE bill_id = ${billId}) AS n`);
  return row?.n ?? 0;
};

withPayments('what is kept of bills', (stage) => {
  const paidAt = async (bill: ABill, now: Instant): Promise<void> => {
    const { house, script } = stage();
    asserted(await pay(house, bill, { now }));
    const attempt = (await attemptsOf(house, bill)).at(-1);
    if (!attempt?.providerId) throw new Error('not opened');
    script.state.evidence.set(attempt.providerId, paidEvidence(attempt));
    asserted(await find(house, bill, now));
  };

  it('a bill is forgotten with its attempts 400 days after the last import that named it, and not a day before', async () => {
    const { house } = stage();
    const bill = await anOldBill(house);
    asserted(await pay(house, bill));
    await find(house, bill, minutesLater(25));
    expect(await rowsOf(house, bill)).toBe(2);
    await purge(house, daysLater(399));
    expect(await rowsOf(house, bill)).toBe(2);
    await purge(house, daysLater(401));
    expect(await rowsOf(house, bill)).toBe(0);
    expect(refusalOf(await find(house, bill, daysLater(401)))).toBe('bill_unknown');
  });

  it('a payment is kept for 400 days, so that "Ai-je payé ?" and a receipt’s link still answer', async () => {
    const { house } = stage();
    const bill = await anOldBill(house);
    await paidAt(bill, daysLater(300));
    await purge(house, daysLater(690));
    expect(asserted(await find(house, bill, daysLater(690))).standing).toMatchObject({ is: 'paid' });
    await purge(house, daysLater(702));
    expect(await rowsOf(house, bill)).toBe(0);
  });

  it('what an import still names stays, or it would come back as unpaid', async () => {
    const { house } = stage();
    const bill = await anOldBill(house);
    await paidAt(bill, start);
    await nameAgain(house, bill, daysLater(380));
    await purge(house, daysLater(600));
    expect(asserted(await find(house, bill, daysLater(600))).standing).toMatchObject({ is: 'paid' });
    await purge(house, daysLater(781));
    expect(await rowsOf(house, bill)).toBe(0);
  });

  it('a bill that is held, or that a person must still look at, stays however old it is', async () => {
    const { house, script } = stage();
    const [held, doubtful] = [await anOldBill(house), await anOldBill(house)];
    asserted(await pay(house, held));
    asserted(await pay(house, doubtful));
    const [attempt] = await attemptsOf(house, doubtful);
    script.state.evidence.set(attempt?.providerId ?? '', { is: 'forgotten' });
    await find(house, doubtful, minutesLater(25));
    expect((await attemptsOf(house, doubtful))[0]?.state).toBe('unverified');
    await purge(house, daysLater(4_000));
    expect([await rowsOf(house, held), await rowsOf(house, doubtful)]).toEqual([2, 3]);
  });
});
