import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { isOpen } from '#core/ticket/ticket.ts';
import { procedureTitle, stepTitle } from '../step-glance/procedure-title.ts';
import { Needs } from '../ticket/needs.tsx';
import { WipedChip } from '../ticket/wiped-chip.tsx';
import { useDesk } from '../use-desk.ts';
import { cardId } from './card-id.ts';
import { placeWords } from './place-words.ts';
import { statusWords } from './status-words.ts';
import { LiveWaitChip } from './wait.tsx';
import './call-card.css';

/** One call in the list: where, how long, what about, what to know. */
export const CallCard = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { missedMarks, services, shown, words } = useDesk();
  const current = shown.value?.ticketId === ticket.ticketId;
  return (
    <li>
      <button
        type="button"
        id={cardId(ticket.ticketId)}
        class="call-card"
        data-state={ticket.state}
        data-mine={ticket.mine}
        aria-current={current}
        onClick={() => services.places.go({ page: 'queue', ticketId: ticket.ticketId })}
      >
        <span class="call-card__top">
          <span class="call-card__place">{placeWords(ticket, words)}</span>
          {ticket.state === 'waiting' && <LiveWaitChip since={ticket.openedAt} />}
        </span>
        {ticket.state !== 'waiting' && (
          <span class="call-card__status">
            {statusWords(ticket, ticket.seen === true || missedMarks.seen.value.has(ticket.ticketId), words)}
          </span>
        )}
        {ticket.state === 'waiting' && ticket.risenTo && (
          <span class="call-card__risen">{words.t(`desk.risen.${ticket.risenTo}`)}</span>
        )}
        <WipedChip ticket={ticket} />
        {isOpen(ticket.state) && (ticket.state === 'waiting' || ticket.mine) && <About ticket={ticket} />}
      </button>
    </li>
  );
};

const About = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const title = procedureTitle(ticket.procedureId, services.content);
  const step = stepTitle(ticket.procedureId, ticket.stepId, services.content);
  const none = (ticket.origin ?? 'kiosk') === 'kiosk' ? 'desk.card.noProcedure' : 'desk.card.noSubject';
  const known = ticket.procedureId === null ? none : 'desk.card.unknownProcedure';
  return (
    <>
      {step !== null && <span class="call-card__procedure">{title}</span>}
      <span class="call-card__line">
        {step === null ? (
          <span class="call-card__procedure">{title ?? t(known)}</span>
        ) : (
          <span class="call-card__step">{t('desk.card.step', { step })}</span>
        )}
        <span class="call-card__language">{t(`desk.language.${ticket.locale}`)}</span>
      </span>
      {ticket.needs.length > 0 && <Needs needs={ticket.needs} />}
    </>
  );
};
