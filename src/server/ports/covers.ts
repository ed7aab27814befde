import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Cover } from '#core/presence/cover.ts';

export interface SiteCover extends Cover {
  readonly siteId: SiteId;
}

/** Whether anybody was there, by site and quarter of an hour. It knows no person and no number of people. */
export interface Covers {
  /** Notes the quarter at these open sites; one moment with somebody there covers it to its end. */
  note(commune: CommuneId, sites: readonly SiteId[], slotAt: Instant, presentSince: Instant): Promise<void>;
  /** Keeps past quarters of which nothing is known yet. */
  keep(commune: CommuneId, covers: readonly SiteCover[]): Promise<void>;
  between(
    commune: CommuneId,
    sites: readonly SiteId[],
    from: Instant,
    to: Instant,
  ): Promise<readonly SiteCover[]>;
}
