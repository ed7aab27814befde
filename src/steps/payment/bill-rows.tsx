import type { Translator } from '#i18n/translator.ts';
import type { SummaryRow } from '#ui/summary-list/summary-list.tsx';
import type { ShownBill } from './shown-bill.ts';

export type NamedBill = Pick<ShownBill, 'reference' | 'amount' | 'label' | 'payee'>;

/** In French whatever one reads: so it is printed. */
const asPrinted = (text: string) => (
  <span lang="fr" dir="ltr">
    {text}
  </span>
);

/** What names a bill, wherever it stands: its reference, what it is for, who is paid. */
export const billRows = (
  { reference, label, payee }: NamedBill,
  { t }: Translator,
  on: 'bill' | 'receipt' = 'bill',
): readonly SummaryRow[] => [
  { id: 'reference', label: t('payment.bill.reference'), value: reference },
  { id: 'for', label: t('payment.bill.for'), value: asPrinted(label) },
  { id: 'payee', label: t(`payment.${on}.payee`), value: asPrinted(payee) },
];
