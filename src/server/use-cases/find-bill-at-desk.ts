import { type UseCases, isRefusal } from '../use-case.ts';
import { freshBillView } from './find-bill.ts';
import { proveBill } from './prove-bill.ts';

/** The same answer, and the same counting of wrong amounts, as for the person themselves. */
export const findBillAtDesk =
  (deps: Parameters<typeof freshBillView>[0]): UseCases['findBillAtDesk'] =>
  async ({ actor: { communeId }, body, now }) => {
    const bill = await proveBill(deps, communeId, body, now);
    return isRefusal(bill) ? bill : freshBillView(deps, bill, now);
  };
