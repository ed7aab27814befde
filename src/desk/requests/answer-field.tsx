import type { DeskRequest } from '#contract/schemas/request.ts';
import { FieldError } from '#ui/text-field/field-error.tsx';
import { catchesFocus } from '../frame/use-kept-focus.ts';
import { useDesk } from '../use-desk.ts';
import { answerWords } from './answer-words.ts';
import { longestAnswer } from './answering.ts';

interface AnswerFieldProps {
  readonly request: Pick<DeskRequest, 'requestId' | 'origin'>;
  readonly empty: boolean;
}

export const answerId = 'answer';

/** Near the end the room that is left is said; before, it would only be noise. */
const tellFrom = 500;

export const AnswerField = ({ request, empty }: AnswerFieldProps) => {
  const { requestId } = request;
  const said = answerWords(request);
  const { drafts, words } = useDesk();
  const { t } = words;
  const text = drafts.textOf(requestId);
  const left = longestAnswer - text.length;
  return (
    <div class="answer-field">
      <label class="visually-hidden" for={answerId}>
        {t(said.label)}
      </label>
      <p class="answer-panel__note" id="answer-hint">
        {t(said.hint)}
      </p>
      {empty && <FieldError id="answer-error">{t('desk.answer.empty')}</FieldError>}
      <textarea
        {...catchesFocus}
        id={answerId}
        class="answer-field__text"
        rows={8}
        maxLength={longestAnswer}
        value={text}
        spellcheck
        aria-describedby={empty ? 'answer-hint answer-error' : 'answer-hint'}
        aria-invalid={empty ? true : undefined}
        onInput={({ currentTarget }) => drafts.write(requestId, currentTarget.value)}
      />
      <p class="answer-panel__note">
        {left < tellFrom ? t('desk.answer.room', { count: left }) : t('desk.answer.kept')}
      </p>
    </div>
  );
};
