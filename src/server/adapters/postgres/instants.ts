import type { Instant } from '#core/instant.ts';

/** A moment as a parameter. */
export const at = (moment: Instant): Date => new Date(moment);
