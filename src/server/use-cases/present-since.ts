import { type Instant, instant } from '#core/instant.ts';
import { presenceLimit } from '#core/ticket/timing.ts';

/** A console that has said nothing since then is not there. */
export const presentSince = (now: Instant): Instant => instant(now - presenceLimit);
