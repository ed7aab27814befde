import { type FigureCell, type Published, sumSplits } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { BarTable } from './bar-table.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { labelOf } from './labels.ts';

/** Alone, accompanied, or done by an agent for someone at the counter or on the phone. */
export const AutonomyPanel = ({ places }: { readonly places: readonly Published[] }) => {
  const { words, services } = useDesk();
  const { t } = words;
  const visits = sumSplits(places, 'mode')?.cells ?? [];
  const entered = (sumSplits(places, 'became')?.cells ?? []).filter(({ key }) =>
    ['counter', 'phone'].includes(key),
  );
  const named = (cells: readonly FigureCell[], split: 'mode' | 'became') =>
    cells.map((cell) => ({
      ...cell,
      label: labelOf(words, services.content, { split, within: '', key: cell.key }),
    }));
  return (
    <FigurePanel
      id="figures-autonomy"
      heading={t('desk.statistics.autonomy.heading')}
      note={t('desk.statistics.autonomy.note')}
    >
      <BarTable
        labelledBy="figures-autonomy"
        of={t('desk.statistics.column.how')}
        rows={[...named(visits, 'mode'), ...named(entered, 'became')]}
      />
    </FigurePanel>
  );
};
