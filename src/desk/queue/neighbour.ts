import type { TicketId } from '#core/ids.ts';

/** The card before or after the one chosen; the ends stay where they are, and no choice means the first card. */
export const neighbour = (
  cards: readonly TicketId[],
  chosen: TicketId | null,
  by: 1 | -1,
): TicketId | null => {
  const index = chosen === null ? -1 : cards.indexOf(chosen);
  if (index < 0) return cards[0] ?? null;
  return cards[index + by] ?? chosen;
};
