import { expect, it } from 'vitest';
import type { Instant } from '#core/instant.ts';
import { weigh } from '#core/payment/weigh.ts';
import { createBillImport } from '#server/adapters/postgres/bill-import.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import type { ImportReport } from '#server/ports/bill-import.ts';
import { type Imported, importBills } from '#server/use-cases/import-bills.ts';
import { asserted } from '../../support/acts.ts';
import { type ABill, attemptsOf, contractWith, pay, scriptedProvider } from '../../support/bills.ts';
import { type House, openHouse, otherCommune, vauclair } from '../../support/house.ts';
import { minutesLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const header = 'reference;montant;libelle;beneficiaire;emise_le;echeance;moyens;etat';

let files = 0;
/** References of their own for each test: the suite shares one ledger. */
const prefix = (): string => `T${String((files += 1)).padStart(3, '0')}`;
const line = (reference: string, amount = '42,50', state = 'à payer', label = 'Étude'): string =>
  `${reference};${amount};${label};Régie;02/11/2026;30/11/2026;guichet;${state}`;

const take = async (
  house: House,
  lines: readonly string[],
  { dryRun = false, now = start as Instant, communeId = vauclair } = {},
): Promise<Imported> => {
  const file = new TextEncoder().encode([header, ...lines].join('\n'));
  return importBills(
    { openImport: async () => createBillImport(house.pool) },
    { communeId, file, dryRun, now },
  );
};

const reported = (imported: Imported): ImportReport => {
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  return imported.report;
};

const stored = async (house: House, like: string, communeId = vauclair) =>
  house.pool.rows<{ reference: string; amount: number; label: string; by: string | null }>(sql`
    SELECT b.reference, b.amount_cents AS amount, b.label, s.paid_by AS by
    FROM bill b LEFT JOIN bill_settlement s USING (commune_id, bill_id)
    WHERE b.commune_id = ${communeId} AND b.reference LIKE ${`${like}%`} ORDER BY b.reference`);

withHouse('importing bills', (stage) => {
  it('takes a file once: the same again doubles nothing and changes nothing', async () => {
    const { house } = stage();
    const p = prefix();
    const lines = [line(`${p}-1`), line(`${p}-2`, '7', 'payée au guichet'), line(`${p}-3`, '0,65', 'payée')];
    expect(reported(await take(house, lines))).toEqual({
      created: 3,
      changed: 0,
      unchanged: 0,
      settled: 2,
      left: [],
    });
    const again = lines.map((text) => text.replace(`${p}-`, `${p.toLowerCase()} `));
    expect(reported(await take(house, again))).toMatchObject({ created: 0, changed: 1, settled: 0 });
    expect(reported(await take(house, again))).toMatchObject({ created: 0, unchanged: 1 });
    expect(reported(await take(house, lines))).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 2,
      left: [],
    });
    expect(await stored(house, p)).toEqual([
      { reference: `${p}1`, amount: 4250, label: 'Étude', by: null },
      { reference: `${p}2`, amount: 700, label: 'Étude', by: 'counter' },
      { reference: `${p}3`, amount: 65, label: 'Étude', by: 'other' },
    ]);
  });

  it('takes all of a file or nothing of it', async () => {
    const { house } = stage();
    const p = prefix();
    const imported = await take(house, [line(`${p}-1`), line(`${p}-2`, '4,2,5')]);
    expect(imported.ok).toBe(false);
    expect(await stored(house, p)).toEqual([]);
  });

  it('a dry run says what the real one then does, and leaves nothing', async () => {
    const { house } = stage();
    const p = prefix();
    const first = [line(`${p}-1`), line(`${p}-2`), line(`${p}-3`, '9', 'payée')];
    const second = [
      line(`${p}-1`, '50'),
      line(`${p}-2`, '42,50', 'payée'),
      line(`${p}-3`, '10'),
      line(`${p}-4`),
    ];
    for (const lines of [first, second]) {
      const before = await stored(house, p);
      const tried = reported(await take(house, lines, { dryRun: true }));
      expect(await stored(house, p)).toEqual(before);
      expect(reported(await take(house, lines))).toEqual(tried);
    }
    expect(await stored(house, p)).toHaveLength(4);
  });

  it('a bill that waits follows the file; a paid one never changes and never becomes unpaid', async () => {
    const { house } = stage();
    const p = prefix();
    await take(house, [line(`${p}-1`), line(`${p}-2`, '42,50', 'payée')]);
    const report = reported(
      await take(house, [line(`${p}-1`, '40', 'à payer', 'Corrigée'), line(`${p}-2`, '40', 'à payer')]),
    );
    expect(report).toMatchObject({
      changed: 1,
      left: [{ line: 3, printedReference: `${p}-2`, why: 'paid' }],
    });
    expect(await stored(house, p)).toEqual([
      { reference: `${p}1`, amount: 4000, label: 'Corrigée', by: null },
      { reference: `${p}2`, amount: 4250, label: 'Étude', by: 'other' },
    ]);
    expect(reported(await take(house, [line(`${p}-2`)]))).toMatchObject({ unchanged: 1, left: [] });
    expect((await stored(house, `${p}2`))[0]?.by).toBe('other');
  });

  it('one commune never touches the bills of another', async () => {
    const { house } = stage();
    const p = prefix();
    await take(house, [line(`${p}-1`)]);
    await take(house, [line(`${p}-1`, '1', 'payée')], { communeId: otherCommune });
    expect(await stored(house, p)).toMatchObject([{ amount: 4250, by: null }]);
    expect(await stored(house, p, otherCommune)).toMatchObject([{ amount: 100, by: 'other' }]);
  });

  it('under a payment that is under way the amount stays, and the file is taken but for that bill', async () => {
    const { url } = stage();
    const { provider } = scriptedProvider();
    const house = await openHouse(url, { contract: contractWith(provider) });
    const p = prefix();
    await take(house, [line(`${p}00001`), line(`${p}00002`)]);
    const bill: ABill = { billId: '' as never, reference: `${p}00001`, amount: 4250 };
    asserted(await pay(house, bill));
    const report = reported(await take(house, [line(`${p}00001`, '40'), line(`${p}00002`, '41')]));
    expect(report).toMatchObject({ changed: 1, left: [{ line: 2, why: 'in-progress' }] });
    expect((await stored(house, p)).map(({ amount }) => amount)).toEqual([4250, 4100]);
    await house.close();
  });

  it('a row that says paid settles a bill under payment; money that comes after all is surplus and alerted', async () => {
    const { url } = stage();
    const { provider } = scriptedProvider();
    const house = await openHouse(url, { contract: contractWith(provider) });
    const p = prefix();
    await take(house, [line(`${p}00001`)]);
    const { billId } = (await house.stores.bills.byReference(vauclair, `${p}00001` as never)) ?? {};
    const bill: ABill = { billId: billId as never, reference: `${p}00001`, amount: 4250 };
    asserted(await pay(house, bill));
    const paid = [line(`${p}00001`, '42,50', 'payée au guichet')];
    expect(reported(await take(house, paid))).toMatchObject({ unchanged: 1, settled: 1 });
    const [attempt] = await attemptsOf(house, bill);
    if (!attempt) throw new Error('no attempt');
    const evidence = { is: 'result', result: 'P', paid: attempt.asked } as const;
    const step = { from: attempt, to: weigh(attempt, evidence, minutesLater(5)), now: minutesLater(5) };
    expect(await house.stores.payments.step({ ...step, paidBy: 'card' })).toBe(true);
    const alerts = await house.stores.paymentAlerts.list(vauclair, start);
    expect(alerts.filter(({ reference }) => reference === `${p}00001`)).toMatchObject([
      { kind: 'paid-twice' },
    ]);
    expect((await stored(house, p))[0]?.by).toBe('counter');
    await house.close();
  });

  it('imports and payments at the same moment leave no bill whose amount is not what was asked', async () => {
    const { url } = stage();
    const { provider } = scriptedProvider();
    const house = await openHouse(url, { contract: contractWith(provider) });
    const p = prefix();
    for (let round = 0; round < 15; round += 1) {
      const reference = `${p}${String(round).padStart(5, '0')}`;
      await take(house, [line(reference)]);
      const bill: ABill = { billId: '' as never, reference, amount: 4250 };
      await Promise.all([
        pay(house, bill),
        take(house, [line(reference, '41')]),
        take(house, [line(reference, '40')]),
      ]);
    }
    const wrong = await house.pool.rows(sql`
      SELECT b.reference FROM bill b JOIN payment_attempt a USING (commune_id, bill_id)
      WHERE b.commune_id = ${vauclair} AND b.reference LIKE ${`${p}%`} AND b.amount_cents <> a.amount_cents`);
    expect(wrong).toEqual([]);
    await house.close();
  });

  it('fifty thousand bills come in one transaction, and come again without a double', async () => {
    const { house } = stage();
    const p = prefix();
    const lines = Array.from({ length: 50_000 }, (_, i) =>
      line(
        `${p}-${String(i).padStart(6, '0')}`,
        `${i % 300},${String(i % 100).padStart(2, '0')}`,
        i % 7 ? '' : 'payée',
      ),
    );
    expect(reported(await take(house, lines))).toMatchObject({ created: 50_000, settled: 7_143 });
    const again = lines.map((text, i) =>
      i % 5 === 0 && i % 7 !== 0 ? text.replace('Étude', 'Étude bis') : text,
    );
    expect(reported(await take(house, again))).toMatchObject({
      created: 0,
      changed: 8_571,
      unchanged: 41_429,
    });
    expect(await stored(house, p)).toHaveLength(50_000);
  }, 120_000);
});
