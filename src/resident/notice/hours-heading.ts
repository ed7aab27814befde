import type { DayHours } from '#core/notice/day-hours.ts';
import type { Translator } from '#i18n/translator.ts';

/** The day and its hours, in the reader's language whatever the notice's own text is written in. */
export const hoursHeading = ({ date, from, to }: DayHours, { t, date: day, timeOfDay }: Translator): string =>
  t('resident.notice.hours', { day: day(date, 'weekday'), from: timeOfDay(from), to: timeOfDay(to) });
