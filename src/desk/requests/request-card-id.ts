import type { TicketId } from '#core/ids.ts';

export const requestCardId = (requestId: TicketId): string => `request-${requestId}`;
