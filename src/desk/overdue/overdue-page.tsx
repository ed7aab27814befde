import type { ToReview } from '#client/models/desk/desk-overdue.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { usePolled } from '../frame/use-polled.ts';
import { useDesk } from '../use-desk.ts';
import { OwnerCard } from './owner-card.tsx';
import './overdue-page.css';

/** What is published and was to be read again by now, or will be soon, by the service that owns it. */
export const OverduePage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  const { list, load } = services.overdue;
  usePolled(load);
  const state = list.value;
  const items = state.state === 'ready' ? state.items : [];
  return (
    <DeskPage heading={t('desk.overdue.heading')} lead={t('desk.overdue.lead')}>
      {state.state === 'loading' && <LoadingState label={t('desk.overdue.loading')} />}
      {state.state === 'refused' && <ListRefused refusal={state.refusal} onAgain={() => void load()} />}
      {state.state === 'ready' && state.stale && <ListStale readAt={state.readAt} />}
      {state.state === 'ready' && items.length === 0 && (
        <EmptyState icon="check-circle" heading={t('desk.overdue.empty.heading')}>
          <p>{t('desk.overdue.empty.text')}</p>
        </EmptyState>
      )}
      <Part heading={t('desk.overdue.late')} items={items.filter(({ late }) => late)} />
      <Part heading={t('desk.overdue.soon')} items={items.filter(({ late }) => !late)} />
    </DeskPage>
  );
};

interface PartProps {
  readonly heading: string;
  readonly items: readonly ToReview[];
}

const Part = ({ heading, items }: PartProps) => {
  if (items.length === 0) return null;
  const owners = [...new Set(items.map(({ owner }) => owner))];
  return (
    <section class="overdue-part">
      <h2 class="overdue-part__heading">{heading}</h2>
      {owners.map((owner) => (
        <OwnerCard key={owner} owner={owner} items={items.filter((item) => item.owner === owner)} />
      ))}
    </section>
  );
};
