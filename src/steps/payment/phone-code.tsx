import type { ComponentChildren } from 'preact';
import type { Translator } from '#i18n/translator.ts';
import { Button } from '#ui/button/button.tsx';
import { Heading } from '#ui/heading/heading.tsx';
import { LoadingState } from '#ui/loading-state/loading-state.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Qr } from '#ui/qr/qr.tsx';
import { Split } from '#ui/split/split.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { stepTitleId } from '../step-head.tsx';
import type { PaymentCode, PaymentDealings } from './dealings.ts';
import { FollowTimeline } from './follow-timeline.tsx';
import { DemoPhone } from './kept-code.tsx';
import { PaymentOutcome } from './payment-outcome.tsx';
import type { ShownPayment } from './shown-bill.ts';
import './phone-code.css';

export interface PhoneCodeProps {
  readonly pay: PaymentDealings;
  readonly translator: Translator;
  /** What the page adds once something came of it. */
  readonly extra?: ComponentChildren;
}

/** The code for one's phone, and how far the phone has gone with it. */
export function PhoneCode({ pay, translator, extra }: PhoneCodeProps) {
  const { t } = translator;
  const { code } = pay;
  const said = code?.is === 'shown' ? code.phone.payment : null;
  const under = said !== null && said.word.word !== 'in-progress';
  return (
    <Split
      lead={
        under ? (
          <PaymentOutcome payment={said} live={code?.is !== 'shown' || code.live} translator={translator} />
        ) : (
          <Following code={code} translator={translator} />
        )
      }
    >
      <Stack gap="m">
        {code && !under && <Code code={code} pay={pay} translator={translator} />}
        {under && extra}
        {mayPayOtherwise(said) && (
          <Button icon="landmark" onPress={pay.showMeans}>
            {t('payment.qr.stop')}
          </Button>
        )}
      </Stack>
    </Split>
  );
}

/** While a payment may still come through, no other means is offered beside it. */
const mayPayOtherwise = (said: ShownPayment | null): boolean =>
  said === null || !['paid', 'in-progress', 'being-checked'].includes(said.word.word);

/** What to do now, and how far the phone has gone. */
function Following({
  code,
  translator,
}: {
  readonly code: PaymentCode | null;
  readonly translator: Translator;
}) {
  const { t } = translator;
  const phone = code?.is === 'shown' ? code.phone : null;
  const away = phone?.state === 'opened' || phone?.state === 'paying';
  const scan = phone?.state === 'shown';
  return (
    <Stack gap="m">
      <Heading
        key={away ? 'away' : 'here'}
        id={stepTitleId}
        focusOnMount
        lead={away ? t('payment.qr.opened-text') : scan ? t('payment.qr.do') : undefined}
      >
        {t(away ? 'payment.qr.opened' : 'payment.qr.title')}
      </Heading>
      {code?.is === 'shown' && !code.live && (
        <Notice tone="warn" icon="wifi-off" role="status">
          <p>{t('payment.qr.not-live')}</p>
        </Notice>
      )}
      {phone && away && (
        <div role="status">
          <FollowTimeline phone={phone} translator={translator} />
        </div>
      )}
    </Stack>
  );
}

function Code({ code, pay, translator }: PhoneCodeProps & { readonly code: PaymentCode }) {
  const { t, time } = translator;
  if (code.is === 'preparing') return <LoadingState label={t('payment.qr.preparing')} />;
  if (code.is === 'failed') {
    return (
      <Notice tone="warn" heading={t('payment.qr.failed')} role="alert">
        <p>{code.why}</p>
      </Notice>
    );
  }
  const { phone } = code;
  if (phone.state === 'ended' && phone.payment === null) {
    return (
      <Notice tone="info" icon="clock" heading={t('payment.qr.over')} role="status">
        <p>{t('payment.qr.over-text')}</p>
      </Notice>
    );
  }
  return (
    <Stack gap="m">
      {phone.state === 'shown' && (
        <Panel>
          <div class="phone-code">
            <Qr text={code.address} label={t('payment.qr.label')} />
            <p class="phone-code__waiting" role="status">
              {t('payment.follow.waiting')}
            </p>
            <p class="phone-code__until">{t('payment.qr.until', { time: time(code.endsAt) })}</p>
          </div>
        </Panel>
      )}
      {pay.demo && phone.payment === null && <DemoPhone address={code.address} t={t} />}
    </Stack>
  );
}
