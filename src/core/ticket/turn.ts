import { type Instant, type Millis, minutes } from '../instant.ts';
import type { AccessNeed } from './ticket.ts';

/** How much earlier a call with access needs counts: so far it goes before others, and no further. */
export const needsLead: Millis = minutes(10);

export interface Turn {
  readonly ticketId: string;
  readonly openedAt: Instant;
  readonly needs: readonly AccessNeed[];
}

/**
 * Whose turn comes first: the oldest call, one with access needs counting as ten minutes older than it is. Rests on
 * what never changes while a call waits, so a call that was given back stands at its old place.
 */
export const byTurn = (a: Turn, b: Turn): number =>
  turnOf(a) - turnOf(b) || (a.ticketId < b.ticketId ? -1 : a.ticketId > b.ticketId ? 1 : 0);

const turnOf = ({ openedAt, needs }: Turn): number => openedAt - (needs.length > 0 ? needsLead : 0);
