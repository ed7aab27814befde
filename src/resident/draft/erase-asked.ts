import { type Signal, signal } from '@preact/signals';
import type { Place } from '../router/place.ts';
import type { Visit } from '../visit/visit.ts';

const asked = new WeakMap<Visit, Signal<Place | null>>();

/** Where one was asked whether to erase; whoever has gone on to another place is asked anew. */
export const eraseAskedAt = (visit: Visit): Signal<Place | null> => {
  const at = asked.get(visit) ?? signal(null);
  asked.set(visit, at);
  return at;
};
