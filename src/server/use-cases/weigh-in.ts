import type { Instant } from '#core/instant.ts';
import type { Attempt } from '#core/payment/attempt.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import { weigh } from '#core/payment/weigh.ts';
import type { Payments, StoredAttempt } from '../ports/payments.ts';

const triesAtMost = 5;

/**
 * Lets one piece of evidence have its effect, once, whoever else weighs another at the same time: read, weigh,
 * compare-and-set; read again when somebody was quicker. Answers the attempt as it then stands.
 */
export const weighIn = async (
  payments: Payments,
  attempt: StoredAttempt,
  evidence: Evidence,
  now: Instant,
  payPage?: string,
): Promise<StoredAttempt> => {
  let from = attempt;
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const to = weigh(from, evidence, now);
    if (isSame(from, to)) return from;
    const paidBy = meansOf(evidence);
    const moved = await payments.step({
      from,
      to,
      now,
      ...(payPage === undefined ? {} : { payPage }),
      ...(paidBy === null ? {} : { paidBy }),
    });
    const fresh = await payments.read(from.communeId, from.attemptId);
    if (!fresh) throw new Error('an attempt is gone');
    if (moved || isSame(from, fresh)) return fresh;
    from = fresh;
  }
  return from;
};

const isSame = (one: Attempt, other: Attempt): boolean =>
  one.state === other.state && one.answeredAt === other.answeredAt && one.providerId === other.providerId;

const meansOf = (evidence: Evidence): 'card' | 'debit' | null => {
  if (evidence.is !== 'result') return null;
  if (evidence.result === 'P') return 'card';
  return evidence.result === 'V' ? 'debit' : null;
};
