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
      {services.demo.value && (
        <p class="status-line">
          <span>
            {t('resident.status.demo')}
            <span class="status-line__more"> {t('resident.status.demo-more')}</span>
          </span>
        </p>
      )}
      <div role="status">
        {!online && (
          <p class="status-line status-line--offline">
            <Icon name="wifi-off" />
            <span>
              {t('resident.status.offline')}
              {answeredAt !== null && (
                <span class="status-line__more">
                  {'. '}
                  {t('resident.status.as-of', { date: date(answeredAt), time: time(answeredAt) })}
                </span>
              )}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
