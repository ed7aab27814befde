import type { QueueId } from '#core/ids.ts';
import { longestQuestion, questionReasons } from '#core/question/question.ts';
import { Button } from '#ui/button/button.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { useDesk } from '../use-desk.ts';
import type { Asking } from './asking.ts';
import { AskRefused } from './ask-refused.tsx';

export const askToId = 'colleague-to';
const textId = 'colleague-text';
const hintId = 'colleague-text-hint';
const errorId = 'colleague-text-error';

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
    <label class="colleague__field">
      {t('desk.colleague.to')}
      <select
        id={askToId}
        value={asking.to.value ?? ''}
        onChange={({ currentTarget }) => asking.sendTo(currentTarget.value as QueueId)}
      >
        {(asking.askable.value ?? []).map(({ queueId, name }) => (
          <option key={queueId} value={queueId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

const Words = ({ asking }: { readonly asking: Asking }) => {
  const { t } = useDesk().words;
  const lacks = asking.lacksText.value;
  return (
    <div class="colleague__field">
      <label for={textId}>{t('desk.colleague.text')}</label>
      <p class="colleague__note" id={hintId}>
        {t('desk.colleague.textHint')}
      </p>
      {lacks && <FieldError id={errorId}>{t('desk.colleague.lacksText')}</FieldError>}
      <input
        id={textId}
        type="text"
        autocomplete="off"
        maxLength={longestQuestion}
        value={asking.text.value}
        aria-describedby={lacks ? `${hintId} ${errorId}` : hintId}
        aria-invalid={lacks ? true : undefined}
        onInput={({ currentTarget }) => asking.write(currentTarget.value)}
      />
    </div>
  );
};

const Reasons = ({ asking, onSent }: { readonly asking: Asking; readonly onSent: () => void }) => {
  const { t } = useDesk().words;
  const send = async (reason: (typeof questionReasons)[number]): Promise<void> => {
    if (await asking.ask(reason)) onSent();
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
