import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { elapsed, minutes, type Instant } from '#core/instant.ts';
import type { TicketId } from '#core/ids.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import { byTurn } from '#core/ticket/turn.ts';

/** A queue's tickets as an agent needs them: what to do first stands first. */
export interface Board {
  readonly mine: readonly DeskTicket[];
  readonly waiting: readonly DeskTicket[];
  readonly taken: readonly DeskTicket[];
  readonly missed: readonly DeskTicket[];
  readonly closed: readonly DeskTicket[];
}

export const closedAreShownFor = minutes(60);

const oldestFirst = (a: DeskTicket, b: DeskTicket): number =>
  a.openedAt - b.openedAt || a.ticketId.localeCompare(b.ticketId);

const endOf = (ticket: DeskTicket): Instant => ticket.closedAt ?? ticket.openedAt;

const latestFirst = (a: DeskTicket, b: DeskTicket): number => endOf(b) - endOf(a) || oldestFirst(a, b);

/** `seen`: missed calls that somebody looked after. */
export const boardOf = (
  tickets: readonly DeskTicket[],
  now: Instant,
  seen: ReadonlySet<TicketId> = new Set(),
): Board => {
  const isMissed = (t: DeskTicket): boolean =>
    t.state === 'missed' && t.seen !== true && !seen.has(t.ticketId);
  const held = tickets.filter((t) => t.state === 'taken' || t.state === 'arrived').toSorted(oldestFirst);
  const ended = tickets
    .filter((t) => !isOpen(t.state) && elapsed(endOf(t), now) < closedAreShownFor)
    .toSorted(latestFirst);
  return {
    mine: held.filter((t) => t.mine),
    waiting: tickets.filter((t) => t.state === 'waiting').toSorted(byTurn),
    taken: held.filter((t) => !t.mine),
    missed: ended.filter(isMissed),
    closed: ended.filter((t) => !isMissed(t)),
  };
};

/** All cards in the order of the screen, which `j` and `k` follow. */
export const inReadingOrder = (board: Board): readonly DeskTicket[] => [
  ...board.mine,
  ...board.waiting,
  ...board.taken,
  ...board.missed,
  ...board.closed,
];
