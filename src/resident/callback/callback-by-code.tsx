import type { Payments } from '#client/models/payment/payments.ts';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { useResident } from '../app/resident-context.ts';
import { AnswerPage } from '../paid/answer-page.tsx';
import { trackDeskOf } from '../track/track-desk.ts';
import { slotWords } from './slot-words.ts';

interface ByCodeProps {
  readonly payments: Payments;
  readonly standing: CallbackStanding;
}

/** The state alone: only the person's own link calls it off, or who answers their telephone call. */
export function CallbackByCode({ payments, standing: { state, slot } }: ByCodeProps) {
  const { content, language, now } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const another = (): void => {
    payments.tracking.forget();
    trackDeskOf(payments).typed.value = '';
  };
  const number = content.value.status === 'ready' ? content.value.value.library.commune.phone : '';
  const when = isCallbackOver(state) ? undefined : slotWords(slot, todayInParis(now.value), translator);
  return (
    <AnswerPage
      title={t('payment.track.title')}
      again={t('payment.track.other')}
      onAgain={another}
      lead={
        <Heading key={state} focusOnMount above={t('payment.callback.title')} lead={when}>
          {t(`payment.callback.state-${state}`)}
        </Heading>
      }
    >
      {!isCallbackOver(state) && <p>{t('payment.callback.cancel-by-link', { number })}</p>}
    </AnswerPage>
  );
}
