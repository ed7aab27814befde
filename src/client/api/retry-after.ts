import { type Instant, type Millis, millis } from '#core/instant.ts';

/** A day: more than that is a fault of whoever sent it. */
const most = 86_400_000;

/** How long a `Retry-After` header asks to wait, in seconds or as a date (RFC 9110 §10.2.3); null when it says nothing. */
export const retryAfter = (header: string | null, now: Instant): Millis | null => {
  if (header === null) return null;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? millis(Math.min(Math.max(wait, 0), most)) : null;
};
