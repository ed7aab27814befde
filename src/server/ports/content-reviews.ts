import type { OverdueFact } from '#contract/routes/content-desk.ts';
import type { CommuneId } from '#core/ids.ts';

/** What the published content promised to have read again, and when. */
export interface ContentReviews {
  /** Those past their date on that ISO day, by owner, the longest overdue first. */
  overdue(commune: CommuneId, today: string): readonly OverdueFact[];
}
