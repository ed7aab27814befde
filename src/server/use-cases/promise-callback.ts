import { callbackDueAt } from '#core/callback/due.ts';
import type { Callbacks, NewCallback } from '../ports/callbacks.ts';
import type { Holds } from '../ports/holds.ts';
import type { RequestSecrets, StoredRequest } from '../ports/requests.ts';
import { type UseCases, refuse } from '../use-case.ts';

interface Deps {
  readonly callbacks: Callbacks;
  readonly holds: Holds;
  readonly requestSecrets: RequestSecrets;
}

/** With 40 random bits a second draw is rare, and a third says that something is broken. */
const drawsAtMost = 3;

const keep = async (
  { callbacks, requestSecrets }: Deps,
  callback: Omit<NewCallback, 'trackingCode'>,
): Promise<StoredRequest> => {
  const { communeId, callbackId } = callback;
  for (let draws = 0; draws < drawsAtMost; draws += 1) {
    const stored = await callbacks.stored(communeId, callbackId);
    if (stored) return stored;
    await callbacks.keep({ ...callback, trackingCode: requestSecrets.newTrackingCode() });
  }
  const stored = await callbacks.stored(communeId, callbackId);
  if (!stored) throw new Error('no free tracking code was found');
  return stored;
};

/**
 * What a caller says on the phone, written by who listens: the one call-back that an agent types. Of its ticket only
 * the subject and the language go along; the code is all that the caller keeps.
 */
export const promiseCallback =
  (deps: Deps): UseCases['promiseCallback'] =>
  async ({ actor, params: { communeId, ticketId, callbackId }, body, now }) => {
    const standing = await deps.holds.read(actor, ticketId);
    if (!standing) return refuse('not_found');
    const { ticket, fence } = standing;
    if (!ticket.mine || fence !== body.fence) return refuse('fence_passed');
    if (ticket.origin !== 'phone') return refuse('ticket_moved');
    const { number, slot } = body;
    const { procedureId, locale } = ticket;
    // Nobody was given a link: what nobody knows opens nothing.
    const { hashOfLink } = deps.requestSecrets;
    const linkHash = hashOfLink(crypto.randomUUID() + crypto.randomUUID());
    // Of ids alone: a hash that a number went into would tell the number.
    const digest = hashOfLink(`${ticketId}/${callbackId}`);
    const about = { siteId: null, procedureId, stepId: null, locale } as const;
    const dueAt = callbackDueAt(slot, now);
    const stored = await keep(deps, {
      communeId,
      callbackId,
      from: null,
      digest,
      body: { kind: 'callback/v1', number, slot, ...about, linkHash },
      receivedAt: now,
      dueAt,
    });
    // Someone else's call-back: its code is theirs.
    if (stored.digest !== digest) return refuse('ticket_moved');
    return { trackingCode: stored.trackingCode, dueAt };
  };
