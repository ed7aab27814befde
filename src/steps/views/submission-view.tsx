import { answersOn, pathOf } from '#core/procedure/path.ts';
import type { SubmissionStep } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import { answerText } from '../answer-text.ts';
import type { SubmissionDealings } from '../payment/dealings.ts';
import { KeptCode } from '../payment/kept-code.tsx';
import { StepHead, stepTitleId } from '../step-head.tsx';
import type { StepProps } from '../step-props.ts';
import './submission-view.css';

/** What leaves and for whom, before it leaves; then the code to follow it. */
export function SubmissionView(props: StepProps<SubmissionStep>) {
  const submission = props.dealings?.submission;
  if (!submission) return <StepHead {...props} />;
  const { is } = submission.state;
  return is === 'sent' || is === 'kept' || is === 'waiting' ? (
    <Left {...props} submission={submission} />
  ) : (
    <Before {...props} submission={submission} />
  );
}

type ViewProps = StepProps<SubmissionStep> & { readonly submission: SubmissionDealings };

function Before(props: ViewProps) {
  const { submission, translator, world } = props;
  const { t } = translator;
  const { state } = submission;
  return (
    <Split
      lead={
        <Stack gap="m">
          <StepHead {...props} />
          {state.is === 'refused' && (
            <Notice tone="warn" heading={t('payment.submit.refused')} role="alert">
              <p>{state.why}</p>
            </Notice>
          )}
          <Notice tone="info" icon="key">
            <p>{t('payment.submit.sealed')}</p>
          </Notice>
          {!submission.online && (
            <Notice tone="warn" icon="wifi-off" role="status">
              <p>{t(world.setting === 'kiosk' ? 'payment.submit.offline' : 'payment.submit.offline-home')}</p>
            </Notice>
          )}
        </Stack>
      }
    >
      <Stack gap="m">
        <SummaryList rows={forWhom(props)} />
        <Heading level={2}>{t('payment.submit.what')}</Heading>
        <SummaryList rows={answerRows(props)} />
      </Stack>
    </Split>
  );
}

const forWhom = ({ submission, translator: { t, cents } }: ViewProps): readonly SummaryRow[] => [
  { id: 'to', label: t('payment.submit.to'), value: submission.service },
  {
    id: 'delay',
    label: t('payment.submit.delay'),
    value: t('payment.submit.delay-text', { count: submission.workingDays }),
  },
  ...(submission.bill === null
    ? []
    : [
        {
          id: 'bill',
          label: t('payment.submit.bill'),
          value: t('payment.submit.bill-text', {
            reference: submission.bill.reference,
            amount: cents(submission.bill.amount),
          }),
        },
      ]),
];

const answerRows = ({ procedure, run, texts, translator }: ViewProps): readonly SummaryRow[] =>
  answersOn(pathOf(procedure, run), run).flatMap(({ field, answer }) => {
    const asked = procedure.fields[field];
    if (!asked) return [];
    return [
      {
        id: field,
        label: sentenceOf(procedure, texts, asked.labelText),
        value: answerText(asked, answer, { procedure, texts, say: translator }),
      },
    ];
  });

function Left({ submission, translator, world }: ViewProps) {
  const { t, date } = translator;
  const { state, link, demo } = submission;
  const said = state.is === 'kept' || state.is === 'waiting' ? state.is : 'sent';
  return (
    <Split
      lead={
        <Stack gap="m">
          <Heading key={said} id={stepTitleId} focusOnMount>
            {t(`payment.submit.${said}`)}
          </Heading>
          <Notice
            tone={said === 'sent' ? 'good' : 'warn'}
            icon={said === 'sent' ? undefined : 'clock'}
            role="status"
          >
            <p>
              {state.is === 'sent'
                ? t('payment.submit.sent-text', { date: date(state.dueOn) })
                : t(`payment.submit.${said === 'kept' ? 'kept' : 'waiting'}-text`)}
            </p>
          </Notice>
        </Stack>
      }
    >
      <Stack gap="m">
        {state.is === 'sent' && (
          <p class="tracking-code">
            <span class="tracking-code__label">{t('payment.submit.code')}</span>
            <bdi class="tracking-code__value" dir="ltr">
              {state.trackingCode}
            </bdi>
            <span class="tracking-code__label">{t('payment.submit.code-note')}</span>
          </p>
        )}
        {link && world.setting === 'home' && (
          <LinkButton href={link} icon="external">
            {t('payment.submit.open-link')}
          </LinkButton>
        )}
        {link && world.setting === 'kiosk' && (
          <KeptCode
            address={link}
            show={t('payment.submit.keep')}
            label={t('payment.submit.keep-label')}
            text={t('payment.submit.keep-text')}
            demo={demo}
            translator={translator}
          />
        )}
      </Stack>
    </Split>
  );
}
