import type { OpeningHours } from '#core/calendar/opening-hours.ts';
import type { Instant } from '#core/instant.ts';
import type { Translator } from '#i18n/translator.ts';
import { weekOf } from './hours-text.ts';
import './place.css';

export interface WeekProps {
  readonly hours: OpeningHours;
  readonly now: Instant;
  readonly translator: Translator;
}

/** The next seven days, each with its own hours. */
export function Week({ hours, now, translator }: WeekProps) {
  return (
    <dl class="place__week" aria-label={translator.t('steps.place.week')}>
      {weekOf({ hours }, now, translator).map((day) => (
        <div key={day.date} class="place__day" data-today={day.today}>
          <dt>{day.name}</dt>
          <dd>{day.hours}</dd>
        </div>
      ))}
    </dl>
  );
}
