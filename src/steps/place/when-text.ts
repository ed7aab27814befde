import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

/** A moment to come as one says it: « demain à 8 h 30 ». */
export const whenText = (moment: Instant, now: Instant, { t, time, date }: Translator): string => {
  const [day, today] = [todayInParis(moment), todayInParis(now)];
  if (day === today) return t('common.when-today', { time: time(moment) });
  if (day === addDays(today, 1)) return t('common.when-tomorrow', { time: time(moment) });
  return t('common.when-day', { day: date(day, 'weekday'), time: time(moment) });
};
