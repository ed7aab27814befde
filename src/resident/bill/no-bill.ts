import type { Trouble } from '#client/models/payment/trouble.ts';
import type { NoBill } from '#steps/payment/not-found.tsx';

export const noBillOf = ({ problem }: Trouble): NoBill => {
  if (problem === 'bill_unknown') return 'unknown';
  if (problem === 'offline') return 'offline';
  return problem === 'too_many' ? 'too-many' : 'unreachable';
};
