import { readTrackingCode } from '#core/request/tracking-code.ts';
import type { Requests } from '../ports/requests.ts';
import { type UseCases, refuse } from '../use-case.ts';

/** A slip is told from nothing, without a look: the check finds it. */
export const trackRequest =
  ({ requests }: { requests: Requests }): UseCases['trackRequest'] =>
  async ({ params: { communeId }, body }) => {
    const code = readTrackingCode(body.code);
    return (code && (await requests.standing(communeId, code))) ?? refuse('code_unknown');
  };
