import type { QueueEvent } from '#contract/events.ts';
import type { InvitationView, PaymentView } from '#contract/schemas/bill.ts';
import type { AttemptId, BillId, CommuneId, InvitationId, QueueId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { StaffActor } from '../actor.ts';

/** The event log of queues, read by cursor. */
export interface QueueFeed {
  /** Whether this reader may follow the queue at all. */
  allows(staff: StaffActor, queue: QueueId): boolean;
  /** At most `limit` events after `seq`, in order without a gap; null when the log no longer goes back that far. */
  after(staff: StaffActor, queue: QueueId, seq: number, limit: number): Promise<readonly QueueEvent[] | null>;
  lastSeq(commune: CommuneId, queue: QueueId): Promise<number>;
}

/** A resident's own call, found by the hash of its capability; null when none answers to it. With `now` it tells who waits how long it may take. */
export interface TicketFeed {
  view(
    commune: CommuneId,
    ticket: TicketId,
    capabilityHash: string,
    now?: Instant,
  ): Promise<{ queueId: QueueId; view: TicketView } | null>;
}

/** A bill's payments and invitations; a queue's id holds no slash. */
export type BillTopic = `bill/${string}`;

export const billTopic = (bill: BillId): BillTopic => `bill/${bill}`;

/** What a resident shows of their screen, and what is pointed at there. */
export type TogetherTopic = `together/${string}`;

export const togetherTopic = (ticket: TicketId): TogetherTopic => `together/${ticket}`;

/** What a commune publishes: woken when it changed. */
export type ContentTopic = 'content/published';

export const contentTopic: ContentTopic = 'content/published';

/** A payment or an invitation, found by the hash of its capability; null when none answers to it. */
export interface PaymentFeed {
  payment(
    commune: CommuneId,
    attempt: AttemptId,
    capabilityHash: string,
    now: Instant,
  ): Promise<{ topic: BillTopic; view: PaymentView } | null>;
  invitation(
    commune: CommuneId,
    invitation: InvitationId,
    capabilityHash: string,
    now: Instant,
  ): Promise<{ topic: BillTopic; view: InvitationView } | null>;
}

/**
 * Wakes readers when something may have happened in a queue, or to what another topic names. Only a hint: it may come twice, late or not at all, so
 * readers also look by themselves every two seconds.
 */
export interface Waker {
  /** Returns the way to stop. */
  onWake(
    commune: CommuneId,
    topic: QueueId | BillTopic | ContentTopic | TogetherTopic,
    wake: () => void,
  ): () => void;
}
