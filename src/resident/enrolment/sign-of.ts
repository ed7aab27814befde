import type { KioskSign } from '#client/models/kiosk-sign.ts';
import type { Enrolment } from '../services.ts';

/** The kiosk that this is, or was when its page began; null for a browser that is none. */
export const signOf = (enrolment: Enrolment): KioskSign | null => {
  if (enrolment.kind === 'enrolled') return enrolment.kiosk;
  return enrolment.kind === 'loading' ? (enrolment.sign ?? null) : null;
};
