import { after, type Instant } from '../instant.ts';
import { type Attempt, isLive, settleAfter } from './attempt.ts';
import type { BillStanding, PaidBy, UnpayableReason } from './standing.ts';

export interface BillFacts {
  readonly settled: { readonly at: Instant; readonly by: PaidBy } | null;
  readonly attempts: readonly (Attempt & { readonly code: string })[];
  readonly unpayable: UnpayableReason | null;
}

/**
 * Where a bill stands now. A settlement is believed before anything else; then what a person must look at; then a
 * payment under way, even on a bill that takes no new one.
 */
export const standingOf = ({ settled, attempts, unpayable }: BillFacts, now: Instant): BillStanding => {
  if (settled) return { is: 'paid', ...settled };
  const live = attempts.filter(({ state }) => isLive(state));
  const checked = live.find((attempt) => needsChecking(attempt, now));
  if (checked) return { is: 'being-checked', since: checked.createdAt, code: checked.code };
  const [open] = live;
  if (open) return underWay(open);
  return unpayable === null ? { is: 'to-pay' } : { is: 'not-payable', why: unpayable };
};

/** A page that is dead by now, and of which nothing was heard, is in nobody's hands: we don't know, and say so. */
export const needsChecking = ({ state, createdAt }: Attempt, now: Instant): boolean =>
  state === 'unverified' || state === 'mismatched' || (isLive(state) && now >= after(createdAt, settleAfter));

const underWay = ({ state, createdAt }: Attempt): BillStanding => {
  const times = { since: createdAt, until: after(createdAt, settleAfter) };
  if (state === 'refused-for-now' || state === 'abandoned-for-now') return { is: state, ...times };
  return { is: 'in-progress', ...times };
};
