import type { DeskRequest } from '#contract/schemas/request.ts';
import { DeskField } from '../frame/desk-field.tsx';
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
      <DeskField
        id={answerId}
        label={t(said.label)}
        labelHidden
        hint={t(said.hint)}
        error={empty ? t('desk.answer.empty') : null}
      >
        {(tied) => (
          <textarea
            {...tied}
            {...catchesFocus}
            rows={8}
            maxLength={longestAnswer}
            value={text}
            spellcheck
            onInput={({ currentTarget }) => drafts.write(requestId, currentTarget.value)}
          />
        )}
      </DeskField>
      <p class="answer-panel__note">
        {left < tellFrom ? t('desk.answer.room', { count: left }) : t('desk.answer.kept')}
      </p>
    </div>
  );
};
