import type { DeskCallback } from '#contract/schemas/callback.ts';
import { addDays } from '#core/calendar/dates.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

/** When the person was promised that the phone would ring; in plain words when that has passed. */
export const callbackSlotWords = (
  { slot, late }: Pick<DeskCallback, 'slot' | 'late'>,
  now: Instant,
  { t, date, timeOfDay }: Translator,
): string => {
  const hours = { from: timeOfDay(slot.from), to: timeOfDay(slot.to) };
  if (late) return t('desk.callbacks.slot.late', { date: date(slot.date, 'weekday'), ...hours });
  const today = todayInParis(now);
  if (slot.date === today) return t('desk.callbacks.slot.today', hours);
  if (slot.date === addDays(today, 1)) return t('desk.callbacks.slot.tomorrow', hours);
  return t('desk.callbacks.slot.on', { date: date(slot.date, 'weekday'), ...hours });
};
