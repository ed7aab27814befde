import { addDays } from '#core/calendar/dates.ts';
import { openAt, spansOn } from '#core/calendar/open-at.ts';
import { instantOf, wallTimeOf } from '#core/calendar/wall-clock.ts';
import type { OpeningHours } from '#core/calendar/opening-hours.ts';
import type { Instant } from '#core/instant.ts';
import type { Library, Site } from '#core/library.ts';
import { siteWith } from '#core/notice/day-hours.ts';
import type { SiteHours } from '#server/ports/site-hours.ts';
import type { SaidHours } from '#server/ports/site-notices.ts';

const daysBack = 14;

/** The last moment, not after `now`, at which an opening ended; null when none did within two weeks. */
const lastClosing = (hours: OpeningHours, now: Instant): Instant | null => {
  const today = wallTimeOf(now).date;
  for (let days = 0; days <= daysBack; days += 1) {
    const date = addDays(today, -days);
    const ends = spansOn(hours, date).map(({ to }) => instantOf({ date, minute: to }));
    const last = ends.findLast((end) => end <= now);
    if (last !== undefined) return last;
  }
  return null;
};

/** The sites of a commune, each with the days that it said itself. */
const sitesOf = (library: Library, commune: string, said: readonly SaidHours[]): readonly Site[] =>
  library.commune.id === commune
    ? library.sites.map((site) =>
        siteWith(
          site,
          said.filter(({ siteId }) => siteId === site.id),
        ),
      )
    : [];

/** The opening hours of the published content, as the sweeps ask for them. */
export const siteHoursOf = (library: Library): SiteHours => ({
  closedAt: (commune, siteId, now, said) => {
    const site = sitesOf(library, commune, said).find(({ id }) => id === siteId);
    if (site === undefined || !site.hoursConfirmed || openAt(site.hours, now).open) return null;
    return lastClosing(site.hours, now);
  },
  open: (commune, now, said) =>
    sitesOf(library, commune, said)
      .filter(({ hours, hoursConfirmed }) => hoursConfirmed && openAt(hours, now).open)
      .map(({ id }) => id),
});
