import type { DeskTicket } from '#contract/schemas/ticket.ts';
import type { TicketState } from '#core/ticket/ticket.ts';
import type { WordKey } from '#i18n/keys.ts';
import { Wait } from '../queue/wait.tsx';
import { useDesk } from '../use-desk.ts';
import { visitHistory } from './visit-history.ts';
import './visit-panel.css';

const goesOn: Readonly<Partial<Record<TicketState, WordKey>>> = {
  waiting: 'desk.history.next.take',
  taken: 'desk.history.next.arrive',
  arrived: 'desk.history.next.settle',
};

/** The history of this call, line by line with its times; what goes on now stands last. */
export const VisitPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const { t, time } = words;
  const lines = visitHistory(ticket, services.queue.seen.value.get(ticket.ticketId) ?? []);
  const now = goesOn[ticket.state];
  const since = lines.at(-1)?.at ?? ticket.openedAt;
  return (
    <section class="desk-card" aria-labelledby="visit-heading">
      <h3 class="desk-eyebrow" id="visit-heading">
        {t('desk.ticket.history')}
      </h3>
      <ol class="visit">
        {lines.map((line) => (
          <li class="visit__line" key={`${line.what}-${line.at}`}>
            <span class="visit__what">{t(`desk.history.${line.what}`)}</span>
            <span class="visit__time">{time(line.at)}</span>
          </li>
        ))}
        {now && (
          <li class="visit__line" data-now>
            <span class="visit__what">{t(now)}</span>
            <span class="visit__time">
              <Wait since={since} />
            </span>
          </li>
        )}
      </ol>
    </section>
  );
};
