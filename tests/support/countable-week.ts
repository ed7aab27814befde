import type { Countable } from '#core/statistics/publish.ts';

/** What the houses of the tests let be counted. */
export const countableWeek: Countable = {
  procedures: [
    { id: 'facture', steps: ['laquelle', 'payer', 'fin'], unfinished: ['laquelle', 'payer'] },
    { id: 'cantine', steps: ['annee', 'fin'], unfinished: ['annee'] },
  ],
  locales: ['fr', 'en'],
  hours: { first: 8, last: 18 },
};
