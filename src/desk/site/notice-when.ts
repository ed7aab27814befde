import type { WrittenNotice } from '#contract/schemas/site.ts';
import type { Translator } from '#i18n/translator.ts';

/** When it is said, or of which hours it speaks. */
export const noticeWhen = (
  { hours, fromAt, toAt }: WrittenNotice,
  { t, date, time, timeOfDay }: Translator,
): string =>
  hours
    ? t('desk.notices.whenHours', {
        day: date(hours.date, 'weekday'),
        from: timeOfDay(hours.from),
        to: timeOfDay(hours.to),
      })
    : t('desk.notices.when', {
        from: `${date(fromAt)}, ${time(fromAt)}`,
        to: `${date(toAt)}, ${time(toAt)}`,
      });
