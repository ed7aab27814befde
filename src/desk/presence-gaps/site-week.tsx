import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { siteWith } from '#core/notice/day-hours.ts';
import { publishedSite } from '../hours/site-of.ts';
import { spansWords } from '../hours/spans-words.ts';
import { sitesOf } from '../site/sites-of.ts';
import { useDesk } from '../use-desk.ts';
import { gridHours } from './day-parts.ts';
import { nobodyWords, weekWords } from './gap-words.ts';
import { type KnownDay, knownDay } from './known-day.ts';
import { WeekGrid } from './week-grid.tsx';

/** One site's week: a line that sums it up, the grid for the eyes, and the same in a table for everyone. */
export const SiteWeek = ({ week }: { readonly week: SiteCoverWeek }) => {
  const { services, session, words } = useDesk();
  const name = sitesOf(session.value).find(({ siteId }) => siteId === week.siteId)?.name ?? week.siteId;
  const published = publishedSite(services.content.library.value, week.siteId);
  // A past day is shown by the hours that held on it, though nobody is told of them any more.
  const site =
    published &&
    siteWith(
      published,
      (week.said ?? []).map((hours) => ({ hours })),
    );
  const confirmed = site?.hoursConfirmed ?? false;
  const days = week.days.map((day) =>
    knownDay(day, site && confirmed ? spansOn(site.hours, day.date) : null),
  );
  const watched = week.days.some((day) => day.watched.length > 0);
  const id = `gaps-${week.siteId}`;
  return (
    <section class="desk-card site-week" aria-labelledby={id}>
      <div>
        <h2 class="site-week__name" id={id}>
          {name}
        </h2>
        <p class="site-week__sum">
          {confirmed || watched ? weekWords(days, words) : words.t('desk.gaps.site.unconfirmed')}
        </p>
      </div>
      {(confirmed || watched) && (
        <>
          <div class="site-week__body">
            <div class="site-week__drawn">
              <WeekGrid
                days={days}
                within={gridHours(days.flatMap(({ opens, watched }) => [...opens, ...watched]))}
              />
            </div>
            <Alone days={days} />
          </div>
          <details class="site-week__details">
            <summary>{words.t('desk.gaps.table')}</summary>
            <Table days={days} labelledBy={id} />
          </details>
        </>
      )}
    </section>
  );
};

/** The hours to look at, in words, beside the drawing; none where the week had none. */
const Alone = ({ days }: { readonly days: readonly KnownDay[] }) => {
  const { words } = useDesk();
  const alone = days.filter(({ gaps }) => gaps.length > 0);
  if (alone.length === 0) return null;
  return (
    <div class="site-week__alone">
      <h3 class="desk-eyebrow">{words.t('desk.gaps.column.nobody')}</h3>
      <dl>
        {alone.map(({ date, gaps }) => (
          <div key={date}>
            <dt>{words.date(date, 'day')}</dt>
            {gaps.map((gap) => (
              <dd key={gap.from}>{spansWords([gap], words)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
};

const Table = ({ days, labelledBy }: { readonly days: readonly KnownDay[]; readonly labelledBy: string }) => {
  const { words } = useDesk();
  const { t, date } = words;
  return (
    <table class="site-week__table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('desk.gaps.column.day')}</th>
          <th scope="col">{t('desk.gaps.column.open')}</th>
          <th scope="col">{t('desk.gaps.column.nobody')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.date}>
            <th scope="row">{date(day.date, 'day')}</th>
            <td>{spansWords(day.opens, words)}</td>
            <td>{nobodyWords(day, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
