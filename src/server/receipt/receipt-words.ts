import type { Locale } from '#core/locale.ts';

/** The sentences of a receipt; `{…}` is filled in. */
export interface ReceiptWords {
  readonly subject: string;
  readonly paid: string;
  readonly by: Readonly<Record<'card' | 'debit', string>>;
  readonly label: string;
  readonly payee: string;
  readonly reference: string;
  readonly amount: string;
  readonly date: string;
  readonly code: string;
  readonly keep: string;
  readonly test: string;
  readonly unread: string;
}

export const receiptWords: Readonly<Record<Locale, ReceiptWords>> = {
  fr: {
    subject: 'Reçu de votre paiement',
    paid: 'Votre facture est payée.',
    by: { card: 'Payée par carte bancaire', debit: 'Payée par prélèvement' },
    label: 'Facture',
    payee: 'À',
    reference: 'Référence',
    amount: 'Montant',
    date: 'Le',
    code: 'Code du paiement',
    keep: 'Gardez ce message : il vous sert de reçu.',
    test: 'Ceci est un essai : aucun argent n’a été versé.',
    unread: 'Les réponses à ce message ne sont pas lues.',
  },
  'fr-simple': {
    subject: 'Votre reçu',
    paid: 'Vous avez payé votre facture.',
    by: { card: 'Payé par carte', debit: 'Payé par prélèvement' },
    label: 'Facture',
    payee: 'À',
    reference: 'Numéro de la facture',
    amount: 'Prix',
    date: 'Le',
    code: 'Code du paiement',
    keep: 'Gardez ce message. C’est votre reçu.',
    test: 'C’est un essai. Vous n’avez rien payé pour de vrai.',
    unread: 'Ne répondez pas à ce message. Personne ne le lit.',
  },
  en: {
    subject: 'Receipt for your payment',
    paid: 'Your bill is paid.',
    by: { card: 'Paid by card', debit: 'Paid by direct debit' },
    label: 'Bill',
    payee: 'To',
    reference: 'Reference',
    amount: 'Amount',
    date: 'On',
    code: 'Payment code',
    keep: 'Keep this message: it is your receipt.',
    test: 'This is a test: no money was paid.',
    unread: 'Replies to this message are not read.',
  },
  ar: {
    subject: 'إيصال الدفع',
    paid: 'تم دفع فاتورتكم.',
    by: { card: 'الدفع بالبطاقة المصرفية', debit: 'الدفع بالاقتطاع المباشر' },
    label: 'الفاتورة',
    payee: 'المستفيد',
    reference: 'المرجع',
    amount: 'المبلغ',
    date: 'التاريخ',
    code: 'رمز الدفع',
    keep: 'احتفظوا بهذه الرسالة: إنها إيصالكم.',
    test: 'هذه تجربة: لم يُدفع أي مبلغ.',
    unread: 'لا تُقرأ الردود على هذه الرسالة.',
  },
};
