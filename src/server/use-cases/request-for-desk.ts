import type { DeskRequest } from '#contract/schemas/request.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import { billReference } from '#core/payment/reference.ts';
import { wordAt } from '#core/payment/word-at.ts';
import { isLate } from '#core/request/deadline.ts';
import type { Bills, StoredBill } from '../ports/bills.ts';
import type { Payments } from '../ports/payments.ts';
import type { ReadRequest } from '../ports/requests.ts';

export interface EvidenceDeps {
  readonly bills: Pick<Bills, 'byReference'>;
  readonly payments: Pick<Payments, 'ofBill'>;
}

type Named = NonNullable<NonNullable<ReadRequest['body']>['bill']>;

/** Only reference and exact amount together prove a bill: a reference alone brings no attempt to light. */
const provedBill = async (
  { bills }: EvidenceDeps,
  commune: CommuneId,
  { reference, amount }: Named,
): Promise<StoredBill | null> => {
  const compared = billReference(reference);
  const bill = compared && (await bills.byReference(commune, compared));
  return bill?.amount === cents(amount) ? bill : null;
};

/** The attempts as they stand when an officer reads: a payment that was under way may have ended since. */
const evidenceOf = async (
  deps: EvidenceDeps,
  commune: CommuneId,
  named: Named,
  now: Instant,
): Promise<DeskRequest['evidence']> => {
  const bill = await provedBill(deps, commune, named);
  const attempts = bill ? await deps.payments.ofBill(commune, bill.billId) : [];
  return {
    reference: bill?.printedReference ?? named.reference,
    amount: named.amount,
    attempts: attempts.map((attempt) => ({
      startedAt: attempt.createdAt,
      word: wordAt(attempt, now).word,
      code: attempt.code,
    })),
  };
};

/** A request as an officer reads it, with the payments of the bill that it proves. */
export const requestForDesk = async (
  deps: EvidenceDeps,
  commune: CommuneId,
  { body, ...request }: ReadRequest,
  now: Instant,
): Promise<DeskRequest> => ({
  ...request,
  late: isLate(request, now),
  answers: body?.answers ?? [],
  evidence: body?.bill ? await evidenceOf(deps, commune, body.bill, now) : null,
});
