import { opinions } from '#core/statistics/splits.ts';
import { type Figure, type Published, sumFigures, sumSplits } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { BarTable } from './bar-table.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { labelOf } from './labels.ts';

const hidden: Figure = { n: 0, atLeast: true };

/** What was thought of all procedures: added up from those that show it, since each says it for itself alone. */
export const OpinionPanel = ({ places }: { readonly places: readonly Published[] }) => {
  const { words, services } = useDesk();
  const { t } = words;
  const procedures = (sumSplits(places, 'procedure')?.cells ?? []).filter(
    ({ n, atLeast }) => n > 0 || atLeast,
  );
  const said = procedures.map(({ key }) => sumSplits(places, 'opinion', key));
  const rows = opinions.map((key) => ({
    key,
    label: labelOf(words, services.content, { split: 'opinion', within: '', key }),
    ...sumFigures(said.map((one) => one?.cells.find((cell) => cell.key === key) ?? hidden)),
  }));
  return (
    <FigurePanel
      id="figures-opinions"
      heading={t('desk.statistics.opinions.heading')}
      note={t('desk.statistics.opinions.note')}
    >
      <BarTable labelledBy="figures-opinions" of={t('desk.statistics.column.opinion')} rows={rows} />
    </FigurePanel>
  );
};
