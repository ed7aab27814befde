import { useSignal } from '@preact/signals';
import type { TrackingState } from '#client/models/payment/tracking.ts';
import type { Payments } from '#client/models/payment/payments.ts';
import type { RequestStanding } from '#contract/schemas/request.ts';
import { readTrackingCode } from '#core/request/tracking-code.ts';
import type { WordKey } from '#i18n/keys.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { Timeline, type TimelineStep } from '#ui/timeline/timeline.tsx';
import { TextField } from '#ui/text-field/text-field.tsx';
import { useResident } from '../app/resident-context.ts';
import { AnswerPage } from '../paid/answer-page.tsx';
import { LoadingPage } from '../content/loading-page.tsx';
import { CallbackByCode } from '../callback/callback-by-code.tsx';
import { AskPage } from '../paid/ask-page.tsx';
import { troubleText } from '../payment/trouble-text.ts';
import { usePayments } from '../payment/use-payments.ts';
import { trackDeskOf } from './track-desk.ts';
import './track-page.css';

/** "Suivre une demande": where it stands by its typed code, the answer too by the person's own link. */
export function TrackPage() {
  const payments = usePayments();
  if (!payments) return <LoadingPage />;
  const state = payments.tracking.state.value;
  if (state.is === 'standing')
    return <Standing payments={payments} standing={state.standing} answer={null} />;
  if (state.is === 'callback') return <CallbackByCode payments={payments} standing={state.standing} />;
  if (state.is === 'byLink') {
    return <Standing payments={payments} standing={state.answer} answer={state.answer} />;
  }
  return <Question payments={payments} state={state} />;
}

const fieldId = 'field-tracking-code';

interface QuestionProps {
  readonly payments: Payments;
  readonly state: Exclude<TrackingState, { is: 'standing' | 'callback' | 'byLink' }>;
}

function Question({ payments, state }: QuestionProps) {
  const { language, kiosk } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const { typed } = trackDeskOf(payments);
  const wrong = useSignal<WordKey | null>(null);
  const attempts = useSignal(0);
  const asking = state.is === 'asking';
  const ask = (): void => {
    const code = readTrackingCode(typed.peek());
    const empty = typed.peek().trim() === '';
    wrong.value = code === null ? (empty ? 'payment.track.empty' : 'payment.track.wrong') : null;
    attempts.value += 1;
    if (code !== null) void payments.tracking.byCode(code);
  };
  const label = t('payment.track.field');
  const error = wrong.value ? t(wrong.value) : undefined;
  const type = (text: string): void => {
    typed.value = text;
  };
  return (
    <AskPage
      title={t('payment.track.title')}
      lead={t('payment.track.lead')}
      action={t(asking ? 'payment.track.asking' : 'payment.track.ask')}
      busy={asking}
      onAsk={ask}
      mistakes={error === undefined ? [] : [{ fieldId, text: error }]}
      attempt={attempts.value}
      beside={state.is === 'failed' && error === undefined && <Failed trouble={state.trouble} />}
    >
      <TextField
        id={fieldId}
        label={label}
        hint={t('payment.track.field-hint')}
        error={error}
        value={typed.value}
        onInput={type}
        onFocus={() =>
          kiosk?.keyboard.open({
            id: fieldId,
            label,
            layout: 'reference',
            read: () => typed.value,
            write: type,
          })
        }
        size="medium"
        dir="ltr"
        maxLength={40}
        readOnlyForKeyboard={kiosk !== null}
      />
    </AskPage>
  );
}

function Failed({ trouble }: { readonly trouble: Extract<TrackingState, { is: 'failed' }>['trouble'] }) {
  const { language } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const offline = trouble.problem === 'offline';
  return (
    <Notice
      tone="warn"
      icon={offline ? 'wifi-off' : undefined}
      heading={t(offline ? 'payment.track.offline' : 'payment.track.failed')}
      role="alert"
    >
      <p>{offline ? t('payment.track.offline-text') : troubleText(trouble, translator)}</p>
    </Notice>
  );
}

interface StandingProps {
  readonly payments: Payments;
  readonly standing: RequestStanding;
  /** Null by the typed code, which shows the state alone. */
  readonly answer: { readonly answer: string | null } | null;
}

function Standing({ payments, standing, answer }: StandingProps) {
  const { language } = useResident();
  const { t, date } = language.translator.value;
  const state = t(`payment.track.${standing.state}`);
  const over = standing.state === 'answered' || standing.state === 'closed';
  const another = (): void => {
    payments.tracking.forget();
    trackDeskOf(payments).typed.value = '';
  };
  const order = ['received', 'accepted', 'answered'] as const;
  const reached = over ? order.length : order.indexOf(standing.state as 'received' | 'accepted') + 1;
  const dates = { received: standing.receivedAt, accepted: null, answered: standing.answeredAt };
  const steps = order.map((step, at): TimelineStep => {
    const when = dates[step];
    return {
      label: t(`payment.track.${step}`),
      state: at < reached ? 'done' : at === reached ? 'now' : 'todo',
      ...(when === null ? {} : { time: date(when) }),
    };
  });
  return (
    <AnswerPage
      title={t('payment.track.title')}
      again={t('payment.track.other')}
      onAgain={another}
      lead={
        <Heading key={state} focusOnMount above={t(`payment.track.about-${standing.about}`)}>
          {state}
        </Heading>
      }
    >
      <Stack gap="m">
        <Timeline about="file" label={t('payment.track.state')} steps={steps} />
        {!over && <p>{t('payment.track.due', { date: date(standing.dueOn) })}</p>}
        {answer?.answer && (
          <Panel heading={t('payment.track.answer')}>
            <p class="track-answer" lang="fr">
              {answer.answer}
            </p>
          </Panel>
        )}
        {over && answer === null && (
          <Notice tone="info">
            <p>{t('payment.track.answer-elsewhere')}</p>
          </Notice>
        )}
      </Stack>
    </AnswerPage>
  );
}
