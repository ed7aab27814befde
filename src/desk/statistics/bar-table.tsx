import { type FigureCell, isHidden } from '#core/statistics/sums.ts';
import { useDesk } from '../use-desk.ts';
import { figureWords } from './figure-words.ts';
import './bar-table.css';

interface BarTableProps {
  /** The heading that names it. */
  readonly labelledBy: string;
  /** What the rows are. */
  readonly of: string;
  readonly rows: readonly (FigureCell & { readonly label: string })[];
}

/** A table whose rows carry their own bars: what is drawn and what is read are the same thing. */
export const BarTable = ({ labelledBy, of, rows }: BarTableProps) => {
  const { words } = useDesk();
  const most = Math.max(1, ...rows.map(({ n }) => n));
  return (
    <table class="bar-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{words.t('desk.statistics.column.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              <span class="bar-table__cell">
                <Bar share={row.n / most} hidden={isHidden(row)} />
                <span class="bar-table__number" data-hidden={isHidden(row)}>
                  {figureWords(words, row)}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Bar = ({ share, hidden }: { readonly share: number; readonly hidden: boolean }) => (
  <svg class="bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    {hidden ? (
      <line class="bar__hidden" x1="0" y1="0.5" x2="0.12" y2="0.5" />
    ) : (
      <rect class="bar__fill" width={share === 0 ? 0 : Math.max(0.01, share)} height="1" />
    )}
  </svg>
);
