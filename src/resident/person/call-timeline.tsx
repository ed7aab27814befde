import type { Instant } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import type { Translator } from '#i18n/translator.ts';
import { Timeline, type TimelineStep } from '#ui/timeline/timeline.tsx';
import { useResident } from '../app/resident-context.ts';
import type { CallState } from '../services.ts';

type Passed = 'taken' | 'arrived';

/** Who helps from elsewhere does not walk to the kiosk. */
type Way = '' | '-remote';

/** What a call has passed, with its times: kept here, received by the server, taken, arrived, closed. */
export function CallTimeline({ call, opening }: { readonly call: CallState; readonly opening: boolean }) {
  const { language } = useResident();
  const translator = language.translator.value;
  const steps = opening ? [leaving(translator)] : stepsOf(call, translator);
  if (steps.length === 0) return null;
  return <Timeline label={translator.t('resident.call.steps')} steps={steps} />;
}

/** From the touch on, before anything can be promised of it. */
const leaving = ({ t }: Translator): TimelineStep => ({
  label: t('resident.call.awaiting-received'),
  state: 'now',
  icon: 'clock',
});

const stepsOf = (call: CallState, say: Translator): readonly TimelineStep[] => {
  switch (call.kind) {
    case 'none':
    case 'failed':
      return [];
    case 'kept':
      return [
        { label: say.t('resident.call.step-kept'), time: say.time(call.since), state: 'done' },
        leaving(say),
      ];
    case 'held':
      return heldSteps(call.view, say);
  }
};

const heldSteps = (view: TicketView, say: Translator): readonly TimelineStep[] => {
  const way: Way = view.heldRemotely ? '-remote' : '';
  const times: readonly (readonly [Passed, Instant | null])[] = [
    ['taken', view.takenAt],
    ['arrived', view.arrivedAt],
  ];
  // Who may still take it from elsewhere would not come to the kiosk.
  const anyway = view.state === 'waiting' && view.risenTo === 'remote' ? times.slice(0, 1) : times;
  const next = anyway.findIndex(([, at]) => at === null);
  const steps = anyway.map(([step, at], index): TimelineStep => {
    const passed = say.t(`resident.call.step-${step}${way}`);
    if (at !== null) return { label: passed, time: say.time(at), state: 'done' };
    if (index !== next) return { label: passed, state: 'todo' };
    if (step === 'taken') return { label: say.t('resident.call.awaiting-taken'), state: 'now', icon: 'bell' };
    return way === '-remote'
      ? { label: say.t('resident.call.awaiting-arrived-remote'), state: 'now', icon: 'message' }
      : { label: say.t('resident.call.awaiting-arrived'), state: 'now' };
  });
  const received: TimelineStep = {
    label: say.t('resident.call.step-received'),
    time: say.time(view.openedAt),
    state: 'done',
  };
  if (view.closedAt === null) return [received, ...steps];
  return [received, ...steps.filter(({ state }) => state === 'done'), endOf(view, say)];
};

const endOf = (view: TicketView, say: Translator): TimelineStep => ({
  label: say.t('resident.call.step-closed'),
  ...(view.closedAt === null ? {} : { time: say.time(view.closedAt) }),
  state: 'done',
});
