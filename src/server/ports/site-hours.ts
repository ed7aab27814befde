import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { SaidHours } from './site-notices.ts';

/** The published hours, with the days that a site said otherwise. */
export interface SiteHours {
  /** The moment a site last closed, if it is closed now; null when it is open or its hours are not confirmed. */
  closedAt(commune: CommuneId, site: SiteId, now: Instant, said: readonly SaidHours[]): Instant | null;
  /** The sites that their confirmed hours open now. */
  open(commune: CommuneId, now: Instant, said: readonly SaidHours[]): readonly SiteId[];
}
