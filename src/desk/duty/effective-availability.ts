import type { Availability } from '#contract/schemas/desk.ts';

/** Who holds a call is busy, whatever they chose, and is what they chose again once it is settled. */
export const effectiveAvailability = (chosen: Availability, holdsCall: boolean): Availability =>
  chosen === 'available' && holdsCall ? 'busy' : chosen;
