import type { BillView, PaymentView } from '#contract/schemas/bill.ts';
import { after, minutes } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import type { BillStanding } from '#core/payment/standing.ts';
import type { AttemptState } from '#client/models/payment/attempt.ts';
import type { BillLookup } from '#client/models/payment/bill-search.ts';
import type { InvitationState } from '#client/models/payment/invitation.ts';
import { exampleNow } from './fake-services.ts';

export const began = after(exampleNow, minutes(-3));
export const until = after(began, minutes(20));

export const proof = { reference: 'FA-2026-10-00482', amount: cents(4_250) };

export const standings: Readonly<Record<BillStanding['is'], BillStanding>> = {
  'to-pay': { is: 'to-pay' },
  'in-progress': { is: 'in-progress', since: began, until },
  'refused-for-now': { is: 'refused-for-now', since: began, until },
  'abandoned-for-now': { is: 'abandoned-for-now', since: began, until },
  'being-checked': { is: 'being-checked', since: after(exampleNow, minutes(-90)), code: 'K7QM-2F' },
  paid: { is: 'paid', at: began, by: 'card' },
  'not-payable': { is: 'not-payable', why: 'past-deadline' },
};

export const bill = (standing: BillStanding = { is: 'to-pay' }): BillView => ({
  ...proof,
  label: 'Centre de loisirs, octobre 2026',
  payee: 'Régie Paris Familles',
  issuedOn: '2026-11-02',
  dueOn: '2026-11-25',
  standing,
  means: ['online', 'counter', 'cash', 'cheque', 'direct-debit', 'tobacconist'],
});

export const found = (standing?: BillStanding): BillLookup => ({
  is: 'found',
  proof,
  bill: bill(standing),
  at: exampleNow,
});

export const failed = (problem: 'bill_unknown' | 'offline' | 'unavailable' | 'too_many'): BillLookup => ({
  is: 'failed',
  proof,
  trouble: { problem, since: null, until: null, wait: null },
});

export const words: readonly PaymentView['word'][] = [
  { word: 'paid' },
  { word: 'in-progress', until },
  { word: 'refused-for-now', until },
  { word: 'abandoned-for-now', until },
  { word: 'refused' },
  { word: 'abandoned' },
  { word: 'not-paid' },
  { word: 'being-checked' },
];

export const payment = (word: PaymentView['word']): PaymentView => ({
  attemptId: '0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d90',
  code: 'K7QM-2F',
  startedAt: began,
  word,
  paidAt: word.word === 'paid' ? after(began, minutes(2)) : null,
  paidBy: word.word === 'paid' ? 'card' : null,
  bill: { ...proof, label: 'Centre de loisirs, octobre 2026', payee: 'Régie Paris Familles' },
  mayTryAgainAt: word.word === 'refused-for-now' || word.word === 'abandoned-for-now' ? until : null,
  receiptMailed: false,
});

export const known = (word: PaymentView['word'], live = true): AttemptState => ({
  is: 'known',
  payment: payment(word),
  live,
  own: true,
  payPage: null,
});

export const shown = (
  state: 'shown' | 'opened' | 'paying' | 'ended',
  word: PaymentView['word'] | null = null,
  live = true,
): InvitationState => ({
  is: 'shown',
  proof,
  address:
    'https://demarches.exemple.fr/#payer=0b7c9f1e-6a52-4d3e-9c11-2f5f4b1a7d90.AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8',
  view: {
    state,
    openedAt: state === 'shown' || state === 'ended' ? null : after(began, minutes(-1)),
    endsAt: after(exampleNow, minutes(27)),
    payment: word && payment(word),
  },
  live,
});
