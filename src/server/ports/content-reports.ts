import type { DeskReport, PublicReport, StaffReport } from '#contract/schemas/report.ts';
import type { CommuneId } from '#core/ids.ts';
import type { ReportedPage, ReportState, reportOrigins } from '#core/report/report.ts';

type Origin = (typeof reportOrigins)[number];

/** What was said of pages, counted by day: no person, no kiosk, no hour is in it. */
export interface ContentReports {
  /** One more that says this of that page; joins those that say the same and wait. */
  add(commune: CommuneId, report: StaffReport, origin: Origin, today: string): Promise<void>;
  /** What waits, the most often said first, then what was answered since that ISO day: the first 300 of `total`. */
  list(
    commune: CommuneId,
    answeredSince: string,
  ): Promise<{ readonly reports: readonly DeskReport[]; readonly total: number }>;
  /** The answered ones since that ISO day, the latest first. */
  answered(commune: CommuneId, since: string): Promise<readonly PublicReport[]>;
  read(commune: CommuneId, reportId: string): Promise<DeskReport | null>;
  /** Compare-and-set on its state; whether it was this call's to make can be read afterwards. */
  move(
    commune: CommuneId,
    reportId: string,
    to: Exclude<ReportState, 'received'>,
    reply: string | null,
    today: string,
  ): Promise<void>;
}

/** The pages that the served content and this product have. */
export interface ReportablePages {
  has(commune: CommuneId, page: ReportedPage): boolean;
}
