import { todayInParis } from '#core/calendar/wall-clock.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { ContentReports } from '../../ports/content-reports.ts';
import type { UseCases } from '../../use-case.ts';

interface Deps {
  readonly contentReports: ContentReports;
}

const day = 86_400_000;
const dayBefore = (now: Instant, days: number): string => todayInParis(instant(now - days * day));

export const listReports =
  ({ contentReports }: Deps): UseCases['listReports'] =>
  async ({ params: { communeId }, now }) => {
    const { reports, total } = await contentReports.list(communeId, dayBefore(now, 90));
    return { reports: [...reports], total };
  };

export const listAnsweredReports =
  ({ contentReports }: Deps): UseCases['listAnsweredReports'] =>
  async ({ params: { communeId }, now }) => ({
    reports: [...(await contentReports.answered(communeId, dayBefore(now, 180)))],
  });
