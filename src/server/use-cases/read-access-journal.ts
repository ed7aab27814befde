import { billReference } from '#core/payment/reference.ts';
import type { AccountAccess } from '../ports/account-access.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** A reason of blanks is none. */
const isReason = (text: string): boolean => text.trim().length >= 10;

export const readAccessJournal =
  ({ accountAccess }: { accountAccess: AccountAccess }): UseCases['readAccessJournal'] =>
  async ({ actor, body, now }) => {
    const reference = billReference(body.reference);
    if (reference === null || !isReason(body.reason)) return refuse('malformed');
    const looks = await accountAccess.readJournal(actor, reference, body.reason.trim(), now);
    return { looks: [...looks] };
  };
