import type { TicketId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { TicketVerb } from '#core/ticket/transitions.ts';

/** One move of a ticket that went past on the queue's stream since this tab followed it. */
export interface SeenMove {
  readonly verb: TicketVerb | 'open';
  readonly at: Instant;
}

export type SeenMoves = ReadonlyMap<TicketId, readonly SeenMove[]>;
