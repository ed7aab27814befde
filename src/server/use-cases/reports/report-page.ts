import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { ContentReports, ReportablePages } from '../../ports/content-reports.ts';
import { type UseCases, refuse } from '../../use-case.ts';

interface Deps {
  readonly contentReports: ContentReports;
  readonly reportable: ReportablePages;
}

/** A page that nobody published is refused, so that no caller can leave a name in an id. */
export const reportPage =
  ({ contentReports, reportable }: Deps): UseCases['reportPage'] =>
  async ({ params: { communeId }, body, now }) => {
    if (!reportable.has(communeId, body.page)) return refuse('not_found');
    await contentReports.add(communeId, body, 'resident', todayInParis(now));
    return {};
  };

export const reportPageFromDesk =
  ({ contentReports, reportable }: Deps): UseCases['reportPageFromDesk'] =>
  async ({ params: { communeId }, body, now }) => {
    if (!reportable.has(communeId, body.page)) return refuse('not_found');
    await contentReports.add(communeId, body, 'desk', todayInParis(now));
    return {};
  };
