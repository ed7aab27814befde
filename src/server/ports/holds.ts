import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';

/** A claim to hold a ticket: only the fence given when it was taken proves it. */
export interface Hold {
  readonly ticketId: TicketId;
  readonly fence: number;
}

export type Outcome = 'helped' | 'directed' | 'nobody-there';

export interface Standing {
  readonly ticket: DeskTicket;
  /** The ticket's own fence, whoever reads. */
  readonly fence: number;
  readonly takenByOther: boolean;
}

/**
 * The desk's side of tickets. Each verb is one compare-and-set, true when it was this caller's to make; it reaches
 * only tickets of the caller's own queues. What changed is durable on return.
 */
export interface Holds {
  /** Null when the ticket is not in one of this person's queues. */
  read(staff: StaffActor, ticket: TicketId): Promise<Standing | null>;
  take(staff: StaffActor, ticket: TicketId, now: Instant, leaseUntil: Instant): Promise<boolean>;
  arrive(staff: StaffActor, hold: Hold, now: Instant, leaseUntil: Instant): Promise<boolean>;
  settle(staff: StaffActor, hold: Hold, now: Instant, outcome: Outcome): Promise<boolean>;
  /** Keeps it, but goes to someone else meanwhile; `arrive` takes it up again. */
  hold(staff: StaffActor, hold: Hold, now: Instant, leaseUntil: Instant): Promise<boolean>;
  /** Someone went where a missed call came from: told to all of its queue, by nobody. */
  markSeen(staff: StaffActor, ticket: TicketId, now: Instant): Promise<void>;
  /** Proposes a call-back on the screen of a held call, unless one was proposed before. */
  offerCallback(staff: StaffActor, hold: Hold, now: Instant): Promise<void>;
  release(staff: StaffActor, hold: Hold, now: Instant): Promise<boolean>;
  /** Keeps those leases that are still this person's; answers their ids. */
  renew(staff: StaffActor, holds: readonly Hold[], leaseUntil: Instant): Promise<readonly TicketId[]>;
}
