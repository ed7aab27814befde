import type { BillProof } from '#contract/schemas/bill.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { billReference } from '#core/payment/reference.ts';
import type { BillGuesses, Bills, StoredBill } from '../ports/bills.ts';
import { type Refusal, refuse } from '../use-case.ts';

export interface ProveDeps {
  readonly bills: Bills;
  readonly billGuesses: BillGuesses;
}

/**
 * The bill of this reference and exact amount. A wrong amount and an unknown reference look alike and count alike, so
 * that neither amounts nor references can be found by trying.
 */
export const proveBill = async (
  { bills, billGuesses }: ProveDeps,
  commune: CommuneId,
  proof: BillProof,
  now: Instant,
): Promise<StoredBill | Refusal> => {
  const reference = billReference(proof.reference);
  if (reference === null) return refuse('bill_unknown');
  const restsUntil = await billGuesses.spend(commune, reference, now);
  if (restsUntil !== null) return tooMany(restsUntil, now);
  const bill = await bills.byReference(commune, reference);
  if (bill?.amount !== proof.amount) return refuse('bill_unknown');
  await billGuesses.giveBack(commune, reference);
  return bill;
};

const tooMany = (until: Instant, now: Instant): Refusal => ({
  refused: 'too_many',
  retryAfterSeconds: Math.ceil((until - now) / 1_000),
});
