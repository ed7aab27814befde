import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import { coverWeek, mondayOf, weekBounds } from '#core/presence/cover.ts';
import type { Covers } from '../../ports/covers.ts';
import type { SiteNotices } from '../../ports/site-notices.ts';
import type { UseCases } from '../../use-case.ts';

interface Deps {
  readonly covers: Covers;
  readonly siteNotices: Pick<SiteNotices, 'saidHours'>;
}

/** Joined to spans here, so that a week is a few lines on the wire; with the hours that held on days of their own. */
export const listPresenceGaps =
  ({ covers, siteNotices }: Deps): UseCases['listPresenceGaps'] =>
  async ({ actor: { communeId, siteIds }, query: { week }, now }) => {
    const monday = mondayOf(week);
    const { from, to } = weekBounds(monday);
    const [known, said] = await Promise.all([
      covers.between(communeId, siteIds, from, to),
      siteNotices.saidHours(communeId, from),
    ]);
    const sites = siteIds.map((siteId): SiteCoverWeek => {
      const own = known.filter((cover) => cover.siteId === siteId);
      const days = coverWeek(own, monday, now);
      return {
        siteId,
        days: days.map(({ date, watched, gaps }) => ({ date, watched: [...watched], gaps: [...gaps] })),
        said: said
          .filter((one) => one.siteId === siteId && days.some(({ date }) => date === one.hours.date))
          .map(({ hours }) => hours),
      };
    });
    return { sites };
  };
