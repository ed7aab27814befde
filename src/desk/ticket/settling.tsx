import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { useDesk } from '../use-desk.ts';
import { allowedVerbs } from './allowed-verbs.ts';
import { meetingOf } from './meeting.ts';
import { OutcomeButtons } from './outcome-buttons.tsx';
import { PendingBar } from './pending-bar.tsx';
import { staleNoteId } from './use-verb-button.ts';
import './settling.css';

/** Settling a call: three outcomes, or the eight seconds in which one can be taken back. */
export const Settling = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { has, services, settling, words } = useDesk();
  const allowed = allowedVerbs(ticket, has('facilitator'));
  if (allowed.size === 0) return null;
  const pending = settling.pending.value;
  const stale = services.queue.staleSince.value !== null;
  return (
    <>
      {stale && (
        <p class="settling__stale" id={staleNoteId}>
          {words.t(meetingOf(ticket) === 'kiosk' ? 'desk.action.stale' : 'desk.action.staleHere')}
        </p>
      )}
      {pending?.ticketId === ticket.ticketId ? (
        <PendingBar pending={pending} ticket={ticket} />
      ) : (
        allowed.has('settle') && <OutcomeButtons ticket={ticket} />
      )}
    </>
  );
};
