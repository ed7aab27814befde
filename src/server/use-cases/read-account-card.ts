import type { AccountCard } from '#contract/schemas/account.ts';
import type { Instant } from '#core/instant.ts';
import { wordAt } from '#core/payment/word-at.ts';
import type { AccountAccess } from '../ports/account-access.ts';
import type { StoredAttempt } from '../ports/payments.ts';
import { type UseCases, refuse } from '../use-case.ts';
import { type BillViewDeps, readBillView } from './bill-view.ts';

const attemptOnCard = (attempt: StoredAttempt, now: Instant): AccountCard['attempts'][number] => ({
  code: attempt.code,
  startedAt: attempt.createdAt,
  word: wordAt(attempt, now).word,
  endedAt: attempt.endedAt,
});

/** The look is in the journal before anything of the bill is said; when it can't be written, nothing is. */
export const readAccountCard =
  (deps: BillViewDeps & { readonly accountAccess: AccountAccess }): UseCases['readAccountCard'] =>
  async ({ actor, params: { ticketId }, now }) => {
    const shared = await deps.accountAccess.look(actor, ticketId, now);
    if (!shared) return refuse('not_found');
    const { bill, attempts, sharedAt, until } = shared;
    return {
      bill: await readBillView(deps, bill, now),
      attempts: attempts.map((attempt) => attemptOnCard(attempt, now)),
      sharedAt,
      until,
    };
  };
