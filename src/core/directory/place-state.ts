import { openAt, type Openness } from '../calendar/open-at.ts';
import type { Instant } from '../instant.ts';
import type { Place } from './place.ts';

/** What may be said of a place at a moment. */
export type PlaceState =
  | { readonly kind: 'closed-for-now' }
  | { readonly kind: 'by-post' }
  | { readonly kind: 'hours-unknown' }
  /** Usual hours that nobody confirmed: to be checked, and never "ouvert" or "fermé". */
  | { readonly kind: 'hours-to-check' }
  | { readonly kind: 'known'; readonly openness: Openness };

export const placeStateAt = (place: Place, at: Instant): PlaceState => {
  if (place.closure !== null) return { kind: 'closed-for-now' };
  if (place.byPost) return { kind: 'by-post' };
  if (place.hours === null) return { kind: 'hours-unknown' };
  if (!place.hoursConfirmed) return { kind: 'hours-to-check' };
  return { kind: 'known', openness: openAt(place.hours, at) };
};
