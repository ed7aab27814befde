import type { QueueEvent } from '#contract/events.ts';
import type { QueueSnapshot } from '#contract/schemas/desk.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { byTurn } from '#core/ticket/turn.ts';

/**
 * A queue as this page knows it: a snapshot, the events after it, and the replies to this page's own moves. `touched`
 * says up to which event each ticket is known, since a reply may come after the event that overtook it.
 */
export interface QueuePicture {
  readonly seq: number;
  readonly tickets: ReadonlyMap<TicketId, DeskTicket>;
  readonly touched: ReadonlyMap<TicketId, number>;
}

export const pictureOf = ({ seq, tickets }: QueueSnapshot): QueuePicture => ({
  seq,
  tickets: new Map(tickets.map((ticket) => [ticket.ticketId, ticket])),
  touched: new Map(),
});

const put = (picture: QueuePicture, ticket: DeskTicket): ReadonlyMap<TicketId, DeskTicket> =>
  new Map(picture.tickets).set(ticket.ticketId, ticket);

export const withEvent = (picture: QueuePicture, { seq, ticket }: QueueEvent): QueuePicture => ({
  seq,
  tickets: put(picture, ticket),
  touched: new Map(picture.touched).set(ticket.ticketId, seq),
});

/** A reply to a move asked for at event `askedAt`; what the stream said of the ticket since then is newer, or the same. */
export const withReply = (picture: QueuePicture, ticket: DeskTicket, askedAt: number): QueuePicture =>
  (picture.touched.get(ticket.ticketId) ?? 0) > askedAt
    ? picture
    : { ...picture, tickets: put(picture, ticket) };

/** In the order of turns: released tickets come back to their old place by themselves. */
export const inOrder = ({ tickets }: QueuePicture): readonly DeskTicket[] =>
  [...tickets.values()].sort(byTurn);
