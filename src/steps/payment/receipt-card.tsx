import type { Translator } from '#i18n/translator.ts';
import { Heading } from '#ui/heading/heading.tsx';
import { Stack } from '#ui/stack/stack.tsx';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import type { Instant } from '#core/instant.ts';
import type { PaidBy } from '#core/payment/standing.ts';
import { billRows, type NamedBill } from './bill-rows.tsx';

export interface ReceiptCardProps {
  readonly bill: NamedBill;
  readonly at: Instant;
  readonly by: PaidBy | null;
  /** Null when only the bill is known, and not which attempt paid it. */
  readonly code: string | null;
  readonly translator: Translator;
}

/** A receipt as it stands on a screen or on paper: no name on it. */
export function ReceiptCard({ bill, at, by, code, translator }: ReceiptCardProps) {
  const { t, date, time, cents } = translator;
  const rows: readonly SummaryRow[] = [
    ...billRows(bill, translator, 'receipt'),
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
