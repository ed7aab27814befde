import { type Instant, seconds } from '#core/instant.ts';
import { isLive } from '#core/payment/attempt.ts';
import type { StoredBill } from '../ports/bills.ts';
import { type UseCases, isRefusal } from '../use-case.ts';
import { type AskDeps, askNow } from './ask-provider.ts';
import { type BillViewDeps, readBillView } from './bill-view.ts';
import { type ProveDeps, proveBill } from './prove-bill.ts';

type Deps = ProveDeps & BillViewDeps & AskDeps;

/** Also "have I paid?": what is open is asked about before it is answered. */
export const findBill =
  (deps: Deps): UseCases['findBill'] =>
  async ({ params: { communeId }, body, now }) => {
    const bill = await proveBill(deps, communeId, body, now);
    return isRefusal(bill) ? bill : freshBillView(deps, bill, now);
  };

const patience = seconds(4);

/** The bill with the latest that the provider knows, if it can say it in time. */
export const freshBillView = async (
  deps: BillViewDeps & AskDeps & ProveDeps,
  bill: StoredBill,
  now: Instant,
) => {
  if (bill.settled) return readBillView(deps, bill, now);
  const attempts = await deps.payments.ofBill(bill.communeId, bill.billId);
  const open = attempts.filter(({ state, providerId }) => isLive(state) && providerId !== null);
  for (const attempt of open) await askNow(deps, attempt, now, patience);
  const fresh = open.length > 0 ? await deps.bills.byId(bill.communeId, bill.billId) : bill;
  return readBillView(deps, fresh ?? bill, now);
};
