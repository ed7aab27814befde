import type { QueueId } from '#core/ids.ts';
import { callQueuesOf } from '../duty/call-queues.ts';
import { useDesk } from '../use-desk.ts';
import { type Choice, spans } from './choice.ts';
import { Picker } from './picker.tsx';

const everywhere = 'all';

/** Week and place; a longer time or all places are sums of what is shown of each. */
export const ChoiceBar = ({ choice }: { readonly choice: Choice }) => {
  const { services, session, words } = useDesk();
  const { t, date } = words;
  const weeks = services.statistics.weeks.value;
  const known = weeks.state === 'ready' ? weeks.items : [];
  const queues = callQueuesOf(session.value);
  return (
    <>
      <div class="statistics-choice">
        <Picker
          label={t('desk.statistics.week')}
          value={choice.week.value ?? ''}
          options={known.map((week) => ({
            value: week,
            label: t('desk.statistics.weekOf', { date: date(week) }),
          }))}
          onPick={choice.showWeek}
        />
        <Picker
          label={t('desk.statistics.span')}
          value={String(choice.span.value)}
          options={spans.map((span) => ({ value: String(span), label: t(`desk.statistics.spans.${span}`) }))}
          onPick={(value) => choice.showSpan(value === '4' ? 4 : 1)}
        />
        <Picker
          label={t('desk.statistics.place')}
          value={choice.queueId.value ?? everywhere}
          options={[
            ...queues.map(({ queueId, name }) => ({ value: queueId as string, label: name })),
            ...(queues.length > 1 ? [{ value: everywhere, label: t('desk.statistics.everywhere') }] : []),
          ]}
          onPick={(value) => choice.showPlace(value === everywhere ? null : (value as QueueId))}
        />
      </div>
      <p class="statistics-note">{t('desk.statistics.hiddenMeans')}</p>
    </>
  );
};
