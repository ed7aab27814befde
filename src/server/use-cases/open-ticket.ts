import type { Body } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import { type TicketCall, ticketCall, type TicketReceipt } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { type Instant, instant } from '#core/instant.ts';
import { lateCall } from '#core/ticket/timing.ts';
import type { KioskActor } from '../actor.ts';
import type { Calls, NewCall, StoredCall } from '../ports/calls.ts';
import type { SealKeys } from '../ports/seal-keys.ts';
import { type Refusal, type UseCases, refuse } from '../use-case.ts';
import { readEnvelope } from './read-envelope.ts';

type Sent = Body<typeof routes.openTicket>;

/** The kiosk's clock may be wrong; how long it kept the call is not. Whatever says more than 90 days says 90. */
const longestHeld = 90 * 86_400_000;

const newCall = (kiosk: KioskActor, sent: Sent, call: TicketCall, now: Instant): NewCall => ({
  communeId: kiosk.communeId,
  queueId: kiosk.queueId,
  kioskId: kiosk.kioskId,
  ticketId: sent.envelope.ticketId,
  seq: sent.envelope.seq,
  digest: sent.envelope.digest,
  capabilityHash: call.capabilityHash,
  context: call.context,
  state: sent.personLeft || sent.heldForMillis > lateCall ? 'missed' : 'waiting',
  openedAt: instant(now - Math.min(sent.heldForMillis, longestHeld)),
  committedAt: now,
});

/** An id is one kiosk's and one content's for ever. */
const receipt = (
  ticketId: TicketId,
  kiosk: KioskActor,
  sent: Sent,
  stored: StoredCall,
): TicketReceipt | Refusal => {
  const same = stored.kioskId === kiosk.kioskId && stored.digest === sent.envelope.digest;
  if (!same || stored.digest === null) return refuse('digest_differs');
  return { ticketId, digest: stored.digest, committedAt: stored.committedAt, ticket: stored.view };
};

export const openTicket =
  ({ calls, sealKeys }: { calls: Calls; sealKeys: SealKeys }): UseCases['openTicket'] =>
  async ({ actor, params: { communeId, ticketId }, body, now }) => {
    if (body.envelope.ticketId !== ticketId) return refuse('malformed');
    const known = await calls.stored(communeId, ticketId);
    if (known) return receipt(ticketId, actor, body, known);
    const expected = { communeId, kioskId: actor.kioskId, use: 'ticket', content: ticketCall } as const;
    const call = await readEnvelope(sealKeys, expected, body.envelope);
    if (!call) return refuse('envelope_unreadable');
    await calls.open(newCall(actor, body, call, now));
    const stored = await calls.stored(communeId, ticketId);
    if (!stored) throw new Error('a committed ticket is not there');
    return receipt(ticketId, actor, body, stored);
  };
