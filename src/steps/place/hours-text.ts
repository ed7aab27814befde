import { addDays } from '#core/calendar/dates.ts';
import { openAt, type Openness, spansOn } from '#core/calendar/open-at.ts';
import type { OpeningHours, Span } from '#core/calendar/opening-hours.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Site } from '#core/library.ts';
import type { Translator } from '#i18n/translator.ts';
import { untilText } from './until-text.ts';
import { whenText } from './when-text.ts';

export const spansText = (spans: readonly Span[], { t, timeOfDay }: Translator): string =>
  spans.length === 0
    ? t('steps.place.closed-day')
    : spans
        .map(({ from, to }) => t('steps.place.span', { from: timeOfDay(from), to: timeOfDay(to) }))
        .join(', ');

/** Open or closed now, and until when; today's hours alone when they were never confirmed. */
export const nowText = (site: Site, now: Instant, say: Translator): string => {
  if (!site.hoursConfirmed) return say.t('steps.place.today', { hours: todayText(site, now, say) });
  return opennessText(openAt(site.hours, now), now, say);
};

export const opennessText = (open: Openness, now: Instant, say: Translator): string => {
  if (open.open) return say.t('steps.place.open-until', { time: untilText(open.until, say) });
  if (open.next === null) return say.t('steps.place.closed-now');
  return say.t('steps.place.opens', { when: whenText(open.next, now, say) });
};

const todayText = (site: Site, now: Instant, say: Translator): string =>
  spansText(spansOn(site.hours, todayInParis(now)), say);

export interface DayLine {
  readonly date: string;
  readonly today: boolean;
  readonly name: string;
  readonly hours: string;
}

/** Seven days from today on, with their holidays and closures. */
export const weekOf = (
  { hours }: { readonly hours: OpeningHours },
  now: Instant,
  say: Translator,
): readonly DayLine[] => {
  const today = todayInParis(now);
  return Array.from({ length: 7 }, (_, day) => {
    const date = addDays(today, day);
    return {
      date,
      today: date === today,
      name: say.date(date, 'day'),
      hours: spansText(spansOn(hours, date), say),
    };
  });
};
