import { expect, it } from 'vitest';
import { instant } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import { payableReference } from '#server/adapters/payfip/wording.ts';
import { demoBillProofs, demoBills } from '#server/demo/bills.ts';
import { livePast } from '#server/demo/bills-past.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { asserted } from '../../support/acts.ts';
import { contractWith, scriptedProvider } from '../../support/bills.ts';
import { type House, openHouse, vauclair } from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const seed = async (house: House, now = start): Promise<void> => {
  const bills = demoBills(now);
  await house.stores.billImport.run(
    vauclair,
    bills.map(({ bill }) => bill),
    { now, dryRun: false },
  );
  await livePast(house.stores, vauclair, bills, now);
};

const shown = async (house: House, now = start) =>
  Promise.all(
    demoBillProofs(now).map(async (proof) => {
      const { standing } = asserted(
        await house.useCases.findBill({
          actor: { kind: 'anyone' },
          params: { communeId: vauclair },
          query: undefined,
          body: { ...proof, amount: cents(proof.amount) },
          now,
        }),
      );
      if (standing.is === 'paid') return `paid ${standing.by}`;
      return standing.is === 'not-payable' ? standing.why : standing.is;
    }),
  );

withHouse("the demonstration's bills", (stage) => {
  it('stand in every standing that lasts, at each start again, and are never doubled', async () => {
    const house = await openHouse(stage().url, { contract: contractWith(scriptedProvider().provider) });
    const paid = ['paid card', 'paid counter', 'paid other'];
    const unpayable = ['past-deadline', 'with-the-treasury', 'by-direct-debit', 'below-minimum'];
    const standings = ['to-pay', 'to-pay', 'to-pay', ...paid, ...unpayable, 'being-checked', 'to-pay'];
    for (const now of [start, start, instant(start + 40 * 86_400_000)]) {
      await seed(house, now);
      expect(await shown(house, now)).toEqual(standings);
    }
    const counts = await house.pool.one(sql`
      SELECT (SELECT count(*) FROM bill) AS bills, (SELECT count(*) FROM payment_attempt) AS attempts,
        (SELECT count(*) FROM payment_alert) AS alerts, (SELECT count(*) FROM bill_settlement) AS settled`);
    expect(counts).toEqual({ bills: 12, attempts: 3, alerts: 1, settled: 3 });
    await house.close();
  });

  it('can be sent to the provider, are labelled as fictional, and are easy to type', () => {
    for (const { bill } of demoBills(start)) {
      expect(bill.printedReference).toMatch(/^DEMO \d\d$/);
      expect(payableReference(bill.reference)).toBe(bill.reference);
      expect(bill.payee).toContain('démonstration');
    }
  });
});
