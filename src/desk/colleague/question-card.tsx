import { useSignal } from '@preact/signals';
import type { Refusal } from '#client/models/desk/refusal.ts';
import type { DeskQuestion } from '#contract/schemas/question.ts';
import { longestColleagueAnswer } from '#core/question/question.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { DeskField } from '../frame/desk-field.tsx';
import { Wait } from '../queue/wait.tsx';
import { procedureTitle } from '../step-glance/procedure-title.ts';
import { useDesk } from '../use-desk.ts';
import { AskRefused } from './ask-refused.tsx';

/** One question and the place to answer it; no name is in either. */
export const QuestionCard = ({ question }: { readonly question: DeskQuestion }) => {
  const { services, words } = useDesk();
  const { t } = words;
  const { questionId, reason, text, fromName, toName, procedureId, state, askedAt } = question;
  const title = procedureTitle(procedureId, services.content);
  const headingId = `question-${questionId}`;
  return (
    <li class="question-card desk-card" data-state={state} aria-labelledby={headingId}>
      <header class="question-card__top">
        <h2 class="question-card__reason" id={headingId}>
          {t(`desk.colleague.reason.${reason}`)}
        </h2>
        {state === 'asked' ? (
          <Chip tone="person" icon="clock">
            <Wait since={askedAt} />
          </Chip>
        ) : (
          <Chip tone="good" icon="check">
            {t('desk.questions.answered')}
          </Chip>
        )}
      </header>
      <p class="question-card__facts">
        {fromName === toName
          ? t('desk.questions.within', { name: toName })
          : t('desk.questions.from', { from: fromName, to: toName })}
        {title !== null && ` · ${title}`}
      </p>
      {text !== null && <p class="question-card__text">{text}</p>}
      {question.answer === null ? (
        <AnswerForm question={question} headingId={headingId} />
      ) : (
        <blockquote class="colleague__answer" data-catches-focus tabIndex={-1}>
          {question.answer}
        </blockquote>
      )}
    </li>
  );
};

interface AnswerFormProps {
  readonly question: DeskQuestion;
  readonly headingId: string;
}

/** What was typed stays until the server has it. */
const AnswerForm = ({ question: { questionId }, headingId }: AnswerFormProps) => {
  const { services, words } = useDesk();
  const { t } = words;
  const text = useSignal('');
  const empty = useSignal(false);
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  const fieldId = `answer-${questionId}`;
  const send = async (): Promise<void> => {
    empty.value = text.peek().trim() === '';
    if (busy.peek()) return;
    if (empty.peek()) return document.getElementById(fieldId)?.focus();
    busy.value = true;
    refusal.value = null;
    const answer = await services.questions.answer(questionId, text.peek().trim());
    busy.value = false;
    if (!answer.ok) refusal.value = answer.refusal;
  };
  return (
    <form
      class="question-card__form"
      noValidate
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <DeskField
        id={fieldId}
        label={t('desk.questions.answerLabel')}
        error={empty.value ? t('desk.questions.answerEmpty') : null}
      >
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={longestColleagueAnswer}
            value={text.value}
            spellcheck
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
              empty.value = false;
            }}
          />
        )}
      </DeskField>
      {refusal.value && <AskRefused refusal={refusal.value} />}
      <Button kind="main" type="submit" icon="arrow-right" busy={busy.value}>
        {t('desk.questions.answer')}
      </Button>
    </form>
  );
};
