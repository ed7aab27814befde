import type { SiteNotice } from '#contract/schemas/site.ts';
import { weekdayIndex } from '#core/calendar/dates.ts';
import { weekdays } from '#core/calendar/opening-hours.ts';
import { siteStateAt } from '#core/calendar/open-at.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Site } from '#core/library.ts';
import { siteWith } from '#core/notice/day-hours.ts';
import { closureAt } from '#core/notice/notice.ts';
import { Chip } from '#ui/chip/chip.tsx';
import { kindOf } from '../site/notice-draft.ts';
import { noticeWhen } from '../site/notice-when.ts';
import { useDesk } from '../use-desk.ts';
import { comingExceptions } from './coming-exceptions.ts';
import { spansWords } from './spans-words.ts';

interface SiteHoursCardProps {
  readonly site: Site;
  /** Null while they were not read: nothing is said of them then. */
  readonly notices: readonly SiteNotice[] | null;
}

const daysAhead = 60;

/** One site: what is said of it now, its week, and what is different soon. */
export const SiteHoursCard = ({ site: published, notices }: SiteHoursCardProps) => {
  const site = siteWith(published, notices ?? []);
  const { services, words } = useDesk();
  const { t } = words;
  const id = `hours-${site.id}`;
  const today = weekdays[weekdayIndex(todayInParis(services.clock.now.value))];
  return (
    <section class="desk-card site-hours" aria-labelledby={id}>
      <div class="site-hours__top">
        <h2 class="site-hours__name" id={id}>
          {site.name}
        </h2>
        <Now site={site} notices={notices} />
      </div>
      {!site.hoursConfirmed && <p class="site-hours__doubt">{t('desk.hours.unconfirmed')}</p>}
      <div class="site-hours__columns">
        <div>
          <h3 class="desk-eyebrow">{t('desk.hours.week')}</h3>
          <dl class="site-hours__days">
            {weekdays.map((day) => (
              <div key={day} aria-current={day === today ? 'date' : undefined}>
                <dt>{t(`desk.hours.day.${day}`)}</dt>
                <dd>{spansWords(site.hours.weekly[day], words)}</dd>
              </div>
            ))}
          </dl>
          {site.hoursAsOf !== null && (
            <p class="site-hours__note">{t('desk.hours.asOf', { date: asOfWords(site.hoursAsOf, words) })}</p>
          )}
        </div>
        <Soon site={site} notices={notices} />
        <Said site={site} notices={notices} />
      </div>
    </section>
  );
};

/** The evidence gives a day, or the year alone. */
const asOfWords = (asOf: string, { date }: ReturnType<typeof useDesk>['words']): string =>
  asOf.length === 10 ? date(asOf) : asOf;

const Now = ({ site, notices }: SiteHoursCardProps) => {
  const { services, words } = useDesk();
  const now = services.clock.now.value;
  const closure = closureAt(notices ?? [], now);
  if (closure) {
    return (
      <Chip tone="warn" icon="clock">
        {words.t('desk.hours.now.closure', {
          date: words.date(closure.toAt),
          time: words.time(closure.toAt),
        })}
      </Chip>
    );
  }
  const state = siteStateAt(site, now);
  return (
    <Chip tone={state === 'open' ? 'good' : 'plain'} icon="clock">
      {words.t(`desk.hours.now.${state}`)}
    </Chip>
  );
};

const Soon = ({ site, notices }: SiteHoursCardProps) => {
  const { services, words } = useDesk();
  const { t, date } = words;
  const saidHere = (day: string): boolean => notices?.some(({ hours }) => hours?.date === day) ?? false;
  const coming = comingExceptions(site.hours, todayInParis(services.clock.now.value), daysAhead);
  return (
    <div>
      <h3 class="desk-eyebrow">{t('desk.hours.soon')}</h3>
      {coming.length === 0 && (
        <p class="site-hours__none">{t('desk.hours.soonNone', { count: daysAhead })}</p>
      )}
      {coming.length > 0 && (
        <dl class="site-hours__days">
          {coming.map((day) => (
            <div key={day.date}>
              <dt>{date(day.date, 'weekday')}</dt>
              <dd>
                {spansWords(day.spans, words)}{' '}
                <span class="site-hours__why">
                  {t(`desk.hours.why.${saidHere(day.date) ? 'said' : day.why}`)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};

const kindKey = {
  notice: 'desk.notices.kind.notice',
  closure: 'desk.notices.closure',
  hours: 'desk.notices.hours',
} as const;

const Said = ({ site, notices }: SiteHoursCardProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const there = { page: 'notices', writeFor: site.id } as const;
  return (
    <div>
      <h3 class="desk-eyebrow">{t('desk.hours.said')}</h3>
      {notices?.length === 0 && <p class="site-hours__none">{t('desk.hours.saidNone')}</p>}
      <ul class="site-hours__said">
        {(notices ?? []).map((notice) => (
          <li key={notice.noticeId}>
            <p>
              <strong>{t(kindKey[kindOf(notice)])}</strong> {notice.texts.fr}
            </p>
            <p class="site-hours__why">{noticeWhen(notice, words)}</p>
          </li>
        ))}
      </ul>
      <p class="site-hours__write">
        <a
          href={services.places.hrefOf(there)}
          onClick={(event) => {
            event.preventDefault();
            services.places.go(there);
          }}
        >
          {t('desk.hours.write')}
        </a>
      </p>
    </div>
  );
};
