import type { SeenMove } from '#client/models/desk/seen-move.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { seconds, type Instant } from '#core/instant.ts';
import type { TicketVerb } from '#core/ticket/transitions.ts';

/** One line of the history of a visit: what happened and when, never who. */
export interface VisitLine {
  readonly what: TicketVerb | 'open' | 'missed';
  readonly at: Instant;
}

const closings: Readonly<Partial<Record<DeskTicket['state'], TicketVerb>>> = {
  done: 'settle',
  cancelled: 'cancel',
  unanswered: 'close-unanswered',
};

const line = (what: VisitLine['what'], at: Instant | null): readonly VisitLine[] =>
  at === null ? [] : [{ what, at }];

/** What the ticket itself remembers: the last time of each kind, so that earlier give-backs are not in it. */
const remembered = (ticket: DeskTicket): readonly VisitLine[] => {
  const closing = closings[ticket.state];
  return [
    ...line(ticket.state === 'missed' ? 'missed' : 'open', ticket.openedAt),
    ...line('take', ticket.takenAt),
    ...line('arrive', ticket.arrivedAt),
    ...(closing ? line(closing, ticket.closedAt) : []),
  ];
};

const same = (a: VisitLine, b: VisitLine): boolean => a.what === b.what && Math.abs(a.at - b.at) < seconds(2);

/** The moves that this page saw pass, completed by what the ticket remembers, oldest first. */
export const visitHistory = (ticket: DeskTicket, seen: readonly SeenMove[]): readonly VisitLine[] => {
  const moves: readonly VisitLine[] = seen
    .filter((move) => move.verb !== 'open')
    .map((move) => ({ what: move.verb, at: move.at }));
  const missing = remembered(ticket).filter((known) => !moves.some((move) => same(move, known)));
  return [...missing, ...moves].toSorted((a, b) => a.at - b.at);
};
