import type { DeskCallback } from '#contract/schemas/callback.ts';
import { Button } from '#ui/button/button.tsx';
import { DeskField } from '../frame/desk-field.tsx';
import { catchesFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { CallOff } from './call-off.tsx';
import type { Calling } from './calling.ts';

const fieldId = 'callback-answer';
const longest = 4_000;

interface CallbackAnswerProps {
  readonly callback: DeskCallback;
  readonly calling: Calling;
}

/** "Écrivez la réponse avant d'appeler": there is no number here. */
export const CallbackAnswer = ({ callback: { callbackId, procedureId }, calling }: CallbackAnswerProps) => {
  const { drafts, words } = useDesk();
  const { t } = words;
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
      <DeskField
        id={fieldId}
        label={t('desk.callbacks.answer.label')}
        hint={t(procedureId === null ? 'desk.callbacks.answer.hintOpen' : 'desk.callbacks.answer.hint')}
        error={calling.empty.value ? t('desk.callbacks.answer.empty') : null}
      >
        {(tied) => (
          <textarea
            {...tied}
            {...catchesFocus}
            rows={6}
            maxLength={longest}
            value={drafts.textOf(callbackId)}
            spellcheck
            onInput={({ currentTarget }) => drafts.write(callbackId, currentTarget.value)}
          />
        )}
      </DeskField>
      <div class="answer-panel__actions">
        <Button kind="main" type="submit" icon="check" busy={calling.busy.value}>
          {t('desk.callbacks.answer.keep')}
        </Button>
        <Button kind="plain" busy={calling.busy.value} onPress={() => void calling.giveBack()}>
          {t('desk.callbacks.giveBack')}
        </Button>
        <CallOff calling={calling} />
      </div>
    </form>
  );
};
