import { addDays } from '#core/calendar/dates.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { instantOf, todayInParis } from '#core/calendar/wall-clock.ts';
import { type Instant, instant } from '#core/instant.ts';
import type { Library, Site } from '#core/library.ts';
import { coverKeptDays, coverSlot, mondayOf } from '#core/presence/cover.ts';
import type { Covers, SiteCover } from '../ports/covers.ts';
import { demoCoverDay } from './cover-day.ts';

interface Deps {
  readonly covers: Pick<Covers, 'between' | 'keep'>;
}

/** The running week and those before it, as far back as any is kept. */
const daysUpTo = (today: string): readonly string[] => {
  const first = addDays(mondayOf(today), 7 - coverKeptDays);
  const days = Array.from({ length: coverKeptDays }, (_, i) => addDays(first, i));
  return days.filter((date) => date <= today);
};

/** What might have been seen on one day. The clocks of Paris are read once: to do it by the quarter takes half a second. */
const coversOf = ({ id: siteId, hours }: Site, nth: number, date: string): readonly SiteCover[] => {
  const midnight = instantOf({ date, minute: 0 });
  const opens = spansOn(hours, date);
  const first = opens[0]?.from ?? 0;
  const shift = instantOf({ date, minute: first }) - midnight - first * 60_000;
  return demoCoverDay({ siteId, nth, date, opens }).map(({ minute, covered }) => ({
    siteId,
    slotAt: instant(midnight + shift + minute * 60_000),
    covered,
  }));
};

/** Some weeks of presence that might have been, at the hours of each site; none on a day of which anything is known. */
export const seedCover = async (
  { covers }: Deps,
  { commune, sites }: Pick<Library, 'commune' | 'sites'>,
  now: Instant,
): Promise<void> => {
  const confirmed = sites.filter(({ hoursConfirmed }) => hoursConfirmed);
  const days = daysUpTo(todayInParis(now));
  const from = instantOf({ date: days[0] ?? '', minute: 0 });
  const ids = confirmed.map(({ id }) => id);
  const known = await covers.between(commune.id, ids, from, now);
  const isKnown = (day: readonly SiteCover[]): boolean => {
    const [first, last] = [day.at(0), day.at(-1)];
    if (first === undefined || last === undefined) return true;
    return known.some(
      ({ siteId, slotAt }) => siteId === first.siteId && first.slotAt <= slotAt && slotAt <= last.slotAt,
    );
  };
  const seen = confirmed.flatMap((site, nth) => days.map((date) => coversOf(site, nth, date)));
  const fresh = seen.filter((day) => !isKnown(day)).flat();
  // A quarter that still runs says nothing yet.
  const ended = fresh.filter(({ slotAt }) => slotAt + coverSlot <= now);
  if (ended.length > 0) await covers.keep(commune.id, ended);
};
