import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Instant } from '#core/instant.ts';
import { isOpen } from '#core/ticket/ticket.ts';

/**
 * When the kiosk wiped the screen of a call that waits or is this agent's; null where it did not. It is not said of a
 * colleague's call, whose person may well be with them.
 */
export const wipedAt = ({ mine, screenWipedAt, state }: DeskTicket): Instant | null =>
  isOpen(state) && (state === 'waiting' || mine) ? (screenWipedAt ?? null) : null;
