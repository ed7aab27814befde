import type { ShownNotice, SiteNotice } from '#contract/schemas/site.ts';
import type { CommuneId, SiteId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { DayHours } from '#core/notice/day-hours.ts';

export interface Closure {
  readonly siteId: SiteId;
  readonly fromAt: Instant;
}

/** The hours of one day that a site said itself. */
export interface SaidHours {
  readonly siteId: SiteId;
  readonly hours: DayHours;
}

export interface SiteNotices {
  /** Those that are not over, the nearest first. */
  list(commune: CommuneId, sites: readonly SiteId[], now: Instant): Promise<readonly SiteNotice[]>;
  /** Those that hold now: at most a few words, and all that closes or says hours. */
  shown(commune: CommuneId, site: SiteId, now: Instant): Promise<readonly ShownNotice[]>;
  /** The sites that are closed now by a word of theirs, and since when. */
  closures(commune: CommuneId, now: Instant): Promise<readonly Closure[]>;
  /** The hours of days that sites said themselves; also of days that ended after `since`, for when a site last closed or how it was open. */
  saidHours(commune: CommuneId, since: Instant): Promise<readonly SaidHours[]>;
  /** Of the whole commune: those that hold now, and closures that begin before `until`. */
  coming(commune: CommuneId, now: Instant, until: Instant): Promise<readonly SiteNotice[]>;
  put(commune: CommuneId, notice: SiteNotice): Promise<void>;
  end(commune: CommuneId, site: SiteId, noticeId: string): Promise<void>;
}
