import type { DeskRequest } from '#contract/schemas/request.ts';
import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

/** The day an answer is owed: « Pour demain », « Pour mercredi 25 novembre »; « En retard » once that day is over. */
export const dueWords = ({ dueOn, late }: DeskRequest, now: Instant, { t, date }: Translator): string => {
  if (late) return t('desk.requests.due.late', { date: date(dueOn, 'weekday') });
  const today = todayInParis(now);
  if (dueOn === today) return t('desk.requests.due.today');
  if (dueOn === addDays(today, 1)) return t('desk.requests.due.tomorrow');
  return t('desk.requests.due.on', { date: date(dueOn, 'weekday') });
};
