import { useSignal } from '@preact/signals';
import type { DeskSession } from '#contract/schemas/desk.ts';
import type { QueueId } from '#core/ids.ts';
import { Button } from '#ui/button/button.tsx';
import { Choices } from '#ui/choices/choices.tsx';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import type { IconName } from '#ui/icon/icon-names.ts';
import { DeskFrame } from '../frame/desk-frame.tsx';
import { useDesk } from '../use-desk.ts';
import { callQueuesOf } from './call-queues.ts';
import './duty-page.css';

/** Choosing the queue, and the one touch that the browser wants before it gives sound. */
export const DutyPage = ({ session }: { readonly session: DeskSession }) => {
  const { has, services, words } = useDesk();
  const { t } = words;
  const last = services.preferences.current.value.queueId;
  const queues = callQueuesOf(session);
  const known = queues.find((queue) => queue.queueId === last) ?? queues[0];
  return (
    <DeskFrame>
      <div class="duty-page">
        <Heading
          level={1}
          focusOnMount
          lead={known && t(has('facilitator') ? 'desk.duty.lead' : 'desk.duty.leadFollow')}
        >
          {t('desk.duty.heading', { name: session.name })}
        </Heading>
        {known ? (
          <Start session={session} first={known.queueId} />
        ) : (
          <EmptyState icon="map-pin" heading={t('desk.duty.noQueue.heading')}>
            <p>{t('desk.duty.noQueue.text')}</p>
          </EmptyState>
        )}
      </div>
    </DeskFrame>
  );
};

const Start = ({ session, first }: { readonly session: DeskSession; readonly first: QueueId }) => {
  const { duty, has, words } = useDesk();
  const { t } = words;
  const chosen = useSignal(first);
  return (
    <>
      <Queues session={session} value={chosen.value} onChange={(id) => (chosen.value = id)} />
      {has('facilitator') && <WhatItDoes session={session} />}
      <Button
        kind="main"
        wide
        icon={has('facilitator') ? 'bell' : 'eye'}
        onPress={() => void duty.start(chosen.peek())}
      >
        {t(has('facilitator') ? 'desk.duty.start' : 'desk.duty.follow')}
      </Button>
    </>
  );
};

interface QueuesProps {
  readonly session: DeskSession;
  readonly value: QueueId;
  readonly onChange: (id: QueueId) => void;
}

const Queues = ({ session, value, onChange }: QueuesProps) => {
  const { t } = useDesk().words;
  const queues = callQueuesOf(session);
  const choose = (id: string): void => {
    const queue = queues.find((one) => one.queueId === id);
    if (queue) onChange(queue.queueId);
  };
  return (
    <section class="duty-page__queue">
      <h2 class="desk-eyebrow" id="duty-queue">
        {t('desk.duty.queue')}
      </h2>
      {queues.length === 1 ? (
        <p class="duty-page__only">{queues[0]?.name}</p>
      ) : (
        <Choices
          name="queue"
          legendId="duty-queue"
          options={queues.map((queue) => ({ id: queue.queueId, label: queue.name }))}
          value={value}
          onChange={choose}
        />
      )}
    </section>
  );
};

const points: readonly (readonly [IconName, 'sound' | 'band' | 'notify' | 'presence'])[] = [
  ['volume', 'sound'],
  ['eye', 'band'],
  ['bell', 'notify'],
  ['user', 'presence'],
];

const WhatItDoes = ({ session }: { readonly session: DeskSession }) => {
  const { t } = useDesk().words;
  const presence = t(session.showsFirstName ? 'desk.duty.list.named' : 'desk.duty.list.unnamed');
  return (
    <ul class="duty-page__points">
      {points.map(([icon, point]) => (
        <li key={point}>
          <Icon name={icon} />
          <span>{point === 'presence' ? presence : t(`desk.duty.list.${point}`)}</span>
        </li>
      ))}
    </ul>
  );
};
