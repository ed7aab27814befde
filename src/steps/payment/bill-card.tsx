import type { Translator } from '#i18n/translator.ts';
import { SummaryList, type SummaryRow } from '#ui/summary-list/summary-list.tsx';
import type { ShownBill } from './shown-bill.ts';

export interface BillCardProps {
  readonly bill: Pick<ShownBill, 'reference' | 'amount' | 'label' | 'payee'> & {
    readonly issuedOn?: string;
    readonly dueOn?: string | null;
  };
  readonly translator: Translator;
}

/** A bill as its paper has it, the amount largest. Its label stays in French: so it is printed. */
export function BillCard({ bill, translator: { t, date, cents } }: BillCardProps) {
  const rows: readonly SummaryRow[] = [
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
    ...(bill.issuedOn === undefined
      ? []
      : [{ id: 'issued', label: t('payment.bill.issued'), value: date(bill.issuedOn) }]),
    ...(bill.dueOn ? [{ id: 'due', label: t('payment.bill.due'), value: date(bill.dueOn) }] : []),
  ];
  return <SummaryList rows={rows} total={{ label: t('payment.bill.amount'), value: cents(bill.amount) }} />;
}
