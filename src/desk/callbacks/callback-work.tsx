import { useMemo } from 'preact/hooks';
import type { DeskCallback } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { CallbackAnswer } from './callback-answer.tsx';
import { CallbackNumber } from './callback-number.tsx';
import { type Calling, createCalling } from './calling.ts';

/** Take, write, call: the number comes last. */
export const CallbackWork = ({ callback }: { readonly callback: DeskCallback }) => {
  const { drafts, services } = useDesk();
  const { callbackId, answer } = callback;
  const calling = useMemo(
    () => createCalling(services.callbacks, drafts, callbackId, answer),
    [services, drafts, callbackId, answer],
  );
  return (
    <section class="desk-card callback-work">
      <Refused calling={calling} />
      <Step callback={callback} calling={calling} />
    </section>
  );
};

interface StepProps {
  readonly callback: DeskCallback;
  readonly calling: Calling;
}

const Step = ({ callback, calling }: StepProps) => {
  const { has, words } = useDesk();
  const { t } = words;
  if (isCallbackOver(callback.state)) return <p>{t(`desk.callbacks.over.${callback.state}`)}</p>;
  if (callback.mine && callback.state === 'taken')
    return <CallbackAnswer callback={callback} calling={calling} />;
  if (callback.mine) return <CallbackNumber callback={callback} calling={calling} />;
  if (callback.state !== 'promised') return <p>{t('desk.callbacks.elsewhere')}</p>;
  return (
    <>
      <p>{t(has('facilitator') ? 'desk.callbacks.takeHint' : 'desk.callbacks.readOnly')}</p>
      {has('facilitator') && (
        <p>
          <Button kind="main" icon="hand" busy={calling.busy.value} onPress={() => void calling.take()}>
            {t('desk.callbacks.take')}
          </Button>
        </p>
      )}
    </>
  );
};

const Refused = ({ calling }: { readonly calling: Calling }) => {
  const { t } = useDesk().words;
  const refusal = calling.refusal.value;
  if (!refusal) return null;
  if (refusal.code !== 'callback_moved') return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert" heading={t('desk.callbacks.moved.heading')}>
      {t('desk.callbacks.moved.text')}
    </Notice>
  );
};
