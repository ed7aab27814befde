import type { Payments } from '#client/models/payment/payments.ts';
import { cents } from '#core/payment/cents.ts';
import { KeptCode } from '#steps/payment/kept-code.tsx';
import { Button } from '#ui/button/button.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import { billLink } from '../arrival/bill-link.ts';
import { ReceiptMail } from './receipt-mail.tsx';

export interface ReceiptWaysProps {
  readonly bill: { readonly reference: string; readonly amount: number };
  readonly payments: Payments;
}

/** On one's phone by a code, on paper at home, by e-mail where this page holds the payment. */
export function ReceiptWays({ bill, payments }: ReceiptWaysProps) {
  const { language, setting, services } = useResident();
  const translator = language.translator.value;
  const { t } = translator;
  const attempt = payments.attempt.state.value;
  const mayMail = attempt.is === 'known' && attempt.own && attempt.payment.bill.reference === bill.reference;
  return (
    <Stack gap="s">
      {setting === 'kiosk' && (
        <KeptCode
          address={billLink(payments.homeOrigin, { reference: bill.reference, amount: cents(bill.amount) })}
          show={t('payment.receipt.keep')}
          label={t('payment.receipt.keep-label')}
          text={t('payment.receipt.keep-text')}
          demo={services.demo.value}
          translator={translator}
        />
      )}
      {mayMail && <ReceiptMail payments={payments} />}
      {setting === 'home' && (
        <Button icon="printer" onPress={() => window.print()}>
          {t('payment.receipt.print')}
        </Button>
      )}
    </Stack>
  );
}
