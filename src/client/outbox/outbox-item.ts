import type { ProblemCode } from '#contract/problem.ts';
import type { RequestReceipt } from '#contract/schemas/request.ts';
import type { TicketReceipt } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import type { Instant, Millis } from '#core/instant.ts';
import { type OutboxRow, routeOf } from '../ports/outbox-store.ts';
import type { OutboxReceipt } from './outbox-plan.ts';

/**
 * What may be said of one message. `kept`: on this device's disk, read back and compared. `sending`: on its way for
 * the first time. `sent`: the server's receipt is here. `refused`: it will not leave by itself.
 */
export type VisibleState = 'kept' | 'sending' | 'sent' | 'refused';

export type OutboxItem = CallItem | RequestItem;

interface AnyItem {
  /** The id of the ticket, or of the request. */
  readonly ticketId: TicketId;
  readonly createdAt: Instant;
  readonly state: VisibleState;
  /** With `refused`. `not-stored`: the disk would not keep it, and the server did not answer. */
  readonly problem: ProblemCode | 'not-stored' | null;
}

export interface CallItem extends AnyItem {
  readonly route: 'call';
  readonly receipt: TicketReceipt | null;
}

export interface RequestItem extends AnyItem {
  readonly route: 'request';
  readonly receipt: RequestReceipt | null;
}

/** What this page knows of one message. */
export interface Tracked {
  readonly row: OutboxRow;
  /** False when the disk would not keep it: then it is promised to nobody. */
  readonly durable: boolean;
  readonly inFlight: boolean;
  readonly failures: number;
  /** By this page's uptime, when it was this page that kept it; null for what an earlier page left. */
  readonly keptAt: Millis | null;
  /** Of the route that its row names: no other makes a row leave. */
  readonly receipt: OutboxReceipt | null;
}

const stateOf = ({ row, durable, inFlight, failures, receipt }: Tracked): VisibleState => {
  if (receipt !== null) return 'sent';
  if (row.shelvedFor !== null) return 'refused';
  if (!durable) return failures > 0 ? 'refused' : 'sending';
  return inFlight && failures === 0 ? 'sending' : 'kept';
};

export const itemOf = (tracked: Tracked): OutboxItem => {
  const { row, receipt } = tracked;
  const state = stateOf(tracked);
  return {
    ticketId: row.envelope.ticketId,
    createdAt: row.envelope.createdAt,
    state,
    problem: state === 'refused' ? (row.shelvedFor ?? 'not-stored') : null,
    route: routeOf(row),
    receipt,
  } as OutboxItem;
};

/** Whether it still has to leave: on the shelf and unkept after a failure, it never will. */
export const isWaiting = (tracked: Tracked): boolean => {
  const state = stateOf(tracked);
  return state === 'kept' || state === 'sending';
};

/** Promised to nobody, and tried without a verdict: the server may hold it all the same. */
export const isUnsure = (tracked: Tracked): boolean =>
  stateOf(tracked) === 'refused' && tracked.row.shelvedFor === null && !tracked.inFlight;
