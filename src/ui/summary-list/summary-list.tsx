import type { ComponentChildren } from 'preact';
import { Button } from '../button/button.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import './summary-list.css';

export type SummaryAction = {
  readonly label: string;
  /** What is changed, said after the label to those who don't see the row. */
  readonly describe: string;
  readonly onPress: () => void;
};

export type SummaryRow = {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: ComponentChildren;
  readonly action?: SummaryAction | undefined;
};

export type SummaryListProps = {
  readonly rows: readonly SummaryRow[];
  readonly total?: { readonly label: ComponentChildren; readonly value: ComponentChildren } | undefined;
};

export function SummaryList({ rows, total }: SummaryListProps) {
  return (
    <div class="summary-list">
      <dl class="summary-list__rows">
        {rows.map((row) => (
          <Row key={row.id} {...row} />
        ))}
        {total && (
          <div class="summary-row summary-row--total">
            <dt class="summary-row__label">{total.label}</dt>
            <dd class="summary-row__value">{total.value}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Row({ label, value, action }: SummaryRow) {
  return (
    <div class="summary-row">
      <dt class="summary-row__label">{label}</dt>
      <dd class="summary-row__value">
        <bdi>{value}</bdi>
      </dd>
      {action && (
        <dd class="summary-row__action">
          <Button kind="plain" icon="pencil" onPress={action.onPress}>
            {action.label} <VisuallyHidden>{action.describe}</VisuallyHidden>
          </Button>
        </dd>
      )}
    </div>
  );
}
