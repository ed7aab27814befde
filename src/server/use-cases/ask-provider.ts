import { after, type Instant, type Millis, instant, seconds } from '#core/instant.ts';
import { nextAsk } from '#core/payment/ask-times.ts';
import type { Evidence } from '#core/payment/evidence.ts';
import type { PaymentContracts } from '../ports/payment-contracts.ts';
import type { AskTurns, Payments, StoredAttempt } from '../ports/payments.ts';
import { weighIn } from './weigh-in.ts';

export interface AskDeps {
  readonly payments: Payments;
  readonly askTurns: AskTurns;
  readonly contracts: PaymentContracts;
}

/** Longer than the provider may take to answer; a process that dies meanwhile leaves the turn to another. */
export const lease: Millis = seconds(60);

/** Two questions about one payment are at least this far apart, whoever makes us ask. */
const pause: Millis = seconds(10);

/**
 * Asks about an attempt whose turn was claimed, and lets the answer have its effect. It is weighed as of the moment of
 * asking: nothing is ever taken for final because an answer was slow.
 */
export const askInTurn = async (
  deps: AskDeps,
  attempt: StoredAttempt,
  leaseUntil: Instant,
  now: Instant,
): Promise<StoredAttempt> => {
  const evidence = await learn(deps, attempt);
  const known = await weighIn(deps.payments, attempt, evidence, now);
  await deps.askTurns.putOff(
    attempt.communeId,
    attempt.attemptId,
    leaseUntil,
    nextAsk(known, evidence.is, now),
  );
  return known;
};

/** What was never opened can't be asked about; its turn comes when nobody can be opening it any more. */
const learn = async ({ contracts }: AskDeps, attempt: StoredAttempt): Promise<Evidence> => {
  if (attempt.providerId === null) return { is: 'opening-unclear' };
  const contract = contracts.of(attempt.communeId);
  return contract ? contract.provider.ask(attempt.providerId) : { is: 'silence' };
};

/**
 * Asks out of turn because somebody waits for the answer, and waits `patience` for it at most; a slow answer has its
 * effect all the same. Answers the attempt as it stands then.
 */
export const askNow = async (
  deps: AskDeps,
  attempt: StoredAttempt,
  now: Instant,
  patience: Millis,
): Promise<StoredAttempt> => {
  const leaseUntil = after(now, lease);
  const notSince = instant(now - pause);
  const { communeId, attemptId } = attempt;
  const claimed = await deps.askTurns.claim(communeId, attemptId, now, notSince, leaseUntil);
  if (!claimed) return attempt;
  return inTime(askInTurn(deps, claimed, leaseUntil, now), claimed, patience);
};

const inTime = async (
  asking: Promise<StoredAttempt>,
  otherwise: StoredAttempt,
  patience: Millis,
): Promise<StoredAttempt> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<StoredAttempt>((done) => {
    timer = setTimeout(() => done(otherwise), patience);
  });
  // Should it fail later than anybody waits, its turn comes again when the lease ends.
  asking.catch(() => undefined);
  return Promise.race([asking, tooLate]).finally(() => clearTimeout(timer));
};
