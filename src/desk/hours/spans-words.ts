import type { Span } from '#core/calendar/opening-hours.ts';
import type { Translator } from '#i18n/translator.ts';

/** « 8 h 30 – 12 h, 13 h – 17 h » */
export const spansWords = (spans: readonly Span[], { t, timeOfDay }: Translator): string =>
  spans.length === 0
    ? t('desk.hours.closed')
    : spans
        .map(({ from, to }) => t('desk.hours.span', { from: timeOfDay(from), to: timeOfDay(to) }))
        .join(', ');
