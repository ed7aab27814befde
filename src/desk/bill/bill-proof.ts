import type { BillProof } from '#contract/schemas/bill.ts';
import { cents } from '#core/payment/cents.ts';
import { billReference } from '#core/payment/reference.ts';
import { readAnswer } from '#core/procedure/field.ts';
import type { Field } from '#core/procedure/procedure.ts';
import type { WordKey } from '#i18n/keys.ts';

export type ProofField = 'reference' | 'amount';

export type ReadProof =
  | { readonly ok: true; readonly proof: BillProof }
  | { readonly ok: false; readonly errors: readonly { readonly field: ProofField; readonly key: WordKey }[] };

/** A bill's amount is typed here as it is on a kiosk. */
const amountField: Field = {
  type: 'cents',
  id: 'amount',
  labelText: '',
  personal: false,
  min: 1,
  max: 100_000_000,
};

/** What proves a bill, from what was typed; or what is missing, in the order of the fields. */
export const proofFrom = ({ reference, amount }: Readonly<Record<ProofField, string>>): ReadProof => {
  const bare = billReference(reference);
  const read = readAnswer(amountField, amount);
  const empty = amount.trim() === '';
  if (bare !== null && read.ok && typeof read.value === 'number')
    return { ok: true, proof: { reference: reference.trim(), amount: cents(read.value) } };
  return {
    ok: false,
    errors: [
      ...(bare === null ? [{ field: 'reference', key: 'desk.bill.error.reference' } as const] : []),
      ...(read.ok
        ? []
        : [
            {
              field: 'amount',
              key: empty ? 'desk.bill.error.amount' : 'desk.bill.error.amountShape',
            } as const,
          ]),
    ],
  };
};
