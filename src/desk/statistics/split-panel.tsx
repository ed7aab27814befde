import type { SplitName } from '#core/statistics/splits.ts';
import { type Published, sumSplits } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { BarTable } from './bar-table.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { labelOf } from './labels.ts';

interface SplitPanelProps {
  readonly places: readonly Published[];
  readonly split: SplitName;
  readonly within?: string;
  readonly heading: string;
  readonly note?: string;
  /** What the rows are. */
  readonly of: string;
  /** The most first; without it in the order of the keys. */
  readonly sorted?: boolean;
  /** For long lists: rows without a number are said together, in one line. */
  readonly short?: boolean;
}

/** One split as a table with bars; nothing where nothing of it was published. */
export const SplitPanel = (props: SplitPanelProps) => {
  const { places, split, within = '', heading, note, of, sorted = false, short = false } = props;
  const { words, services } = useDesk();
  const { t } = words;
  const id = `figures-${split}`;
  const rows = (sumSplits(places, split, within)?.cells ?? []).map((cell) => ({
    ...cell,
    label: labelOf(words, services.content, { split, within, key: cell.key }),
  }));
  const shown = short ? rows.filter(({ n }) => n > 0) : rows;
  return (
    <FigurePanel id={id} heading={heading} note={note}>
      {shown.length > 0 && (
        <BarTable labelledBy={id} of={of} rows={sorted ? shown.toSorted((a, b) => b.n - a.n) : shown} />
      )}
      {shown.length === 0 && <p class="figures__note">{t('desk.statistics.nothingShown')}</p>}
      {shown.length > 0 && shown.length < rows.length && (
        <p class="figures__note">{t('desk.statistics.othersHidden')}</p>
      )}
    </FigurePanel>
  );
};
