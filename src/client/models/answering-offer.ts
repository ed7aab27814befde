import type { TicketView } from '#core/ticket/ticket.ts';
import type { ResidentApi } from '../api/call.ts';
import type { OwnCall } from './own-call.ts';

/** The resident's yes or no to a proposed call-back. What was not heard changes nothing: the question stands on. */
export const answerOffer = async (
  api: ResidentApi,
  { ticketId, capability }: OwnCall,
  accepts: boolean,
): Promise<TicketView | null> => {
  const input = { params: { ticketId }, body: { accepts }, capability };
  const answer = await api.call('answerCallbackOffer', input);
  return answer.ok ? answer.value : null;
};
