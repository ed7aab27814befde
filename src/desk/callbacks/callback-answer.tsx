import type { DeskCallback } from '#contract/schemas/callback.ts';
import { Button } from '#ui/button/button.tsx';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { catchesFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import type { Calling } from './calling.ts';

const fieldId = 'callback-answer';
const longest = 4_000;

interface CallbackAnswerProps {
  readonly callback: DeskCallback;
  readonly calling: Calling;
}

/** "Écrivez la réponse avant d'appeler": there is no number here. */
export const CallbackAnswer = ({ callback: { callbackId }, calling }: CallbackAnswerProps) => {
  const { drafts, words } = useDesk();
  const { t } = words;
  const empty = calling.empty.value;
  return (
    <form
      class="answer-panel__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void calling.write();
        if (calling.empty.peek()) document.getElementById(fieldId)?.focus();
      }}
    >
      <label class="callback-work__label" for={fieldId}>
        {t('desk.callbacks.answer.label')}
      </label>
      <p class="answer-panel__note" id="callback-answer-hint">
        {t('desk.callbacks.answer.hint')}
      </p>
      {empty && <FieldError id="callback-answer-error">{t('desk.callbacks.answer.empty')}</FieldError>}
      <textarea
        {...catchesFocus}
        id={fieldId}
        class="answer-field__text"
        rows={6}
        maxLength={longest}
        value={drafts.textOf(callbackId)}
        spellcheck
        aria-describedby={empty ? 'callback-answer-hint callback-answer-error' : 'callback-answer-hint'}
        aria-invalid={empty ? true : undefined}
        onInput={({ currentTarget }) => drafts.write(callbackId, currentTarget.value)}
      />
      <div class="answer-panel__actions">
        <Button kind="main" type="submit" icon="check" busy={calling.busy.value}>
          {t('desk.callbacks.answer.keep')}
        </Button>
        <Button kind="plain" busy={calling.busy.value} onPress={() => void calling.giveBack()}>
          {t('desk.callbacks.giveBack')}
        </Button>
      </div>
    </form>
  );
};
