import type { AccountCard, PaymentAlert } from '#contract/schemas/account.ts';
import type { BillView } from '#contract/schemas/bill.ts';
import { cents } from '#core/payment/cents.ts';
import { paidBy, unpayableReasons } from '#core/payment/standing.ts';
import { at } from './a-ticket.ts';

export const aBill = (change: Partial<BillView>): BillView => ({
  reference: '2026-10-00482',
  amount: cents(4_250),
  label: 'Centre de loisirs, octobre 2026',
  payee: 'Régie Paris Familles',
  issuedOn: '2026-11-02',
  dueOn: '2026-12-02',
  standing: { is: 'to-pay' },
  means: ['online', 'counter', 'cash', 'cheque', 'tobacconist'],
  ...change,
});

const open = { since: at(52), until: at(72) };

/** One of each kind. */
export const standings = {
  toPay: { is: 'to-pay' },
  inProgress: { is: 'in-progress', ...open },
  refused: { is: 'refused-for-now', ...open },
  abandoned: { is: 'abandoned-for-now', ...open },
  beingChecked: { is: 'being-checked', since: at(20), code: 'P-7K4M' },
  paid: { is: 'paid', at: at(-2_000), by: 'card' },
  ...Object.fromEntries(paidBy.map((by) => [`paid-${by}`, { is: 'paid', at: at(-2_000), by } as const])),
  ...Object.fromEntries(unpayableReasons.map((why) => [why, { is: 'not-payable', why } as const])),
} as const satisfies Readonly<Record<string, BillView['standing']>>;

export const aCard = (change: Partial<AccountCard>): AccountCard => ({
  bill: aBill({ standing: standings.beingChecked }),
  attempts: [
    { code: 'P-7K4M', startedAt: at(20), word: 'being-checked', endedAt: null },
    { code: 'P-2C9R', startedAt: at(-1_430), word: 'refused', endedAt: at(-1_410) },
  ],
  sharedAt: at(57),
  until: at(72),
  ...change,
});

let made = 0;

export const anAlert = (change: Partial<PaymentAlert>): PaymentAlert => {
  made += 1;
  return {
    alertId: `00000000-0000-4000-9000-${made.toString(16).padStart(12, '0')}`,
    kind: 'unverified',
    reference: '2026-10-00482',
    amount: cents(4_250),
    code: 'P-7K4M',
    raisedAt: at(20),
    settledAt: null,
    found: null,
    ...change,
  };
};
