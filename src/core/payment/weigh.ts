import type { Instant } from '../instant.ts';
import { type Attempt, type AttemptState, canStillChange } from './attempt.ts';
import { agrees, type Evidence } from './evidence.ts';

/** Read as: what this piece of evidence, now, makes of this attempt. Asking twice gives the same. */
export const weigh = (attempt: Attempt, evidence: Evidence, now: Instant): Attempt => {
  const answered = knew(evidence) ? { ...attempt, answeredAt: now } : attempt;
  const named = evidence.is === 'opened' ? { ...answered, providerId: evidence.providerId } : answered;
  return { ...named, state: nextState(attempt, evidence, now) };
};

const knew = (evidence: Evidence): boolean => evidence.is === 'result' || evidence.is === 'no-result';

const nextState = (attempt: Attempt, evidence: Evidence, now: Instant): AttemptState => {
  const { state } = attempt;
  if (state === 'paid') return 'paid';
  switch (evidence.is) {
    case 'opened':
      return state === 'created' || state === 'void' ? 'opened' : state;
    case 'not-opened':
    case 'opening-unclear':
      return state === 'created' ? 'void' : state;
    case 'result':
      return onResult(attempt, evidence, now);
    case 'no-result':
      return canStillChange(attempt, now) ? state : settled(state);
    case 'forgotten':
      return onForgotten(attempt, now);
    case 'silence':
    case 'clock':
      return state;
  }
};

/** Money is believed at any age and after any other end; a refusal or an abandonment only once the page is dead. */
const onResult = (attempt: Attempt, evidence: Evidence & { is: 'result' }, now: Instant): AttemptState => {
  const early = canStillChange(attempt, now);
  if (attempt.state === 'mismatched') return 'mismatched';
  switch (evidence.result) {
    case 'P':
    case 'V':
      return agrees(attempt.asked, evidence.paid) ? 'paid' : 'mismatched';
    case 'R':
    case 'Z':
      return early ? 'refused-for-now' : 'refused';
    case 'A':
      return early ? 'abandoned-for-now' : 'abandoned';
    default:
      return early && attempt.state !== 'unverified' ? attempt.state : 'unverified';
  }
};

/** What the dead page's last known word amounts to. */
const settled = (state: AttemptState): AttemptState => {
  switch (state) {
    case 'opened':
      return 'expired';
    case 'refused-for-now':
      return 'refused';
    case 'abandoned-for-now':
      return 'abandoned';
    case 'created':
    case 'paid':
    case 'refused':
    case 'abandoned':
    case 'expired':
    case 'unverified':
    case 'mismatched':
    case 'void':
      return state;
  }
};

/**
 * The provider forgets every night the payments that never reached a card. Asked again after twenty minutes, an open
 * attempt is settled before that; if it is still open, we slept through the night and cannot tell "never paid" from
 * "forgotten": a person compares it with the account.
 */
const onForgotten = (attempt: Attempt, now: Instant): AttemptState => {
  if (canStillChange(attempt, now)) return attempt.state;
  return attempt.state === 'opened' ? 'unverified' : settled(attempt.state);
};
