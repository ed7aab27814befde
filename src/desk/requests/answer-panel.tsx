import type { DeskRequest } from '#contract/schemas/request.ts';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { PlainRefusal } from '../frame/plain-refusal.tsx';
import { useDesk } from '../use-desk.ts';
import { answerWords } from './answer-words.ts';
import { AnswerField, answerId } from './answer-field.tsx';
import type { Answering } from './answering.ts';

interface AnswerPanelProps {
  readonly request: DeskRequest;
  readonly answering: Answering;
}

/** The answer: written, read again, sent; or what was answered. */
export const AnswerPanel = ({ request, answering }: AnswerPanelProps) => {
  const { t } = useDesk().words;
  return (
    <section class="desk-card answer-panel" aria-labelledby="answer-heading">
      <h3 class="desk-eyebrow" id="answer-heading">
        {t('desk.answer.heading')}
      </h3>
      {request.state === 'answered' || request.state === 'closed' ? (
        <Answered request={request} />
      ) : (
        <>
          <Refused answering={answering} />
          {answering.stage.value === 'writing' ? (
            <Writing request={request} answering={answering} />
          ) : (
            <Reading request={request} answering={answering} />
          )}
        </>
      )}
    </section>
  );
};

const Refused = ({ answering }: { readonly answering: Answering }) => {
  const { t } = useDesk().words;
  const refusal = answering.refusal.value;
  if (!refusal) return null;
  if (refusal.code !== 'request_moved') return <PlainRefusal refusal={refusal} of="gesture" />;
  return (
    <Notice tone="warn" role="alert" heading={t('desk.answer.moved.heading')}>
      {t('desk.answer.moved.text')}
    </Notice>
  );
};

const Writing = ({ request, answering }: AnswerPanelProps) => {
  const { t } = useDesk().words;
  return (
    <form
      class="answer-panel__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answering.readAgain();
        if (answering.empty.peek()) document.getElementById(answerId)?.focus();
      }}
    >
      <AnswerField request={request} empty={answering.empty.value} />
      <div class="answer-panel__actions">
        <Button kind="main" type="submit" icon="eye">
          {t(answerWords(request).readAgain)}
        </Button>
        {request.state === 'received' && (
          <Button icon="hand" busy={answering.busy.value} onPress={() => void answering.accept()}>
            {t('desk.answer.accept')}
          </Button>
        )}
      </div>
      {request.state === 'received' && <p class="answer-panel__note">{t(answerWords(request).acceptHint)}</p>}
    </form>
  );
};

const Reading = ({ request, answering }: AnswerPanelProps) => {
  const { drafts, words } = useDesk();
  const { t } = words;
  return (
    <>
      <p class="answer-panel__note" data-catches-focus tabIndex={-1}>
        {t(answerWords(request).asRead)}
      </p>
      <blockquote class="answer-panel__text">{drafts.textOf(request.requestId).trim()}</blockquote>
      <div class="answer-panel__actions">
        <Button
          kind="main"
          icon="arrow-right"
          busy={answering.busy.value}
          onPress={() => void answering.send()}
        >
          {t(answerWords(request).send)}
        </Button>
        <Button kind="plain" icon="pencil" onPress={answering.change}>
          {t('desk.answer.change')}
        </Button>
      </div>
    </>
  );
};

const Answered = ({ request }: { readonly request: DeskRequest }) => {
  const { drafts, words } = useDesk();
  const { t } = words;
  const left = drafts.textOf(request.requestId).trim();
  return (
    <>
      <p class="answer-panel__note" data-catches-focus tabIndex={-1}>
        {t(answerWords(request).sent)}
      </p>
      {request.answer === null ? (
        <p>{t('desk.answer.erased')}</p>
      ) : (
        <blockquote class="answer-panel__text">{request.answer}</blockquote>
      )}
      {left !== '' && (
        <Notice tone="warn" heading={t('desk.answer.left.heading')}>
          <p class="answer-panel__left">{left}</p>
          <Button kind="plain" icon="trash" onPress={() => drafts.drop(request.requestId)}>
            {t('desk.answer.left.drop')}
          </Button>
        </Notice>
      )}
    </>
  );
};
