import { Icon } from '#ui/icon/icon.tsx';
import { useResident } from '../app/resident-context.ts';
import './status-lines.css';

/** What is true of the whole page: that it is a demonstration, that the network is gone. */
export function StatusLines() {
  const { services, language } = useResident();
  const { t, date, time } = language.translator.value;
  const { online, answeredAt } = services.connectivity.value;
  return (
    <section class="status-lines" aria-label={t('resident.status.name')}>
      {services.demo.value && <p class="status-line">{t('resident.status.demo')}</p>}
      <div role="status">
        {!online && (
          <p class="status-line status-line--offline">
            <Icon name="wifi-off" />
            {answeredAt === null
              ? t('resident.status.offline')
              : t('resident.status.offline-since', { date: date(answeredAt), time: time(answeredAt) })}
          </p>
        )}
      </div>
    </section>
  );
}
