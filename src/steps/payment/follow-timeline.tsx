import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import { Timeline, type TimelineStep } from '#ui/timeline/timeline.tsx';
import type { ShownPayment } from './shown-bill.ts';

/** How far a phone went with the code that a kiosk shows. */
export interface FollowedPhone {
  readonly state: 'shown' | 'opened' | 'paying' | 'ended';
  readonly openedAt: Instant | null;
  readonly payment: ShownPayment | null;
}

/** Shown, opened on the phone, being paid, paid: with the times of what is past. */
export function FollowTimeline({
  phone,
  translator,
}: {
  readonly phone: FollowedPhone;
  readonly translator: Translator;
}) {
  return (
    <Timeline about="file" label={translator.t('payment.follow.steps')} steps={stepsOf(phone, translator)} />
  );
}

const stepsOf = ({ openedAt, payment }: FollowedPhone, { t, time }: Translator): readonly TimelineStep[] => {
  const shown: TimelineStep = { label: t('payment.follow.shown'), state: 'done' };
  const opened: TimelineStep =
    openedAt === null && payment === null
      ? { label: t('payment.follow.waiting'), state: 'now', icon: 'smartphone' }
      : {
          label: t('payment.follow.opened'),
          state: 'done',
          ...(openedAt === null ? {} : { time: time(openedAt) }),
        };
  if (payment === null) {
    const waits = openedAt === null ? 'todo' : 'now';
    return [shown, opened, { label: t('payment.follow.to-pay'), state: waits }];
  }
  const began = { label: t('payment.follow.paying'), time: time(payment.startedAt) };
  if (payment.word.word !== 'paid') return [shown, opened, { ...began, state: 'now' }];
  const done: TimelineStep = {
    label: t('payment.follow.done'),
    state: 'done',
    ...(payment.paidAt === null ? {} : { time: time(payment.paidAt) }),
  };
  return [shown, opened, { ...began, state: 'done' }, done];
};
