import type { Instant } from '#core/instant.ts';
import type { AttemptState } from '#core/payment/attempt.ts';
import type { Cents } from '#core/payment/cents.ts';
import type { StoredAttempt } from '../../ports/payments.ts';
import { type Sql, sql } from './sql.ts';

export interface AttemptRow extends Omit<StoredAttempt, 'asked'> {
  readonly state: AttemptState;
  readonly amount: Cents;
  readonly reference: string;
  readonly client: string;
  readonly test: boolean;
  readonly createdAt: Instant;
}

/** The columns of a `StoredAttempt`, of `payment_attempt a`. */
export const attemptColumns: Sql = sql`
  a.commune_id AS "communeId", a.attempt_id AS "attemptId", a.bill_id AS "billId",
  a.invitation_id AS "invitationId", a.state, a.surplus, a.code, a.amount_cents AS amount, a.reference,
  a.client_number AS client, a.test, a.provider_id AS "providerId", a.pay_page AS "payPage",
  a.capability_hash AS "capabilityHash", a.created_at AS "createdAt", a.answered_at AS "answeredAt",
  a.ended_at AS "endedAt", a.paid_at AS "paidAt", a.paid_by AS "paidBy",
  a.receipts_mailed > 0 AS "receiptMailed"`;

export const attemptOf = ({ amount, reference, client, test, ...rest }: AttemptRow): StoredAttempt => ({
  ...rest,
  asked: { amount, reference, client, test },
});
