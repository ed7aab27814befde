import type { BillProof, DemoBill } from '#contract/schemas/bill.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { billReference } from '#core/payment/reference.ts';
import type { Bills } from '../ports/bills.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { About } from './about.ts';
import { type BillViewDeps, readBillView } from './bill-view.ts';

type Deps = BillViewDeps & { readonly bills: Bills; readonly about: About };

const shown = async (
  deps: Deps,
  commune: CommuneId,
  proof: BillProof,
  now: Instant,
): Promise<readonly DemoBill[]> => {
  const reference = billReference(proof.reference);
  const bill = reference && (await deps.bills.byReference(commune, reference));
  if (!bill) return [];
  const { standing, label, amount } = await readBillView(deps, bill, now);
  return [{ reference: bill.printedReference, amount, label, standing }];
};

export const listDemoBills =
  (deps: Deps): UseCases['listDemoBills'] =>
  async ({ params: { communeId }, now }) => {
    if (!deps.about.demo) return refuse('not_found');
    const bills = await Promise.all(deps.about.demoBills.map((proof) => shown(deps, communeId, proof, now)));
    return { bills: bills.flat() };
  };
