import type { Span } from '#core/calendar/opening-hours.ts';
import { useDesk } from '../use-desk.ts';
import { type DayPart, dayParts } from './day-parts.ts';
import type { KnownDay } from './known-day.ts';
import './week-grid.css';

interface WeekGridProps {
  readonly days: readonly KnownDay[];
  readonly within: Span;
}

/** In units of the drawing, which is as wide for any hours: beside one another, two sites have letters of one size. */
const line = { height: 32, bar: 22, names: 124, hours: 26, bars: 700 };

const across = ({ from, to }: Span, minute: number): number =>
  line.names + ((minute - from) / (to - from)) * line.bars;

/** The week as seven bars. The table below it says the same, so no screen reader is sent through it. */
export const WeekGrid = ({ days, within }: WeekGridProps) => {
  const { t, timeOfDay } = useDesk().words;
  const wide = line.names + line.bars;
  const high = line.hours + days.length * line.height;
  const hours = hoursIn(within);
  return (
    <>
      <svg class="week-grid" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true">
        {hours.map((minute) => (
          <g key={minute}>
            <line
              class="week-grid__hour"
              x1={across(within, minute)}
              x2={across(within, minute)}
              y1={line.hours - 6}
              y2={high}
            />
            <text class="week-grid__time" x={across(within, minute)} y={14} text-anchor="middle">
              {timeOfDay(minute)}
            </text>
          </g>
        ))}
        {days.map((day, at) => (
          <Day key={day.date} day={day} within={within} top={line.hours + at * line.height} />
        ))}
      </svg>
      <ul class="week-grid__key" aria-hidden="true">
        {(['nobody', 'present', 'unwatched'] as const).map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 24 16" class="week-grid__swatch">
              <rect class="week-grid__part" data-kind={kind} x="1" y="1" width="22" height="14" rx="3" />
            </svg>
            {t(`desk.gaps.key.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Every second hour, so that the names of the hours never touch. */
const hoursIn = ({ from, to }: Span): readonly number[] => {
  const step = to - from > 10 * 60 ? 120 : 60;
  return Array.from({ length: Math.floor((to - from) / step) }, (_, at) => from + (at + 1) * step).filter(
    (minute) => minute < to,
  );
};

const Day = ({
  day,
  within,
  top,
}: {
  readonly day: KnownDay;
  readonly within: Span;
  readonly top: number;
}) => {
  const { t, date } = useDesk().words;
  const parts = dayParts(day, within);
  const closed = parts.every(({ kind }) => kind === 'closed');
  return (
    <g>
      <text class="week-grid__day" x={0} y={top + line.bar - 5}>
        {date(day.date, 'day')}
      </text>
      {closed ? (
        <text class="week-grid__closed" x={line.names + 1} y={top + line.bar - 5}>
          {t('desk.hours.closed')}
        </text>
      ) : (
        parts.map((part) => <Part key={part.from} part={part} within={within} top={top} />)
      )}
    </g>
  );
};

const Part = ({
  part,
  within,
  top,
}: {
  readonly part: DayPart;
  readonly within: Span;
  readonly top: number;
}) => (
  <rect
    class="week-grid__part"
    data-kind={part.kind}
    x={across(within, part.from) + 1}
    y={top + (part.kind === 'closed' ? line.bar / 2 : 1)}
    width={Math.max(1, across(within, part.to) - across(within, part.from) - 2)}
    height={part.kind === 'closed' ? 1 : line.bar - 2}
    rx={part.kind === 'closed' ? 0 : 3}
  />
);
