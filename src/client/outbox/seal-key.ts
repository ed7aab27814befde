import type { SealKey } from '#contract/schemas/kiosk.ts';
import type { Instant } from '#core/instant.ts';

/**
 * The key to seal with: the first that is still good, in the server's order. When none is, by a clock that may well
 * be wrong, the one that lasts longest: the server keeps old private keys for 90 days, and can say no itself.
 */
export const chooseSealKey = (keys: readonly SealKey[], now: Instant): SealKey | null =>
  keys.find((key) => key.notAfter > now) ??
  keys.reduce<SealKey | null>((best, key) => (best && best.notAfter >= key.notAfter ? best : key), null);
