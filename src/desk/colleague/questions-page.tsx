import type { DeskQuestion } from '#contract/schemas/question.ts';
import { EmptyState } from '#ui/empty-state/empty-state.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { DeskPage } from '../frame/desk-page.tsx';
import { ListRefused } from '../frame/list-refused.tsx';
import { ListStale } from '../frame/list-stale.tsx';
import { useDesk } from '../use-desk.ts';
import { QuestionCard } from './question-card.tsx';
import { useQuestions } from './use-questions.ts';
import './colleague.css';

/** What colleagues ask one's own service, live; the person is with them, so the longest waiting stands first. */
export const QuestionsPage = () => {
  const { services, words } = useDesk();
  const { t } = words;
  useQuestions();
  const list = services.questions.list.value;
  return (
    <DeskPage heading={t('desk.questions.heading')} lead={t('desk.questions.lead')}>
      {list.state === 'loading' && <LoadingState label={t('desk.questions.loading')} />}
      {list.state === 'refused' && (
        <ListRefused refusal={list.refusal} onAgain={() => void services.questions.load()} />
      )}
      {list.state === 'ready' && list.stale && <ListStale readAt={list.readAt} />}
      {list.state === 'ready' && <Questions items={list.items} />}
    </DeskPage>
  );
};

const Questions = ({ items }: { readonly items: readonly DeskQuestion[] }) => {
  const { t } = useDesk().words;
  if (items.length === 0) {
    return (
      <EmptyState icon="check-circle" heading={t('desk.questions.empty')}>
        <p>{t('desk.questions.emptyText')}</p>
      </EmptyState>
    );
  }
  const waiting = items.filter(({ state }) => state === 'asked');
  const answered = items.filter(({ state }) => state === 'answered');
  return (
    <>
      {waiting.length === 0 && <p class="desk-page__note">{t('desk.questions.allAnswered')}</p>}
      <ul class="question-list">
        {[...waiting, ...answered].map((question) => (
          <QuestionCard key={question.questionId} question={question} />
        ))}
      </ul>
    </>
  );
};
