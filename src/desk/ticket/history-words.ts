import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { WordKey } from '#i18n/keys.ts';
import { meetingOf } from './meeting.ts';
import type { VisitLine } from './visit-history.ts';

/** A line of the history, by where the call was opened and how its person was met. */
export const historyKey = (what: VisitLine['what'], ticket: DeskTicket): WordKey => {
  if (what === 'open') return `desk.history.open.${ticket.origin ?? 'kiosk'}`;
  if (what === 'arrive') return `desk.history.arrive.${meetingOf(ticket)}`;
  return `desk.history.${what}`;
};

/** What goes on now; null once the call is closed. */
export const goesOn = (ticket: DeskTicket): WordKey | null => {
  switch (ticket.state) {
    case 'waiting':
      return 'desk.history.next.take';
    case 'taken':
      return ticket.onHoldSince ? 'desk.history.next.hold' : `desk.history.next.arrive.${meetingOf(ticket)}`;
    case 'arrived':
      return `desk.history.next.settle.${meetingOf(ticket)}`;
    case 'done':
    case 'cancelled':
    case 'missed':
    case 'unanswered':
      return null;
  }
};
