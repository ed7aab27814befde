import type { SiteCoverWeek } from '#contract/schemas/site.ts';
import { coverWeek, mondayOf, weekBounds } from '#core/presence/cover.ts';
import type { Covers } from '../../ports/covers.ts';
import type { UseCases } from '../../use-case.ts';

/** Joined to spans here, so that a week is a few lines on the wire. */
export const listPresenceGaps =
  ({ covers }: { covers: Covers }): UseCases['listPresenceGaps'] =>
  async ({ actor: { communeId, siteIds }, query: { week }, now }) => {
    const monday = mondayOf(week);
    const { from, to } = weekBounds(monday);
    const known = await covers.between(communeId, siteIds, from, to);
    const sites = siteIds.map((siteId): SiteCoverWeek => {
      const own = known.filter((cover) => cover.siteId === siteId);
      const days = coverWeek(own, monday, now);
      return {
        siteId,
        days: days.map(({ date, watched, gaps }) => ({ date, watched: [...watched], gaps: [...gaps] })),
      };
    });
    return { sites };
  };
