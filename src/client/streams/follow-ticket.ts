import * as v from 'valibot';
import { ticketStreamEvent } from '#contract/events.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import { follow, type Following, type FollowOptions } from './follow.ts';

export interface FollowTicketOptions extends Omit<FollowOptions, 'onMessage'> {
  readonly onView: (view: TicketView) => void;
}

const viewOf = (data: string): TicketView | null => {
  try {
    const read = v.safeParse(ticketStreamEvent, JSON.parse(data));
    return read.success ? read.output.ticket : null;
  } catch {
    return null;
  }
};

/** Follows a resident's own call. Each event is the whole view, so that a missed one leaves nothing wrong. */
export const followTicket = (options: FollowTicketOptions): Following =>
  follow({
    ...options,
    onMessage: ({ data }) => {
      const view = viewOf(data);
      if (view !== null) options.onView(view);
    },
  });
