import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';

/** The card before or after the one chosen; the ends stay where they are, and no choice means the first card. */
export const neighbour = (
  cards: readonly DeskTicket[],
  chosen: TicketId | null,
  by: 1 | -1,
): TicketId | null => {
  const index = cards.findIndex((card) => card.ticketId === chosen);
  if (index < 0) return cards[0]?.ticketId ?? null;
  return cards[index + by]?.ticketId ?? chosen;
};
