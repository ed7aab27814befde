import type { ProblemCode } from '#contract/problem.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { Answer, Refused } from '../../api/reply.ts';

/** Why the server did not do it. `offline`: no answer came, so that nobody knows whether it was done. */
export interface Refusal {
  readonly code: ProblemCode | 'offline';
  /** With `too_many`: when to try again. */
  readonly retryAt?: Instant;
  /** With `ticket_taken`: when, and by whom if that person lets their first name be shown. */
  readonly takenAt?: Instant;
  readonly takenBy?: string | null;
}

export type DeskAnswer<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const refusalOf = ({ problem, retryAfterMillis, body }: Refused, now: Instant): Refusal => ({
  code: problem === 'network' || problem === 'unreadable' ? 'offline' : problem,
  ...(retryAfterMillis === null ? {} : { retryAt: instant(now + retryAfterMillis) }),
  ...(body?.takenAt === undefined ? {} : { takenAt: instant(body.takenAt) }),
  ...(body?.takenBy === undefined ? {} : { takenBy: body.takenBy }),
});

export const deskAnswer = <T>(answer: Answer<T>, now: Instant): DeskAnswer<T> =>
  answer.ok ? answer : { ok: false, refusal: refusalOf(answer, now) };

export const refused = (code: Refusal['code']): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code },
});
