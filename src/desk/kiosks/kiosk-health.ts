import type { DeskKiosk } from '#contract/schemas/desk.ts';
import { elapsed, minutes, type Instant, type Millis } from '#core/instant.ts';

/** A kiosk beats every twenty seconds at the latest; two minutes of silence are no accident. */
const silence = minutes(2);

export type KioskHealth =
  | { readonly is: 'not-enrolled' }
  | { readonly is: 'never-seen' }
  | { readonly is: 'online' }
  | { readonly is: 'silent'; readonly since: Instant; readonly lasts: Millis };

export const kioskHealth = (kiosk: DeskKiosk, now: Instant): KioskHealth => {
  if (kiosk.enrolledAt === null) return { is: 'not-enrolled' };
  if (kiosk.lastSeenAt === null) return { is: 'never-seen' };
  const lasts = elapsed(kiosk.lastSeenAt, now);
  return lasts < silence ? { is: 'online' } : { is: 'silent', since: kiosk.lastSeenAt, lasts };
};
