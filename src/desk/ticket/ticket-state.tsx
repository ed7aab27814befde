import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { Notice } from '#ui/notice/notice.tsx';
import { useDesk } from '../use-desk.ts';
import { refusalWords } from './refusal-words.ts';

/** What the server refused, or else why there is nothing to do here. */
export const TicketState = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { actions, has, missedMarks, words } = useDesk();
  const seen = ticket.seen === true || missedMarks.seen.value.has(ticket.ticketId);
  const refused = actions.refused.value;
  if (refused?.ticketId === ticket.ticketId) {
    const { tone, heading, text } = refusalWords(refused.refusal, words);
    return (
      <Notice tone={tone} role="alert" heading={heading}>
        {text}
      </Notice>
    );
  }
  const text = stateWords(ticket, has('facilitator'), seen, words);
  return text === null ? null : (
    <Notice tone={ticket.state === 'done' ? 'good' : ticket.state === 'missed' && !seen ? 'warn' : 'info'}>
      {text}
    </Notice>
  );
};

const heldWords = (ticket: DeskTicket, { t, time }: Translator): string => {
  if (ticket.onHoldSince) return t('desk.state.onHold', { time: time(ticket.onHoldSince) });
  if (ticket.heldRemotely) return t('desk.state.remote', { time: time(ticket.takenAt ?? ticket.openedAt) });
  const elsewhere = ticket.origin === 'phone' || (ticket.origin === 'counter' && ticket.state === 'taken');
  const since = time((ticket.state === 'arrived' ? ticket.arrivedAt : ticket.takenAt) ?? ticket.openedAt);
  if (elsewhere) {
    return ticket.heldBy === null
      ? t('desk.state.with', { time: since })
      : t('desk.state.withBy', { name: ticket.heldBy, time: since });
  }
  return ticket.heldBy === null
    ? t(ticket.state === 'arrived' ? 'desk.state.arrived' : 'desk.state.taken', { time: since })
    : t(ticket.state === 'arrived' ? 'desk.state.arrivedBy' : 'desk.state.takenBy', {
        name: ticket.heldBy,
        time: since,
      });
};

const stateWords = (
  ticket: DeskTicket,
  isFacilitator: boolean,
  seen: boolean,
  words: Translator,
): string | null => {
  const { t, time } = words;
  switch (ticket.state) {
    case 'waiting':
      if (ticket.risenTo) return t(`desk.state.risen.${ticket.risenTo}`);
      return isFacilitator ? null : t('desk.action.follow');
    case 'taken':
    case 'arrived':
      if (ticket.mine && ticket.onHoldSince)
        return t(
          (ticket.origin ?? 'kiosk') === 'kiosk' ? 'desk.state.mineOnHold' : 'desk.state.mineOnHoldHere',
          {
            time: time(ticket.onHoldSince),
          },
        );
      return ticket.mine ? null : heldWords(ticket, words);
    case 'missed':
      return t(seen ? 'desk.state.missedSeen' : 'desk.state.missed', {
        time: time(ticket.openedAt),
        kiosk: ticket.kioskLabel,
        place: ticket.place,
      });
    case 'done':
    case 'cancelled':
    case 'unanswered':
      return t(`desk.state.${ticket.state}`, { time: time(ticket.closedAt ?? ticket.openedAt) });
  }
};
