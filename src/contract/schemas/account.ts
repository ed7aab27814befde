import * as v from 'valibot';
import { instant, line } from './base.ts';
import { billView, cents, madeId } from './bill.ts';

/** The bill that a resident proved in their call and agreed to show: read-only, dated, and gone with the call. */
export const accountCard = v.object({
  bill: billView,
  attempts: v.array(
    v.object({ code: line(12), startedAt: instant, word: line(24), endedAt: v.nullable(instant) }),
  ),
  sharedAt: instant,
  until: instant,
});
export type AccountCard = v.InferOutput<typeof accountCard>;

export const paymentAlertKinds = ['paid-twice', 'paid-otherwise', 'unverified'] as const;

/** Money that a person must look at. The bill is named, its debtor is not. */
export const paymentAlert = v.object({
  alertId: madeId,
  kind: v.picklist(paymentAlertKinds),
  reference: line(60),
  amount: cents,
  code: line(12),
  raisedAt: instant,
  settledAt: v.nullable(instant),
  found: v.nullable(v.picklist(['paid', 'not-paid', 'refunded'])),
});
export type PaymentAlert = v.InferOutput<typeof paymentAlert>;
