import type { Payments } from '#client/models/payment/payments.ts';
import type { CallbackStanding } from '#contract/schemas/callback.ts';
import { isCallbackOver } from '#core/callback/callback.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { Split } from '#ui/split/split.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { trackDeskOf } from '../track/track-desk.ts';
import { slotWords } from './slot-words.ts';

interface ByCodeProps {
  readonly payments: Payments;
  readonly standing: CallbackStanding;
}

/** The state alone: only the person's own link calls it off. */
export function CallbackByCode({ payments, standing: { state, slot } }: ByCodeProps) {
  const { language, now } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const another = (): void => {
    payments.tracking.forget();
    trackDeskOf(payments).typed.value = '';
  };
  const when = isCallbackOver(state) ? undefined : slotWords(slot, todayInParis(now.value), translator);
  return (
    <Frame
      title={t('payment.track.title')}
      onBack={another}
      action={
        <Button kind="main" wide icon="search" onPress={another}>
          {t('payment.track.other')}
        </Button>
      }
    >
      <Split
        lead={
          <Heading key={state} focusOnMount above={t('payment.callback.title')} lead={when}>
            {t(`payment.callback.state-${state}`)}
          </Heading>
        }
      >
        {!isCallbackOver(state) && <p>{t('payment.callback.cancel-by-link')}</p>}
      </Split>
    </Frame>
  );
}
