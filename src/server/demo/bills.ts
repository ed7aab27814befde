import { addDays } from '#core/calendar/dates.ts';
import { instantOf, todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import { type Cents, cents } from '#core/payment/cents.ts';
import { type BillReference, billReference } from '#core/payment/reference.ts';
import type { BillProof } from '#contract/schemas/bill.ts';
import type { ImportedBill } from '../ports/bill-import.ts';

/** What happened to a bill before the demonstration began. */
export type Past = 'paid-by-card' | 'refused-before' | 'unexplained';

interface DemoBillPlan {
  readonly amount: Cents;
  readonly label: string;
  readonly past?: Past;
  readonly change?: Partial<ImportedBill>;
}

const payee = 'Régie des familles (démonstration)';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** The month before the one of a day, as a bill names it. */
const monthBefore = (day: string): string => {
  const last = addDays(`${day.slice(0, 8)}01`, -1);
  return `${months[Number(last.slice(5, 7)) - 1] ?? ''} ${last.slice(0, 4)}`;
};

const means: ImportedBill['means'] = ['cash', 'cheque', 'counter', 'tobacconist'];

const plans = (today: string): readonly DemoBillPlan[] => {
  const month = monthBefore(today);
  const yesterday = instantOf({ date: addDays(today, -1), minute: 630 });
  const longAgo = addDays(today, -75);
  const over = { issuedOn: longAgo, dueOn: addDays(today, -45), payableUntil: addDays(today, -45) };
  return [
    { amount: cents(4_250), label: `Centre de loisirs, ${month}` },
    { amount: cents(12_640), label: `Goûters et ateliers, deux enfants, ${month}` },
    { amount: cents(31_200), label: `Conservatoire, premier versement` },
    { amount: cents(6_480), label: `Halte-garderie, ${month}`, past: 'paid-by-card' },
    {
      amount: cents(2_815),
      label: `Étude du soir, ${month}`,
      change: { paid: { by: 'counter', at: yesterday } },
    },
    {
      amount: cents(5_390),
      label: `Mercredi après-midi, ${month}`,
      change: { paid: { by: 'other', at: yesterday } },
    },
    { amount: cents(3_720), label: `Vacances, ${monthBefore(longAgo)}`, change: over },
    {
      amount: cents(8_800),
      label: `Atelier beaux-arts, ${monthBefore(longAgo)}`,
      change: { ...over, payableUntil: addDays(today, -30), unpayable: 'with-the-treasury', means: [] },
    },
    {
      amount: cents(14_575),
      label: `Crèche, ${month}`,
      change: { unpayable: 'by-direct-debit', means: ['direct-debit'] },
    },
    { amount: cents(65), label: `Goûter exceptionnel, ${month}` },
    { amount: cents(7_130), label: `Centre de loisirs, vacances, ${month}`, past: 'unexplained' },
    { amount: cents(1_990), label: `Étude et goûter, ${month}`, past: 'refused-before' },
  ];
};

const printed = (i: number): string => `DEMO ${String(i + 1).padStart(2, '0')}`;

export interface DemoBill {
  readonly bill: ImportedBill;
  readonly past: Past | null;
}

/** Twelve fictional bills, in every standing that lasts; their dates follow the day on which the server starts. */
export const demoBills = (now: Instant): readonly DemoBill[] => {
  const today = todayInParis(now);
  return plans(today).map(({ amount, label, past = null, change = {} }, i) => ({
    past,
    bill: {
      line: i + 2,
      reference: billReference(printed(i)) as BillReference,
      printedReference: printed(i),
      amount,
      label,
      payee,
      issuedOn: addDays(today, -12),
      dueOn: addDays(today, 20),
      payableUntil: addDays(today, 20),
      unpayable: null,
      means,
      paid: null,
      ...change,
    },
  }));
};

/** What to type. */
export const demoBillProofs = (now: Instant): readonly BillProof[] =>
  demoBills(now).map(({ bill }) => ({ reference: bill.printedReference, amount: bill.amount }));
