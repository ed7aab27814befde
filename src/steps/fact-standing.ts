import type { Fact } from '#core/procedure/procedure.ts';

/** How much a fact may be relied on today: it was seen, its owner is late in looking again, or no source was found. */
export type FactStanding = 'seen' | 'overdue' | 'unverified';

export const standingOf = (fact: Fact, today: string): FactStanding => {
  if (fact.unverified) return 'unverified';
  return fact.reviewBy < today ? 'overdue' : 'seen';
};
