import { weekdayIndex } from '#core/calendar/dates.ts';
import type { Span } from '#core/calendar/opening-hours.ts';
import type { SiteId } from '#core/ids.ts';
import { coverSlot, mondayOf } from '#core/presence/cover.ts';
import { drawsFrom } from './draws.ts';

/** One day of a site that might have been; the later it stands in the list, the fewer people work there. */
interface DemoDay {
  readonly siteId: SiteId;
  readonly nth: number;
  /** ISO date. */
  readonly date: string;
  readonly opens: readonly Span[];
}

interface Quarter {
  readonly minute: number;
  readonly covered: boolean;
}

const quarter = coverSlot / 60_000;
const noon = 12 * 60;
const evening = 18 * 60;

/** Where few people work, one of them is ill for a morning every second week. */
const illMorning = ({ siteId, nth, date }: DemoDay): boolean => {
  const week = Math.round(Date.parse(mondayOf(date)) / (7 * 86_400_000));
  const illOn = Math.floor(drawsFrom(`${mondayOf(date)} ${siteId}`)() * 5);
  return nth > 0 && week % 2 === 0 && weekdayIndex(date) === illOn;
};

/** The lunch hour, the first quarter of the day and the end of a late day: this is when nobody is there. */
const demoGaps = (day: DemoDay): readonly Span[] => {
  const draw = drawsFrom(`${day.date} ${day.siteId}`);
  const few = day.nth > 0;
  const [lunch, opening, late] = [draw(), draw(), draw()];
  const opensAt = day.opens[0]?.from ?? 0;
  const closesAt = day.opens.at(-1)?.to ?? 0;
  return [
    ...(lunch < (few ? 0.6 : 0.15) ? [{ from: noon + quarter, to: noon + (few ? 5 : 3) * quarter }] : []),
    ...(opening < (few ? 0.25 : 0.1) ? [{ from: opensAt, to: opensAt + quarter }] : []),
    ...(late < 0.6 && closesAt > evening ? [{ from: evening + (few ? 0 : 2) * quarter, to: closesAt }] : []),
    ...(illMorning(day) ? [{ from: opensAt, to: noon + 8 * quarter }] : []),
  ];
};

/** The quarters of an hour in which the site was open; the same ones each time for the same site and day. */
export const demoCoverDay = (day: DemoDay): readonly Quarter[] => {
  const gaps = demoGaps(day);
  const without = (minute: number): boolean => gaps.some(({ from, to }) => from <= minute && minute < to);
  return day.opens.flatMap(({ from, to }) =>
    Array.from({ length: Math.floor((to - from) / quarter) }, (_, i) => from + i * quarter).map((minute) => ({
      minute,
      covered: !without(minute),
    })),
  );
};
