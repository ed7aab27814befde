import type { ShownNotice, SiteNotice } from '#contract/schemas/site.ts';
import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';

export interface SiteNotices {
  /** Those that are not over, the nearest first. */
  list(commune: CommuneId, sites: readonly SiteId[], now: Instant): Promise<readonly SiteNotice[]>;
  /** Those that hold now, at most a few. */
  shown(commune: CommuneId, site: SiteId, now: Instant): Promise<readonly ShownNotice[]>;
  put(commune: CommuneId, notice: SiteNotice): Promise<void>;
  end(commune: CommuneId, site: SiteId, noticeId: string): Promise<void>;
}
