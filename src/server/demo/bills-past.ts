import type { AttemptId, CommuneId } from '#core/ids.ts';
import { after, type Instant, instant, minutes } from '#core/instant.ts';
import type { Asked } from '#core/payment/attempt.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import type { Bills, StoredBill } from '../ports/bills.ts';
import type { AskTurns, Payments } from '../ports/payments.ts';
import { weighIn } from '../use-cases/weigh-in.ts';
import type { DemoBill, Past } from './bills.ts';

export interface PastDeps {
  readonly bills: Bills;
  readonly payments: Payments;
  readonly askTurns: AskTurns;
}

/** What the provider is made to have said, half an hour after the page was opened. */
const saidOf = (past: Past, paid: Asked): Evidence => {
  if (past === 'paid-by-card') return { is: 'result', result: 'P', paid };
  return past === 'refused-before' ? { is: 'result', result: 'R', paid: null } : { is: 'forgotten' };
};

const place = (reference: string): string => reference.slice(-2);

/** The same at each start, so that nothing is doubled. A hash of nothing: nobody can hold its capability. */
const namesOf = ({ reference }: StoredBill) => ({
  attemptId: `00000000-0000-4000-8000-0000000000${place(reference)}` as AttemptId,
  code: `DEM0-00${place(reference)}`,
  capabilityHash: `demo-${reference}`,
  returnHash: `demo-${reference}`,
});

const live = async (
  { payments, askTurns }: PastDeps,
  bill: StoredBill,
  past: Past,
  now: Instant,
): Promise<void> => {
  const { communeId, billId, amount, reference } = bill;
  const asked: Asked = { amount, reference, client: '000000', test: true };
  const began = instant(now - 26 * 3_600_000);
  const names = namesOf(bill);
  const nextAskAt = after(now, minutes(60));
  const begun = await payments.begin({
    communeId,
    billId,
    invitationId: null,
    asked,
    now: began,
    nextAskAt,
    ...names,
  });
  if (begun.is !== 'begun') return;
  const created = await payments.read(communeId, names.attemptId);
  if (!created) throw new Error('an attempt of the demonstration is not there');
  const opened = await weighIn(payments, created, { is: 'opened', providerId: `demo-${reference}` }, began);
  await weighIn(payments, opened, saidOf(past, asked), after(began, minutes(30)));
  // Its provider's id is nobody's: there is nothing to ask.
  await askTurns.putOff(communeId, names.attemptId, nextAskAt, null);
};

/** Lets the payments of before the demonstration have happened, once. */
export const livePast = async (
  deps: PastDeps,
  commune: CommuneId,
  bills: readonly DemoBill[],
  now: Instant,
): Promise<void> => {
  for (const { bill, past } of bills) {
    const stored = past && (await deps.bills.byReference(commune, bill.reference));
    if (stored) await live(deps, stored, past, now);
  }
};
