import { useSignal } from '@preact/signals';
import type { Payments } from '#client/models/payment/payments.ts';
import { EmailField } from '#steps/payment/email-field.tsx';
import { Button } from '#ui/button/button.tsx';
import { Notice } from '#ui/notice/notice.tsx';
import { Panel } from '#ui/panel/panel.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { payDeskOf } from '../payment/pay-desk.ts';
import { troubleText } from '../payment/trouble-text.ts';

/** The receipt by e-mail, to an address that is kept nowhere. */
export function ReceiptMail({ payments }: { readonly payments: Payments }) {
  const { language, kiosk } = useResident();
  const open = useSignal(false);
  const translator = language.translator.value;
  const { t, locale } = translator;
  const { receiptEmail } = payDeskOf(payments);
  const mailing = payments.attempt.mailing.value;
  if (mailing === 'sent') {
    return (
      <Notice tone="good" heading={t('payment.receipt.mail-sent')} role="status">
        <p>{t('payment.receipt.mail-sent-text')}</p>
      </Notice>
    );
  }
  if (!open.value) {
    return (
      <Button
        icon="message"
        onPress={() => {
          open.value = true;
        }}
      >
        {t('payment.receipt.mail')}
      </Button>
    );
  }
  const send = (): void => {
    const email = receiptEmail.submit();
    if (email !== null) void payments.attempt.mailReceipt(String(email), locale);
  };
  return (
    <Panel heading={t('payment.receipt.mail')}>
      <Stack gap="s">
        {typeof mailing === 'object' && (
          <Notice tone="warn" heading={t('payment.receipt.mail-failed')} role="alert">
            <p>{troubleText(mailing, translator)}</p>
          </Notice>
        )}
        <EmailField
          draft={receiptEmail}
          label={t('payment.receipt.mail-field')}
          hint={t('payment.receipt.mail-hint')}
          keyboard={kiosk?.keyboard ?? null}
          translator={translator}
        />
        <Button kind="main" busy={mailing === 'sending'} onPress={send}>
          {t(mailing === 'sending' ? 'payment.receipt.mail-sending' : 'payment.receipt.mail-send')}
        </Button>
      </Stack>
    </Panel>
  );
}
