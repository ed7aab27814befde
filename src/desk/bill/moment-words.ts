import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

/** « à 14 h 02 » today, « le 12 novembre 2026 à 14 h 02 » on any other day. */
export const momentWords = (at: Instant, now: Instant, { t, time, date }: Translator): string =>
  todayInParis(at) === todayInParis(now)
    ? t('desk.moment.today', { time: time(at) })
    : t('desk.moment.day', { date: date(at), time: time(at) });

/** « 14 h 02 » after « depuis ». */
export const sinceWords = (at: Instant, now: Instant, words: Translator): string =>
  todayInParis(at) === todayInParis(now) ? words.time(at) : momentWords(at, now, words);
