import type { RisenTo } from './ticket.ts';

/** Who sits at a console that is on duty. */
export interface Listener {
  readonly facilitates: boolean;
  readonly manages: boolean;
  readonly availability: 'available' | 'busy' | 'paused' | 'absent';
}

/**
 * Whether a waiting call rings at a console. Facilitators are rung while they are available, never while they are busy
 * or paused, whatever else they are. Who only manages is rung once a call has risen, by the site's own minutes.
 */
export const ringsAt = (
  call: { readonly risenTo?: RisenTo | null | undefined },
  { facilitates, manages, availability }: Listener,
): boolean => {
  if (facilitates) return availability === 'available';
  return manages && (call.risenTo ?? null) !== null;
};
