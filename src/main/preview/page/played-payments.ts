import { signal } from '@preact/signals';
import type { BillLookup, BillSearch } from '#client/models/payment/bill-search.ts';
import type { PaymentsDoor } from '#client/models/payment/payments-door.ts';
import { bill } from '#resident/examples/example-bills.ts';
import { fakePayments } from '#resident/examples/fake-payments.ts';
import type { Instant } from '#core/instant.ts';

const example = { label: 'Exemple de facture', payee: 'Régie (exemple)' };

/** Finds a bill to pay under any reference and amount, so that the screens after it can be read. */
const playedSearch = (now: Instant): BillSearch => {
  const state = signal<BillLookup>({ is: 'none' });
  return {
    state,
    find: async (proof) => {
      state.value = { is: 'found', proof, bill: { ...bill(), ...proof, ...example }, at: now };
    },
    refresh: async () => undefined,
    forget: () => {
      state.value = { is: 'none' };
    },
  };
};

/** Bills and payments without any of them being asked for, paid or sent. */
export const playedPayments = (setting: 'kiosk' | 'home', now: Instant): PaymentsDoor => {
  const played = {
    ...fakePayments({}, setting),
    search: playedSearch(now),
    asked: playedSearch(now),
  };
  return {
    model: signal(played),
    fetch: async () => played,
    forget: async () => {
      played.search.forget();
      played.asked.forget();
    },
    // Nothing is kept, so nothing is to be erased.
    erase: () => undefined,
  };
};
