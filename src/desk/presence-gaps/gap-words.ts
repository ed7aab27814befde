import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import type { Span } from '#core/calendar/opening-hours.ts';
import { minutes } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

export type SiteDay = SiteCoverWeek['days'][number];

export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0);

/** The whole week of a site in one line, said before the grid. */
export const weekWords = (days: readonly SiteDay[], { t, duration }: Translator): string => {
  const watched = days.reduce((sum, day) => sum + lengthOf(day.watched), 0);
  const without = days.reduce((sum, day) => sum + lengthOf(day.gaps), 0);
  if (watched === 0) return t('desk.gaps.site.unwatched');
  if (without === 0) return t('desk.gaps.site.whole');
  return t('desk.gaps.site.some', {
    without: duration(minutes(without)),
    watched: duration(minutes(watched)),
  });
};
