import type { Payments } from '#client/models/payment/payments.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import { KeptCode } from '#steps/payment/kept-code.tsx';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LinkButton } from '#ui/link-button/link-button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { Frame } from '../frame/frame.tsx';
import { useBack } from '../router/use-back.ts';
import { callbackDeskOf } from './callback-desk.ts';
import { slotWords } from './slot-words.ts';
import './callback.css';

/** When the phone will ring, as long as it is true: what has not left yet says so. */
export function CallbackPromised({ payments }: { readonly payments: Payments }) {
  const { language, now, services, setting } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const back = useBack();
  const state = payments.callbacks.state.value;
  const { slot: chosen, typed } = callbackDeskOf(payments);
  const slot = chosen.value;
  const link = payments.callbacks.link.value;
  const said = state.kind === 'kept' || state.kind === 'waiting' ? state.kind : 'sent';
  return (
    <Frame
      title={t('payment.callback.title')}
      action={
        <Button kind="main" wide icon="arrow-left" onPress={back}>
          {t('payment.callback.go-back')}
        </Button>
      }
    >
      <Split
        lead={
          <Stack gap="m">
            <Heading
              key={said}
              focusOnMount
              lead={slot && slotWords(slot, todayInParis(now.value), translator)}
            >
              {t(`payment.callback.${said}`)}
            </Heading>
            <Notice
              tone={said === 'sent' ? 'good' : 'warn'}
              icon={said === 'sent' ? 'phone' : 'clock'}
              role="status"
            >
              <p>{t(`payment.callback.${said}-text`)}</p>
            </Notice>
            {typed.value.trim() !== '' && (
              <p class="callback-number">
                {t('payment.callback.at-number')} <bdi dir="ltr">{typed.value}</bdi>
              </p>
            )}
          </Stack>
        }
      >
        <Stack gap="m">
          {state.kind === 'sent' && (
            <p class="callback-code">
              <span>{t('payment.callback.code')}</span>
              <bdi dir="ltr">{state.receipt.trackingCode}</bdi>
              <span>{t('payment.callback.code-note')}</span>
            </p>
          )}
          {link && setting === 'home' && (
            <LinkButton href={link} icon="external">
              {t('payment.callback.open-link')}
            </LinkButton>
          )}
          {link && setting === 'kiosk' && (
            <KeptCode
              address={`${payments.homeOrigin}${link}`}
              show={t('payment.callback.keep')}
              label={t('payment.callback.keep-label')}
              text={t('payment.callback.keep-text')}
              demo={services.demo.value}
              translator={translator}
            />
          )}
        </Stack>
      </Split>
    </Frame>
  );
}
