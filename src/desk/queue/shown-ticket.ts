import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketId } from '#core/ids.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import { inReadingOrder, type Board } from './board.ts';

/**
 * The call on the right of the list. What the agent chose stays, whatever happens to it. When nothing was chosen, the
 * first call to act on is shown, and it stays while it is open, so that no key ever acts on a call that just slid in.
 */
export const shownTicket = (
  board: Board,
  chosen: TicketId | null,
  before: TicketId | null,
): DeskTicket | null => {
  const cards = inReadingOrder(board);
  if (chosen !== null) return cards.find((card) => card.ticketId === chosen) ?? null;
  const kept = cards.find((card) => card.ticketId === before);
  if (kept && isOpen(kept.state)) return kept;
  return board.mine[0] ?? board.waiting[0] ?? kept ?? null;
};
