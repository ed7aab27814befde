import { wallTimeOf } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';

/** The end of an opening as one says it: nobody reads « 0 h » as tonight. */
export const untilText = (moment: Instant, { t, time }: Pick<Translator, 't' | 'time'>): string =>
  wallTimeOf(moment).minute === 0 ? t('common.midnight') : time(moment);
