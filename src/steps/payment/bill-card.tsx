import type { Translator } from '#i18n/translator.ts';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import { billRows, type NamedBill } from './bill-rows.tsx';

export interface BillCardProps {
  readonly bill: NamedBill & {
    readonly issuedOn?: string;
    readonly dueOn?: string | null;
  };
  readonly translator: Translator;
}

/** A bill as its paper has it, the amount largest. */
export function BillCard({ bill, translator }: BillCardProps) {
  const { t, date, cents } = translator;
  const rows: readonly SummaryRow[] = [
    ...billRows(bill, translator),
    ...(bill.issuedOn === undefined
      ? []
      : [{ id: 'issued', label: t('payment.bill.issued'), value: date(bill.issuedOn) }]),
    ...(bill.dueOn ? [{ id: 'due', label: t('payment.bill.due'), value: date(bill.dueOn) }] : []),
  ];
  return <SummaryList rows={rows} total={{ label: t('payment.bill.amount'), value: cents(bill.amount) }} />;
}
