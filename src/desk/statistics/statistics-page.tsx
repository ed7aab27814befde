import { useEffect, useMemo } from 'preact/hooks';
import type { QueueId } from '#core/ids.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { callQueuesOf } from '../duty/call-queues.ts';
import { useDesk } from '../use-desk.ts';
import { type Choice, createChoice } from './choice.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { Figures } from './figures.tsx';
import { figuresCsv } from './figures-csv.ts';
import './statistics-page.css';

/** What weeks that are over say of calls, waits and procedures; of agents there is nothing to say. */
export const StatisticsPage = () => {
  const { services, session } = useDesk();
  const { statistics } = services;
  const first = callQueuesOf(session.value)[0]?.queueId ?? null;
  const choice = useMemo(() => createChoice(statistics, first), [statistics]);
  useEffect(() => choice.dispose, [choice]);
  usePolled(statistics.load);
  return <StatisticsScreen choice={choice} />;
};

export const StatisticsScreen = ({ choice }: { readonly choice: Choice }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const weeks = services.statistics.weeks.value;
  const some = weeks.state === 'ready' && weeks.items.length > 0;
  return (
    <DeskPage
      heading={t('desk.statistics.heading')}
      lead={t('desk.statistics.lead')}
      aside={some && <Download choice={choice} />}
    >
      {weeks.state === 'loading' && <LoadingState label={t('desk.statistics.loading')} />}
      {weeks.state === 'refused' && (
        <ListRefused refusal={weeks.refusal} onAgain={() => void services.statistics.load()} />
      )}
      {weeks.state === 'ready' && weeks.stale && <ListStale readAt={weeks.readAt} />}
      {weeks.state === 'ready' && !some && (
        <EmptyState icon="clock" heading={t('desk.statistics.empty.heading')}>
          <p>{t('desk.statistics.empty.text')}</p>
        </EmptyState>
      )}
      {some && (
        <>
          <ChoiceBar choice={choice} />
          <Shown choice={choice} />
        </>
      )}
    </DeskPage>
  );
};

const Shown = ({ choice }: { readonly choice: Choice }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const figures = services.statistics.figures.value;
  const again = (): void => void services.statistics.show(choice.weeks.peek());
  if (figures.state === 'loading') return <LoadingState label={t('desk.statistics.loading')} />;
  if (figures.state === 'refused') return <ListRefused refusal={figures.refusal} onAgain={again} />;
  if (choice.places.value.length === 0)
    return (
      <EmptyState icon="clock" heading={t('desk.statistics.quiet.heading')}>
        <p>{t('desk.statistics.quiet.text')}</p>
      </EmptyState>
    );
  return <Figures places={choice.places.value} />;
};

const Download = ({ choice }: { readonly choice: Choice }) => {
  const { services, session, words } = useDesk();
  const nameOf = (id: QueueId): string =>
    session.value?.queues.find(({ queueId }) => queueId === id)?.name ?? id;
  const save = (): void =>
    services.tab.save(
      `${words.t('desk.statistics.csv.file')}-${choice.week.peek() ?? ''}.csv`,
      figuresCsv(choice.places.peek(), words, services.content, nameOf),
    );
  return (
    <Button kind="quiet" icon="file-text" disabled={choice.places.value.length === 0} onPress={save}>
      {words.t('desk.statistics.download')}
    </Button>
  );
};
