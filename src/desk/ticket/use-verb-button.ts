import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { useDesk } from '../use-desk.ts';

/** Says why the verbs of a call rest. */
export const staleNoteId = 'verbs-stale';

/** What every verb's button shares: nothing can be sent twice, nor while the queue is not heard. */
export const useVerbButton = (ticket: DeskTicket) => {
  const { actions, services } = useDesk();
  const stale = services.queue.staleSince.value !== null;
  return {
    disabled: stale,
    busy: actions.busy.value === ticket.ticketId,
    describedBy: stale ? staleNoteId : undefined,
  };
};
