import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { mondayOf } from '#core/presence/cover.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { lengthOf } from './gap-words.ts';
import { SiteWeek } from './site-week.tsx';
import './presence-gaps-page.css';

/** When nobody was present, week by week and site by site; of persons it knows nothing. */
export const PresenceGapsPage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  const { list, load, monday } = services.presenceGaps;
  usePolled(load);
  const state = list.value;
  const sites = state.state === 'ready' ? state.items : [];
  const known = sites.some(({ days }) => days.some(({ watched }) => lengthOf(watched) > 0));
  return (
    <DeskPage heading={t('desk.gaps.heading')} lead={t('desk.gaps.lead')} aside={<WeekPicker />}>
      {state.state === 'loading' && <LoadingState label={t('desk.gaps.loading')} />}
      {state.state === 'refused' && <ListRefused refusal={state.refusal} onAgain={() => void load()} />}
      {state.state === 'ready' && state.stale && <ListStale readAt={state.readAt} />}
      {state.state === 'ready' && !known && (
        <EmptyState icon="clock" heading={t('desk.gaps.empty.heading')}>
          <p>{t('desk.gaps.empty.text')}</p>
        </EmptyState>
      )}
      {known && sites.map((site) => <SiteWeek key={`${monday.value} ${site.siteId}`} week={site} />)}
    </DeskPage>
  );
};

const keptWeeks = 4;

const WeekPicker = () => {
  const { services, words } = useDesk();
  const { t, date } = words;
  const { monday, show } = services.presenceGaps;
  const thisMonday = mondayOf(todayInParis(services.clock.now.value));
  const oldest = addDays(thisMonday, -7 * keptWeeks);
  const to = (days: number): void => void show(addDays(monday.peek(), days));
  return (
    <div class="week-picker" role="group" aria-label={t('desk.gaps.week')}>
      <Button icon="arrow-left" disabled={monday.value <= oldest} onPress={() => to(-7)}>
        <VisuallyHidden>{t('desk.gaps.before')}</VisuallyHidden>
      </Button>
      <p class="week-picker__which" role="status">
        {t('desk.gaps.weekOf', { date: date(monday.value) })}
      </p>
      <Button iconEnd="arrow-right" disabled={monday.value >= thisMonday} onPress={() => to(7)}>
        <VisuallyHidden>{t('desk.gaps.after')}</VisuallyHidden>
      </Button>
    </div>
  );
};
