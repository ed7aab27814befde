import { addDays } from '#core/calendar/dates.ts';
import type { CallbackSlot } from '#core/callback/slots.ts';
import type { Translator } from '#i18n/translator.ts';

/** « Mardi 24 novembre entre 14 h et 17 h »; today and tomorrow are said as such. */
export const slotWords = (
  { date, from, to }: CallbackSlot,
  today: string,
  { t, date: written, timeOfDay }: Translator,
): string => {
  const hours = { from: timeOfDay(from), to: timeOfDay(to) };
  if (date === today) return t('payment.callback.slot-today', hours);
  if (date === addDays(today, 1)) return t('payment.callback.slot-tomorrow', hours);
  return t('payment.callback.slot', { date: written(date, 'weekday'), ...hours });
};

/** Its name in a form. */
export const slotId = ({ date, from }: CallbackSlot): string => `${date}-${from}`;
