import type { ProblemCode } from '#contract/problem.ts';
import type { Refused } from './reply.ts';

/** What a busy or broken server, an old page or no network says of anything at all. A captive portal may answer any status. */
const unsure: readonly Refused['problem'][] = [
  'network',
  'unreadable',
  'unavailable',
  'too_many',
  'unexpected',
  'proof_stale',
  'proof_replayed',
  'client_too_old',
];

/**
 * Whether a refusal is our server's word on the thing that was asked. Without one it may have been done all the same: what
 * was asked is asked again under the same id, and only a verdict makes room for another.
 */
export const isVerdict = (answer: Refused): answer is Refused & { readonly problem: ProblemCode } =>
  !unsure.includes(answer.problem);
