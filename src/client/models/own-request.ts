import type { CallbackBody } from '#contract/schemas/callback.ts';
import type { RequestBody } from '#contract/schemas/request.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import { linkSecret, type LinkSecret } from '#core/request/link-secret.ts';
import { sha256 } from '../bytes/sha256.ts';
import type { Random } from '../ports/random.ts';

/** What leaves sealed: a request to a service, or a number to call back. */
export type SealedBody = RequestBody | CallbackBody;

/** One request in the hands of one person. The secret of its link is nowhere but here, in memory. */
export interface OwnRequest {
  readonly id: TicketId;
  readonly body: SealedBody;
  readonly secret: LinkSecret;
  readonly since: Instant;
}

export const makeOwnRequest = async (
  random: Random,
  draft: Omit<RequestBody, 'linkHash'> | Omit<CallbackBody, 'linkHash'>,
  since: Instant,
): Promise<OwnRequest> => {
  const secret = linkSecret(random.bytes(26));
  const linkHash = await sha256(new TextEncoder().encode(secret));
  return { id: random.uuid() as TicketId, body: { ...draft, linkHash }, secret, since };
};
