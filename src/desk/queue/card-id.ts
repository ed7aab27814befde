import type { TicketId } from '#core/ids.ts';

export const cardId = (ticketId: TicketId): string => `call-${ticketId}`;
