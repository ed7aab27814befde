import { useDesk } from '../use-desk.ts';
import { hourFacts } from './hour-facts.ts';
import './hour-panel.css';

/** The quiet facts: how the queue went within the hour, by state and never by agent. */
export const HourPanel = () => {
  const { board, services, words } = useDesk();
  const { t } = words;
  const facts = hourFacts(board.value);
  const colleagues = services.queue.colleagues.value;
  return (
    <section class="desk-card hour" aria-labelledby="hour-heading">
      <h3 class="desk-eyebrow" id="hour-heading">
        {t('desk.ticket.hour')}
      </h3>
      <dl class="hour__facts">
        {(['settled', 'cancelled', 'missed', 'unanswered'] as const).map((fact) => (
          <div key={fact} data-none={facts[fact] === 0}>
            <dt>{t(`desk.hour.${fact}`, { count: facts[fact] })}</dt>
            <dd>{facts[fact]}</dd>
          </div>
        ))}
      </dl>
      {colleagues && <p class="hour__note">{t('desk.summary.colleagues', { ...colleagues })}</p>}
    </section>
  );
};
