import type { CommuneId, QueueId, SiteId, TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { RiseRule, Untaken } from '#core/ticket/rising.ts';
import type { RisenTo } from '#core/ticket/ticket.ts';

export interface TicketRef {
  readonly communeId: CommuneId;
  readonly ticketId: TicketId;
}

export interface SweptQueue {
  readonly communeId: CommuneId;
  readonly queueId: QueueId;
  /** Null for the queue of a service. */
  readonly siteId: SiteId | null;
}

export interface UntakenTicket extends TicketRef, Untaken, RiseRule {}

export interface Limits {
  readonly now: Instant;
  /** Closed tickets and events older than this go. */
  readonly forgetBefore: Instant;
  /** Presences older than this go. */
  readonly presentSince: Instant;
}

/** What the clock does to the tables. Each verb is a compare-and-set, safe to repeat from several processes. */
export interface Upkeep {
  communes(): Promise<readonly CommuneId[]>;
  lapsed(commune: CommuneId, now: Instant, atMost: number): Promise<readonly TicketRef[]>;
  lapse(ticket: TicketRef, now: Instant): Promise<boolean>;
  /** Queues in which someone waits. */
  queuesWithWaiting(commune: CommuneId): Promise<readonly SweptQueue[]>;
  waitingSinceBefore(queue: SweptQueue, openedBefore: Instant): Promise<readonly TicketRef[]>;
  /** Whoever still waits since before midnight in Paris. */
  leftFromYesterday(commune: CommuneId, now: Instant): Promise<readonly TicketRef[]>;
  /** Waiting calls of sites that have not risen as far as they can. */
  untaken(commune: CommuneId, presentSince: Instant): Promise<readonly UntakenTicket[]>;
  rise(ticket: TicketRef, to: RisenTo, now: Instant): Promise<boolean>;
  closeUnanswered(ticket: TicketRef, now: Instant): Promise<boolean>;
  purge(commune: CommuneId, limits: Limits): Promise<void>;
}

/** Runs a task when no other process is running the one of that name; answers whether it ran. */
export interface OneAtATime {
  run(name: string, task: () => Promise<void>): Promise<boolean>;
}
