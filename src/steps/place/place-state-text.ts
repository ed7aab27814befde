import { placeStateAt } from '#core/directory/place-state.ts';
import type { Place } from '#core/directory/place.ts';
import { spansOn } from '#core/calendar/open-at.ts';
import { todayInParis } from '#core/calendar/wall-clock.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import { opennessText, spansText } from './hours-text.ts';

/** What may be said of a place now, in a line. Only confirmed hours say « ouvert » or « fermé ». */
export const placeStateText = (place: Place, now: Instant, say: Translator): string => {
  const state = placeStateAt(place, now);
  switch (state.kind) {
    case 'closed-for-now':
      return say.t('places.state.closed');
    case 'by-post':
      return say.t('places.state.by-post');
    case 'hours-unknown':
      return say.t('places.state.unknown');
    case 'hours-to-check':
      return say.t('places.state.to-check');
    case 'known':
      return opennessText(state.openness, now, say);
  }
};

/** The usual hours of today, where nobody confirmed them; null where there is nothing usual. */
export const usualTodayText = (place: Place, now: Instant, say: Translator): string | null =>
  place.hours !== null && placeStateAt(place, now).kind === 'hours-to-check'
    ? say.t('places.hours.today', { hours: spansText(spansOn(place.hours, todayInParis(now)), say) })
    : null;
