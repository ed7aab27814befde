import type { ProblemCode } from '#contract/problem.ts';
import { type Instant, instant, type Millis } from '#core/instant.ts';
import type { Refused } from '../../api/reply.ts';

/** Why something could not be done, as a person is told: `offline` when no word of our server came. */
export interface Trouble {
  readonly problem: ProblemCode | 'offline';
  /** With `bill_busy`: since when a payment is in progress, and until when nobody is invited to another. */
  readonly since: Instant | null;
  readonly until: Instant | null;
  /** How long the server asks to wait. */
  readonly wait: Millis | null;
}

const maybeInstant = (at: number | undefined): Instant | null => (at === undefined ? null : instant(at));

export const troubleOf = ({ problem, body, retryAfterMillis }: Refused): Trouble => ({
  problem: problem === 'network' || problem === 'unreadable' ? 'offline' : problem,
  since: maybeInstant(body?.since),
  until: maybeInstant(body?.until),
  wait: retryAfterMillis,
});
