import type { TicketView } from '#core/ticket/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { Timeline, type TimelineStep } from '#ui/timeline/timeline.tsx';
import { useResident } from '../app/resident-context.ts';

type Passed = 'received' | 'taken' | 'arrived';

/** What a call has passed, with the server's times. */
export function CallTimeline({ view }: { readonly view: TicketView }) {
  const { language } = useResident();
  const translator = language.translator.value;
  return <Timeline label={translator.t('resident.call.steps')} steps={stepsOf(view, translator)} />;
}

const stepsOf = (view: TicketView, say: Translator): readonly TimelineStep[] => {
  const times: readonly (readonly [Passed, number | null])[] = [
    ['received', view.openedAt],
    ['taken', view.takenAt],
    ['arrived', view.arrivedAt],
  ];
  const next = times.findIndex(([, at]) => at === null);
  const steps = times.map(([step, at], index): TimelineStep => {
    const waited = view.closedAt === null && index === next;
    return {
      label: say.t(waited ? `resident.call.awaiting-${step}` : `resident.call.step-${step}`),
      ...(at === null ? {} : { time: say.time(at as TicketView['openedAt']) }),
      state: at === null ? (waited ? 'now' : 'todo') : 'done',
      ...(waited && step === 'taken' ? { icon: 'bell' } : {}),
    };
  });
  return view.closedAt === null
    ? steps
    : [...steps.filter(({ state }) => state === 'done'), endOf(view, say)];
};

const endOf = (view: TicketView, say: Translator): TimelineStep => ({
  label: say.t('resident.call.step-closed'),
  ...(view.closedAt === null ? {} : { time: say.time(view.closedAt) }),
  state: 'done',
});
