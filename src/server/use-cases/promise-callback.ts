import type { CallbackSlot } from '#core/callback/slots.ts';
import { callbackDueAt } from '#core/callback/due.ts';
import { millis } from '#core/instant.ts';
import type { Callbacks, NewCallback, SaidCallback } from '../ports/callbacks.ts';
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

const isSaid = (kept: SaidCallback | null, said: { number: string; slot: CallbackSlot }): boolean =>
  kept?.number === said.number &&
  kept.slot.date === said.slot.date &&
  kept.slot.from === said.slot.from &&
  kept.slot.to === said.slot.to;

/**
 * What a person says on the phone or at the counter, written by who listens: the one call-back that an agent types. Of its ticket only
 * the subject, the language and the queue go along; the code is all that the caller keeps. A caller who was misheard says it anew.
 */
export const promiseCallback =
  (deps: Deps): UseCases['promiseCallback'] =>
  async ({ actor, params: { communeId, ticketId, callbackId }, body, now }) => {
    const standing = await deps.holds.read(actor, ticketId);
    if (!standing) return refuse('not_found');
    const { ticket, fence } = standing;
    if (!ticket.mine || fence !== body.fence) return refuse('fence_passed');
    // On a kiosk the number is its person's own to type.
    if (ticket.origin === 'kiosk') return refuse('ticket_moved');
    const { number, slot } = body;
    const { procedureId, locale } = ticket;
    // Nobody was given a link: what nobody knows opens nothing.
    const { hashOfLink } = deps.requestSecrets;
    const linkHash = hashOfLink(crypto.randomUUID() + crypto.randomUUID());
    // Of ids alone: a hash that a number went into would tell the number.
    const digest = hashOfLink(`${ticketId}/${callbackId}`);
    const about = { siteId: null, procedureId, stepId: null, locale } as const;
    const dueAt = callbackDueAt(slot, now, millis(0));
    const said = { kind: 'callback/v1', number, slot, ...about, linkHash } as const;
    const ids = { communeId, callbackId, from: null, queueId: ticket.queueId ?? null, digest } as const;
    const callback = { ...ids, body: said, receivedAt: now, dueAt };
    const stored = await keep(deps, callback);
    // Someone else's call-back: its code is theirs.
    if (stored.digest !== digest) return refuse('ticket_moved');
    const { trackingCode } = stored;
    await deps.callbacks.sayAnew({ ...callback, trackingCode }, body.nth ?? 1);
    const kept = await deps.callbacks.said(communeId, callbackId);
    return isSaid(kept, body) ? { trackingCode, dueAt } : refuse('callback_moved');
  };
