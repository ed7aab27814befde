import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { BillProof, BillView } from '#contract/schemas/bill.ts';
import { at } from '../examples/a-ticket.ts';
import { aBill } from '../examples/sample-bills.ts';
import { createBillLookup } from './bill-lookup.ts';

const aLookup = () => {
  const asked: BillProof[] = [];
  const answers: ((answer: DeskAnswer<BillView>) => void)[] = [];
  const lookup = createBillLookup(
    {
      find: (proof) => {
        asked.push(proof);
        return new Promise((answer) => answers.push(answer));
      },
    },
    () => at(60),
  );
  const type = (reference: string, amount: string): void => {
    lookup.write('reference', reference);
    lookup.write('amount', amount);
  };
  return { lookup, asked, answers, type };
};

describe('"Ai-je payé ?" at the desk', () => {
  it.each([
    ['', '', ['reference', 'amount']],
    ['- -', '42,50', ['reference']],
    ['2026-10-00482', 'beaucoup', ['amount']],
    ['2026-10-00482', '0', ['amount']],
  ])('asks nothing for %j and %j, and says what is missing', async (reference, amount, missing) => {
    const { lookup, asked, type } = aLookup();
    type(reference, amount);
    await lookup.search();
    expect(lookup.errors.value.map(({ field }) => field)).toEqual(missing);
    expect(asked).toEqual([]);
  });

  it('asks in whole cents, however the amount is written', () => {
    const { lookup, asked, type } = aLookup();
    type(' 2026-10-00482 ', '1 042,5 €');
    void lookup.search();
    expect(asked).toEqual([{ reference: '2026-10-00482', amount: 104_250 }]);
  });

  it('asks once, however often one presses', () => {
    const { lookup, asked, type } = aLookup();
    type('A1', '42');
    void lookup.search();
    void lookup.search();
    expect(asked).toHaveLength(1);
  });

  it('keeps what was typed when nothing was found', async () => {
    const { lookup, answers, type } = aLookup();
    type('A1', '42');
    const search = lookup.search();
    answers[0]?.({ ok: false, refusal: { code: 'bill_unknown' } });
    await search;
    expect(lookup.refusal.value?.code).toBe('bill_unknown');
    expect(lookup.typed.value).toEqual({ reference: 'A1', amount: '42' });
  });

  it('shows no bill beside another one that is being asked for', async () => {
    const { lookup, answers, type } = aLookup();
    type('A1', '42');
    const search = lookup.search();
    answers[0]?.({ ok: true, value: aBill({}) });
    await search;
    type('B2', '42');
    void lookup.search();
    expect(lookup.found.value).toBe(null);
  });

  it('keeps the bill on screen, with its time, when asking again brings no answer', async () => {
    const { lookup, answers, type } = aLookup();
    type('A1', '42');
    const search = lookup.search();
    answers[0]?.({ ok: true, value: aBill({}) });
    await search;
    const again = lookup.again();
    answers[1]?.({ ok: false, refusal: { code: 'offline' } });
    await again;
    expect(lookup.found.value?.at).toBe(at(60));
    expect(lookup.refusal.value?.code).toBe('offline');
  });

  it('an answer that comes after "effacer" shows nothing', async () => {
    const { lookup, answers, type } = aLookup();
    type('A1', '42');
    const search = lookup.search();
    lookup.clear();
    answers[0]?.({ ok: true, value: aBill({}) });
    await search;
    expect([lookup.found.value, lookup.busy.value, lookup.typed.value.reference]).toEqual([null, false, '']);
  });
});
