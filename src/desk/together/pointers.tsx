import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { TicketId } from '#core/ids.ts';
import { type PointTarget, samePoint } from '#core/together/point.ts';
import { pointedName } from '#steps/pointed-name.ts';
import type { StepProps } from '#steps/step-props.ts';
import { Button } from '#ui/button/button.tsx';
import { Icon } from '#ui/icon/icon.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useDesk } from '../use-desk.ts';
import { useThings } from './use-things.ts';

interface PointersProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly stepProps: StepProps;
  readonly ticketId: TicketId;
  readonly children: ComponentChildren;
}

/** A button over each thing of the mirror: it shows that thing to the person, and does nothing else there. */
export const Pointers = ({ box, stepProps, ticketId, children }: PointersProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const things = useThings(box);
  const refused = useSignal<Refusal | null>(null);
  const point = async (target: PointTarget): Promise<void> => {
    const answer = await services.together.point(ticketId, target);
    refused.value = answer.ok ? null : answer.refusal;
  };
  const nameOf = (target: PointTarget): string => pointedName(target, stepProps) ?? '';
  const { pointed = null, step } = stepProps;
  return (
    <>
      {refused.value && (
        <Notice tone="warn" role="alert">
          {t(refused.value.code === 'not_on_screen' ? 'desk.together.moved' : 'desk.together.notPointed')}
        </Notice>
      )}
      <div class="mirror-stage">
        {children}
        {things.map(({ kind, id, top, left, width, height }) => (
          <button
            key={`${kind}-${id}`}
            type="button"
            class="mirror-pointer"
            style={{ top: `${top}px`, left: `${left}px`, width: `${width}px`, height: `${height}px` }}
            aria-label={t('desk.together.pointAt', { what: nameOf({ kind, id }) })}
            aria-pressed={samePoint(pointed, { kind, id })}
            onClick={() => void point({ kind, id })}
          />
        ))}
      </div>
      <p class="mirror-hint">
        <Icon name="pointer" /> {t('desk.together.point')}
      </p>
      <div class="mirror-actions">
        {step.kind !== 'outcome' && (
          <Button
            icon="pointer"
            pressed={samePoint(pointed, { kind: 'action', id: 'next' })}
            onPress={() => void point({ kind: 'action', id: 'next' })}
          >
            {t('desk.together.next')}
          </Button>
        )}
        <Button
          icon="pointer"
          pressed={samePoint(pointed, { kind: 'action', id: 'back' })}
          onPress={() => void point({ kind: 'action', id: 'back' })}
        >
          {t('desk.together.back')}
        </Button>
      </div>
      <VisuallyHidden role="status">
        {pointed ? t('desk.together.pointed', { what: nameOf(pointed) }) : ''}
      </VisuallyHidden>
    </>
  );
};
