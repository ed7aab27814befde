import { type Published, sumSplits } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { BarTable } from './bar-table.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { HourChart } from './hour-chart.tsx';

/** When people call: columns for the eyes, and the same as a table. */
export const HoursPanel = ({ places }: { readonly places: readonly Published[] }) => {
  const { words } = useDesk();
  const { t } = words;
  const hours = (sumSplits(places, 'hour')?.cells ?? []).toSorted((a, b) => Number(a.key) - Number(b.key));
  const rows = hours.map((hour) => ({ ...hour, label: words.timeOfDay(Number(hour.key) * 60) }));
  return (
    <FigurePanel id="figures-hour" heading={t('desk.statistics.hour.heading')} wide>
      <HourChart hours={hours} />
      <details class="figures__table">
        <summary>{t('desk.statistics.asTable')}</summary>
        <BarTable labelledBy="figures-hour" of={t('desk.statistics.column.hour')} rows={rows} />
      </details>
    </FigurePanel>
  );
};
