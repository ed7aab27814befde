import type { CommuneId, KioskId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { AccessNeed, TicketContext, TicketView } from '#core/ticket/ticket.ts';
import type { KioskActor } from '../actor.ts';

export interface NewCall {
  readonly communeId: CommuneId;
  readonly queueId: QueueId;
  readonly kioskId: KioskId;
  readonly ticketId: TicketId;
  /** The kiosk's own count of envelopes. */
  readonly seq: number;
  readonly digest: string;
  readonly capabilityHash: string;
  readonly context: TicketContext;
  readonly state: 'waiting' | 'missed';
  readonly openedAt: Instant;
  readonly committedAt: Instant;
}

export interface StoredCall {
  /** Null, as is the digest, for a ticket that an agent opened. */
  readonly kioskId: KioskId | null;
  readonly digest: string | null;
  readonly committedAt: Instant;
  readonly view: TicketView;
}

/** Which open calls of a kiosk lost their screen. */
export interface WipedCalls {
  readonly openedBefore: Instant;
  /** By the kiosk's own count of envelopes, at the end of the visit; null where it did not say. */
  readonly upToSeq: number | null;
}

/** The resident's side of tickets. What they changed is durable when they return. */
export interface Calls {
  /** Keeps a new call, its number, its receipt and its event in one transaction; changes nothing for a known id. */
  open(call: NewCall): Promise<void>;
  stored(commune: CommuneId, ticket: TicketId): Promise<StoredCall | null>;
  /** What helps, told after the call was opened: an event of its queue, unless nothing changes or the call is over. */
  sayNeeds(
    commune: CommuneId,
    ticket: TicketId,
    capabilityHash: string,
    needs: readonly AccessNeed[],
    now: Instant,
  ): Promise<void>;
  /** The resident's answer to a proposed call-back; changes nothing where none is open. */
  answerOffer(
    commune: CommuneId,
    ticket: TicketId,
    capabilityHash: string,
    accepts: boolean,
    now: Instant,
  ): Promise<void>;
  /**
   * The screen of these open calls of the kiosk was wiped: an event of their queues, once for each call, and the end of
   * what they showed of it.
   */
  sayWiped(kiosk: KioskActor, calls: WipedCalls, wipedAt: Instant, now: Instant): Promise<void>;
  /** True when this capability's ticket was in a state that may be cancelled, and now is. */
  cancel(commune: CommuneId, ticket: TicketId, capabilityHash: string, now: Instant): Promise<boolean>;
}
