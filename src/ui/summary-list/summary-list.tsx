import type { ComponentChildren } from 'preact';
import { PointedTag, type PointedWords } from '../pointed/pointed.tsx';
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
  /** An agent points at it from the desk: what is said of it then. */
  readonly pointed?: PointedWords | undefined;
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

function Row({ id, label, value, action, pointed }: SummaryRow) {
  return (
    <div
      data-thing={id}
      class={pointed ? 'summary-row pointed-row' : 'summary-row'}
      data-pointed={pointed ? true : undefined}
    >
      <dt class="summary-row__label">
        {pointed && <PointedTag words={pointed} />} {label}
      </dt>
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
