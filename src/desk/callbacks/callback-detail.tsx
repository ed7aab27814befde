import { useRef } from 'preact/hooks';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { procedureTitle, stepTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { CallbackWork } from './callback-work.tsx';
import { callbackSlotWords } from './callback-slot-words.ts';

const headingId = 'callback-heading';

interface CallbackDetailProps {
  readonly callback: DeskCallback;
  readonly onBack: () => void;
}

/** One promised call: about what, for when, and the work in its order. */
export const CallbackDetail = ({ callback, onBack }: CallbackDetailProps) => {
  const { words } = useDesk();
  const box = useRef<HTMLElement>(null);
  useKeptFocus(
    box,
    () =>
      box.current?.querySelector<HTMLElement>('[data-catches-focus]') ?? document.getElementById(headingId),
  );
  return (
    <article class="request" ref={box} aria-labelledby={headingId}>
      <div class="request__back">
        <Button kind="plain" icon="arrow-left" onPress={onBack}>
          {words.t('desk.callbacks.back')}
        </Button>
      </div>
      <Top callback={callback} />
      <CallbackWork callback={callback} />
    </article>
  );
};

const Top = ({ callback }: { readonly callback: DeskCallback }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const step = stepTitle(callback.procedureId, callback.stepId, services.content);
  const over = isCallbackOver(callback.state);
  return (
    <header class="request__top">
      <h2 class="request__heading" id={headingId} tabIndex={-1}>
        {procedureTitle(callback.procedureId, services.content) ?? t('desk.callbacks.noSubject')}
      </h2>
      {step !== null && <p class="request__facts">{t('desk.callbacks.step', { step })}</p>}
      <p class="request__facts">
        {t('desk.callbacks.code')} <strong translate={false}>{callback.trackingCode}</strong>
      </p>
      <p class="request__marks">
        {over ? (
          <Chip tone="plain">{t(`desk.callbacks.state.${callback.state}`)}</Chip>
        ) : (
          <Chip tone={callback.late ? 'wrong' : 'info'} icon="clock">
            {callbackSlotWords(callback, services.clock.now.peek(), words)}
          </Chip>
        )}
        {callback.tries > 0 && (
          <Chip tone="plain">{t('desk.callbacks.tries', { count: callback.tries })}</Chip>
        )}
        {callback.locale !== words.locale && (
          <Chip tone="plain" icon="languages">
            {t(`desk.language.${callback.locale}`)}
          </Chip>
        )}
      </p>
    </header>
  );
};
