import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { Wait } from '../queue/wait.tsx';
import { useDesk } from '../use-desk.ts';
import { goesOn, historyKey } from './history-words.ts';
import { visitHistory } from './visit-history.ts';
import './visit-panel.css';

/** The history of this call, line by line with its times; what goes on now stands last. */
export const VisitPanel = ({ ticket }: { readonly ticket: DeskTicket }) => {
  const { services, words } = useDesk();
  const { t, time } = words;
  const lines = visitHistory(ticket, services.queue.seen.value.get(ticket.ticketId) ?? []);
  const now = goesOn(ticket);
  const since = lines.at(-1)?.at ?? ticket.openedAt;
  return (
    <section class="desk-card" aria-labelledby="visit-heading">
      <h3 class="desk-eyebrow" id="visit-heading">
        {t('desk.ticket.history')}
      </h3>
      <ol class="visit">
        {lines.map((line) => (
          <li class="visit__line" key={`${line.what}-${line.at}`}>
            <span class="visit__what">{t(historyKey(line.what, ticket))}</span>
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
