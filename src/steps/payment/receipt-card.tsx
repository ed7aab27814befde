import type { Translator } from '#i18n/translator.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { SummaryList } from '#ui/summary-list/summary-list.tsx';
import type { Instant } from '#core/instant.ts';
import type { PaidBy } from '#core/payment/standing.ts';
import type { ShownBill } from './shown-bill.ts';
import './receipt-card.css';

export interface ReceiptCardProps {
  readonly bill: Pick<ShownBill, 'reference' | 'amount' | 'label' | 'payee'>;
  readonly at: Instant;
  readonly by: PaidBy | null;
  /** Null when only the bill is known, and not which attempt paid it. */
  readonly code: string | null;
  readonly translator: Translator;
}

/** A receipt as it stands on a screen or on paper: no name on it. */
export function ReceiptCard({ bill, at, by, code, translator: { t, date, time, cents } }: ReceiptCardProps) {
  const rows = [
    { id: 'reference', label: t('payment.bill.reference'), value: bill.reference },
    {
      id: 'for',
      label: t('payment.bill.for'),
      value: (
        <span lang="fr" dir="ltr">
          {bill.label}
        </span>
      ),
    },
    {
      id: 'payee',
      label: t('payment.bill.payee'),
      value: (
        <span lang="fr" dir="ltr">
          {bill.payee}
        </span>
      ),
    },
    {
      id: 'date',
      label: t('payment.receipt.date'),
      value: t('payment.receipt.at', { date: date(at), time: time(at) }),
    },
    ...(by === null ? [] : [{ id: 'how', label: t('payment.receipt.how'), value: t(`payment.how.${by}`) }]),
    ...(code === null ? [] : [{ id: 'code', label: t('payment.receipt.code'), value: code }]),
  ];
  return (
    <Stack gap="s">
      <Heading level={2}>{t('payment.receipt.title')}</Heading>
      <SummaryList rows={rows} total={{ label: t('payment.bill.amount'), value: cents(bill.amount) }} />
      <p>{t('payment.receipt.no-name')}</p>
    </Stack>
  );
}
