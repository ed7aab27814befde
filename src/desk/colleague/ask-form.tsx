import type { QueueId } from '#core/ids.ts';
import { longestQuestion, questionReasons } from '#core/question/question.ts';
import { Button } from '#ui/button/button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskField } from '../frame/desk-field.tsx';
import { askToId } from '../keyboard/doors.ts';
import { useDesk } from '../use-desk.ts';
import type { Asking } from './asking.ts';
import { AskRefused } from './ask-refused.tsx';

const textId = 'colleague-text';

interface AskFormProps {
  readonly asking: Asking;
  readonly onClose: () => void;
}

/** Whom; a few words when they help; then one touch on a reason sends. */
export const AskForm = ({ asking, onClose }: AskFormProps) => {
  const { t } = useDesk().words;
  const askable = asking.askable.value;
  const refusal = asking.refusal.value;
  return (
    <div class="colleague__form">
      {askable === null && !refusal && <LoadingState label={t('desk.colleague.loading')} />}
      {askable?.length === 0 && <p class="colleague__note">{t('desk.colleague.nobody')}</p>}
      {askable && askable.length > 0 && (
        <>
          <Whom asking={asking} />
          <Words asking={asking} />
          <Reasons asking={asking} onSent={onClose} />
        </>
      )}
      {refusal && <AskRefused refusal={refusal} />}
      <Button kind="plain" icon="x" onPress={onClose}>
        {t('desk.colleague.close')}
      </Button>
    </div>
  );
};

const Whom = ({ asking }: { readonly asking: Asking }) => {
  const { t } = useDesk().words;
  return (
    <DeskField
      id={askToId}
      label={t('desk.colleague.to')}
      error={asking.lacksTo.value ? t('desk.colleague.lacksTo') : null}
    >
      {(tied) => (
        <select
          {...tied}
          value={asking.to.value ?? ''}
          onChange={({ currentTarget }) => asking.sendTo(currentTarget.value as QueueId)}
        >
          {asking.to.value === null && (
            <option value="" disabled>
              {t('desk.colleague.choose')}
            </option>
          )}
          {(asking.askable.value ?? []).map(({ queueId, name, own }) => (
            <option key={queueId} value={queueId}>
              {own ? t('desk.colleague.own', { name }) : name}
            </option>
          ))}
        </select>
      )}
    </DeskField>
  );
};

const Words = ({ asking }: { readonly asking: Asking }) => {
  const { t } = useDesk().words;
  return (
    <DeskField
      id={textId}
      label={t('desk.colleague.text')}
      hint={t('desk.colleague.textHint')}
      error={asking.lacksText.value ? t('desk.colleague.lacksText') : null}
    >
      {(tied) => (
        <input
          {...tied}
          type="text"
          autocomplete="off"
          maxLength={longestQuestion}
          value={asking.text.value}
          onInput={({ currentTarget }) => asking.write(currentTarget.value)}
        />
      )}
    </DeskField>
  );
};

const Reasons = ({ asking, onSent }: { readonly asking: Asking; readonly onSent: () => void }) => {
  const { t } = useDesk().words;
  const send = async (reason: (typeof questionReasons)[number]): Promise<void> => {
    if (await asking.ask(reason)) onSent();
    else if (asking.lacksTo.peek()) document.getElementById(askToId)?.focus();
    else if (asking.lacksText.peek()) document.getElementById(textId)?.focus();
  };
  return (
    <div class="colleague__reasons" role="group" aria-label={t('desk.colleague.reasons')}>
      <p class="colleague__label">{t('desk.colleague.reasons')}</p>
      {questionReasons.map((reason) => (
        <Button key={reason} busy={asking.busy.value} onPress={() => void send(reason)}>
          {t(`desk.colleague.reason.${reason}`)}
        </Button>
      ))}
    </div>
  );
};
