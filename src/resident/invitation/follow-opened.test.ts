import { describe, expect, it } from 'vitest';
import type { OpenedInvitation, PaymentView } from '#contract/schemas/bill.ts';
import type { SiteId } from '#core/ids.ts';
import { instant, type Instant } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import type { Resident } from '../app/resident.ts';
import { fakePayments } from '../examples/fake-payments.ts';
import { followOpened, resumePayment } from './follow-opened.ts';

const now: Instant = instant(1_763_000_000_000);
const bill = { reference: 'DEMO 01', amount: cents(4_250), label: 'Étude', payee: 'Régie' };

const payment = (word: PaymentView['word']['word']): PaymentView => ({
  attemptId: '00000000-0000-4000-8000-000000000001',
  code: 'K7QM-2F4H',
  startedAt: now,
  word:
    word.endsWith('for-now') || word === 'in-progress'
      ? ({ word, until: now } as never)
      : ({ word } as never),
  paidAt: null,
  paidBy: null,
  bill,
  mayTryAgainAt: null,
  receiptMailed: false,
});

const invitation = (
  word: PaymentView['word']['word'] | null,
  standing: OpenedInvitation['bill']['standing'] = { is: 'to-pay' },
): OpenedInvitation => ({
  bill: { ...bill, issuedOn: '2026-11-02', dueOn: null, standing, means: ['online'] },
  place: { procedureId: 'pay', procedureVersion: 'v1', stepId: 'pay', locale: 'ar' },
  siteId: 'mairie' as SiteId,
  endsAt: now,
  payment: word && payment(word),
});

const given = (resumed: OpenedInvitation | null = null, openedIs: 'none' | 'opening' = 'none') => {
  const followed: string[] = [];
  const chosen: string[] = [];
  const fake = fakePayments({ opened: { is: openedIs } }, 'home');
  const payments = {
    ...fake,
    attempt: {
      ...fake.attempt,
      watch: ({ word }: PaymentView) => void followed.push(word.word),
      beganIn: () => 'en' as const,
      resume: async () => followed.push('kept') > 0,
    },
    opened: fake.opened && { ...fake.opened, resume: async () => resumed },
  };
  const resident = { language: { choose: async (locale: string) => void chosen.push(locale) } };
  return { payments, resident: resident as unknown as Resident, followed, chosen };
};

describe('a code that is opened again', () => {
  it.each([
    'in-progress',
    'refused-for-now',
    'abandoned-for-now',
    'being-checked',
    'paid',
    'refused',
  ] as const)('follows its payment: %s', (word) => {
    const { payments, resident, followed, chosen } = given();
    followOpened(resident, payments, invitation(word));
    expect([followed, chosen]).toEqual([[word], ['ar']]);
  });

  it('whose try came to nothing says where the bill stands, when it is paid or being paid elsewhere', () => {
    for (const word of ['refused', 'abandoned', 'not-paid'] as const) {
      const { payments, resident, followed } = given();
      followOpened(resident, payments, invitation(word, { is: 'paid', at: now, by: 'counter' }));
      followOpened(resident, payments, invitation(word, { is: 'in-progress', since: now, until: now }));
      expect(followed).toEqual([]);
    }
  });

  it('shows the bill when nothing began', () => {
    const { payments, resident, followed } = given();
    followOpened(resident, payments, invitation(null));
    expect(followed).toEqual([]);
  });
});

describe('a tab that comes back', () => {
  it('opens its own code before what this browser began, which may be of another bill', async () => {
    const { payments, resident, followed, chosen } = given(invitation('in-progress'));
    await resumePayment(resident, payments);
    expect([followed, chosen]).toEqual([['in-progress'], ['ar']]);
  });

  it('without a code shows what this browser began, in the language in which it began', async () => {
    const { payments, resident, followed, chosen } = given();
    await resumePayment(resident, payments);
    expect([followed, chosen]).toEqual([['kept'], ['en']]);
  });
});
