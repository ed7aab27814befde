import { useRef } from 'preact/hooks';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Button } from '#ui/button/button.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { HourPanel } from '../queue/hour-panel.tsx';
import { placeWords } from '../queue/place-words.ts';
import { Wait } from '../queue/wait.tsx';
import { ScreenSlot } from '../together/screen-slot.tsx';
import { lazyPage } from '../lazy-page.tsx';
import { useDesk } from '../use-desk.ts';
import { PersonPanel } from './person-panel.tsx';
import { TicketState } from './ticket-state.tsx';
import { MissedMark } from './missed-mark.tsx';
import { Moves } from './moves.tsx';
import { SubjectCard } from './subject-card.tsx';
import { Settling } from './settling.tsx';
import { VisitPanel } from './visit-panel.tsx';
import './ticket-page.css';

const BillPanel = lazyPage(async () => (await import('../account/bill-panel.tsx')).BillPanel);

const CallbackPanel = lazyPage(async () => (await import('../callbacks/callback-panel.tsx')).CallbackPanel);
const ColleaguePanel = lazyPage(
  async () => (await import('../colleague/colleague-panel.tsx')).ColleaguePanel,
);
const ReportStep = lazyPage(async () => (await import('../reports/report-step.tsx')).ReportStep);

const GuidesPanel = lazyPage(async () => (await import('../guides/guides-panel.tsx')).GuidesPanel);

const headingId = 'ticket-heading';

/** One call: where it is, what to do, what the person sees, what happened. */
export const TicketPage = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const box = useRef<HTMLElement>(null);
  // To what catches it or else the heading, never to another button that the same key would press.
  useKeptFocus(
    box,
    () =>
      box.current?.querySelector<HTMLElement>('[data-catches-focus] button') ??
      document.getElementById(headingId),
  );
  return (
    <article class="ticket" ref={box} aria-labelledby={headingId}>
      <div class="ticket__back">
        <Button
          kind="plain"
          icon="arrow-left"
          onPress={() => services.places.go({ page: 'queue', ticketId: null })}
        >
          {words.t('desk.ticket.back')}
        </Button>
      </div>
      <header class="ticket__top">
        <TicketHeading ticket={ticket} />
        <Moves ticket={ticket} />
      </header>
      <Settling ticket={ticket} />
      <TicketState ticket={ticket} />
      <MissedMark ticket={ticket} />
      <div class="ticket__cards">
        {(ticket.origin ?? 'kiosk') === 'kiosk' ? (
          <ScreenSlot ticket={ticket} />
        ) : (
          <SubjectCard ticket={ticket} />
        )}
        <PersonPanel ticket={ticket} />
        {ticket.mine && <ColleaguePanel ticket={ticket} />}
        {ticket.mine && <BillPanel ticket={ticket} />}
        {ticket.mine && <CallbackPanel ticket={ticket} />}
        <VisitPanel ticket={ticket} />
        {!ticket.mine && <HourPanel />}
        <GuidesPanel ticket={ticket} />
        <ReportStep ticket={ticket} />
      </div>
    </article>
  );
};

const TicketHeading = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { words } = useDesk();
  const { t, time } = words;
  const called = { number: ticket.number, time: time(ticket.openedAt) };
  const came = ticket.origin === 'counter';
  return (
    <div class="ticket__names">
      <h2 class="ticket__place" id={headingId} tabIndex={-1}>
        {placeWords(ticket, words)}
      </h2>
      <p class="ticket__called">
        {ticket.state === 'waiting' ? (
          <>
            {t(came ? 'desk.ticket.cameSince' : 'desk.ticket.calledSince', { ...called, wait: '' })}
            <Wait since={ticket.openedAt} />
          </>
        ) : (
          t(came ? 'desk.ticket.came' : 'desk.ticket.called', called)
        )}
      </p>
    </div>
  );
};
