import type { AsOf } from '#core/directory/place.ts';
import type { Translator } from '#i18n/translator.ts';

/** When something was seen: a day, a year, or before a year, as its source has it. */
export const seenText = (asOf: AsOf, { t, date }: Translator): string => {
  if (asOf.startsWith('<')) return t('places.seen.before', { year: asOf.slice(1) });
  return asOf.length === 4
    ? t('places.seen.year', { year: asOf })
    : t('places.seen.day', { date: date(asOf) });
};
