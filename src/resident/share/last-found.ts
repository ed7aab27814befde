import type { BillLookup } from '#client/models/payment/bill-search.ts';
import type { FoundBill } from '#client/models/payment/bill-share.ts';
import type { Payments } from '#client/models/payment/payments.ts';

type Found = Extract<BillLookup, { is: 'found' }>;

/** The bill that this visit found last, in a procedure or by "Ai-je payé ?". */
export const lastFound = ({ search, asked }: Pick<Payments, 'search' | 'asked'>): FoundBill | null => {
  const all = [search.state.value, asked.state.value].filter((one): one is Found => one.is === 'found');
  return all.toSorted((a, b) => b.at - a.at)[0] ?? null;
};
