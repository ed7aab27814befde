import type { AttemptState } from './attempt.ts';

/** What an officer found in the commune's account. */
export const findings = ['paid', 'not-paid', 'refunded'] as const;

export type Finding = (typeof findings)[number];

/**
 * What a comparison with the account makes of an attempt that nobody could explain. Money that is there pays the bill;
 * money that never came, or was given back, frees it. Any other attempt stays what the provider made of it.
 */
export const afterComparison = (state: AttemptState, found: Finding): AttemptState => {
  if (state !== 'unverified' && state !== 'mismatched') return state;
  return found === 'paid' ? 'paid' : 'expired';
};
