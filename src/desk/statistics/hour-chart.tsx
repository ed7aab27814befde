import { type FigureCell, isHidden } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { figureWords } from './figure-words.ts';
import './hour-chart.css';

const column = 64;
const tall = 120;
const top = 22;
const floor = top + tall;

/** The calls of each hour as columns, for the eyes; the same stands beside it as a table. */
export const HourChart = ({ hours }: { readonly hours: readonly FigureCell[] }) => {
  const { words } = useDesk();
  const most = Math.max(1, ...hours.map(({ n }) => n));
  return (
    <svg
      class="hour-chart"
      viewBox={`0 0 ${hours.length * column} ${floor + 26}`}
      aria-hidden="true"
      focusable="false"
    >
      <line class="hour-chart__floor" x1="0" y1={floor} x2={hours.length * column} y2={floor} />
      {hours.map((hour, at) => {
        const height = isHidden(hour) ? 0 : (hour.n / most) * tall;
        const middle = at * column + column / 2;
        return (
          <g key={hour.key}>
            {isHidden(hour) ? (
              <line
                class="hour-chart__hidden"
                x1={middle - 14}
                y1={floor - 6}
                x2={middle + 14}
                y2={floor - 6}
              />
            ) : (
              <rect
                class="hour-chart__column"
                x={middle - 20}
                y={floor - height}
                width="40"
                height={height}
                rx="3"
              />
            )}
            {!isHidden(hour) && (
              <text class="hour-chart__number" x={middle} y={floor - height - 6}>
                {hour.atLeast ? `${words.number(hour.n)} +` : figureWords(words, hour)}
              </text>
            )}
            <text class="hour-chart__hour" x={middle} y={floor + 19}>
              {words.timeOfDay(Number(hour.key) * 60)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
