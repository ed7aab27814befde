import type { OwnQuestion } from '#contract/schemas/question.ts';
import { Button } from '#ui/button/button.tsx';
import { Chip } from '#ui/chip/chip.tsx';
import { VisuallyHidden } from '#ui/visually-hidden/visually-hidden.tsx';
import { useDesk } from '../use-desk.ts';
import type { Asking } from './asking.ts';

/** What was asked for this call, the latest last; an answer is said when it comes. */
export const OwnQuestions = ({ asking }: { readonly asking: Asking }) => {
  const { t } = useDesk().words;
  const shown = asking.questions.value.filter(({ state }) => state !== 'withdrawn');
  const answered = shown.filter(({ state }) => state === 'answered');
  const last = answered.at(-1);
  return (
    <>
      <VisuallyHidden role="status">
        {last ? t('desk.colleague.answerCame', { count: answered.length, service: last.toName }) : ''}
      </VisuallyHidden>
      {shown.length > 0 && (
        <ul class="colleague__list">
          {shown.map((question) => (
            <Line key={question.questionId} question={question} asking={asking} />
          ))}
        </ul>
      )}
    </>
  );
};

const Line = ({ question, asking }: { readonly question: OwnQuestion; readonly asking: Asking }) => {
  const { t, time } = useDesk().words;
  const { questionId, toName, reason, text, state, answer, askedAt, answeredAt } = question;
  return (
    <li class="colleague__question" data-state={state}>
      <p class="colleague__asked">
        <strong>{t(`desk.colleague.reason.${reason}`)}</strong>
        {text !== null && <span>{text}</span>}
      </p>
      {answer !== null && <blockquote class="colleague__answer">{answer}</blockquote>}
      <p class="colleague__facts">
        <Chip tone={answer === null ? 'info' : 'good'} icon={answer === null ? 'clock' : 'check'}>
          {t(answer === null ? 'desk.colleague.awaits' : 'desk.colleague.answered')}
        </Chip>
        <span>{t('desk.colleague.by', { service: toName, time: time(answeredAt ?? askedAt) })}</span>
        {state === 'asked' && (
          <Button
            kind="plain"
            icon="x"
            busy={asking.busy.value}
            label={t('desk.colleague.withdrawOf', { reason: t(`desk.colleague.reason.${reason}`) })}
            onPress={() => void asking.withdraw(questionId)}
          >
            {t('desk.colleague.withdraw')}
          </Button>
        )}
      </p>
    </li>
  );
};
