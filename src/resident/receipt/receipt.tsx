import type { Payments } from '#client/models/payment/payments.ts';
import { ReceiptCard, type ReceiptCardProps } from '#steps/payment/receipt-card.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { useResident } from '../app/resident-context.ts';
import '../frame/paper.css';
import { ReceiptWays } from './receipt-ways.tsx';
import './receipt.css';

export interface ReceiptProps extends Omit<ReceiptCardProps, 'translator'> {
  readonly payments: Payments;
}

/** A receipt on the screen with the ways to keep it; on paper it stands alone, under the commune's name. */
export function Receipt({ payments, ...receipt }: ReceiptProps) {
  const { language } = useResident();
  return (
    <div class="receipt">
      <PaperHead />
      <Stack gap="m">
        <ReceiptCard {...receipt} translator={language.translator.value} />
        <div class="receipt__ways">
          <ReceiptWays bill={receipt.bill} payments={payments} />
        </div>
      </Stack>
    </div>
  );
}

/** Seen on paper alone: whose receipt it is, and that a demonstration's is worth nothing. */
function PaperHead() {
  const { content, language, services } = useResident();
  const books = content.value;
  return (
    <p class="receipt__head" aria-hidden="true">
      <strong>{books.status === 'ready' ? books.value.library.commune.name : ''}</strong>
      {services.demo.value && <span>{language.translator.value.t('payment.receipt.demo')}</span>}
    </p>
  );
}
