import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { meetingOf } from '../ticket/meeting.ts';

const mineElsewhere = {
  remote: 'desk.card.mineRemote',
  counter: 'desk.card.mineWith',
  phone: 'desk.card.minePhone',
} as const;

const heldWords = (ticket: DeskTicket, { t }: Translator): string => {
  const { state, mine, heldBy } = ticket;
  const meeting = meetingOf(ticket);
  if (ticket.onHoldSince) return t(mine ? 'desk.card.mineOnHold' : 'desk.card.onHold');
  if (mine && meeting !== 'kiosk') return t(mineElsewhere[meeting]);
  if (ticket.heldRemotely) return t('desk.card.remote');
  const arrived = state === 'arrived';
  if (mine) return t(arrived ? 'desk.card.mineArrived' : 'desk.card.mineTaken');
  if (meeting === 'phone' || (meeting === 'counter' && !arrived))
    return heldBy === null ? t('desk.card.with') : t('desk.card.withBy', { name: heldBy });
  if (heldBy === null) return t(arrived ? 'desk.card.arrived' : 'desk.card.taken');
  return t(arrived ? 'desk.card.arrivedBy' : 'desk.card.takenBy', { name: heldBy });
};

/** The short state on a card that no longer waits. */
export const statusWords = (ticket: DeskTicket, seen: boolean, words: Translator): string => {
  const ended = words.time(ticket.closedAt ?? ticket.openedAt);
  switch (ticket.state) {
    case 'waiting':
      return '';
    case 'taken':
    case 'arrived':
      return heldWords(ticket, words);
    case 'missed':
      return words.t(seen ? 'desk.card.missedSeen' : 'desk.card.missed', {
        time: words.time(ticket.openedAt),
      });
    case 'done':
    case 'cancelled':
    case 'unanswered':
      return words.t(`desk.card.${ticket.state}`, { time: ended });
  }
};
