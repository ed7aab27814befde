import type { ComponentChildren } from 'preact';
import './split.css';

export type SplitProps = {
  /** Read: the heading, its help, a notice. */
  readonly lead: ComponentChildren;
  /** Touched: choices, fields, buttons. */
  readonly children: ComponentChildren;
  /** Where the screen is tall, sends what is touched down to where hands are. */
  readonly spread?: boolean | undefined;
};

/** One column where the screen is tall, two where it is wide. */
export function Split({ lead, children, spread }: SplitProps) {
  return (
    <div class="split" data-spread={spread}>
      <div class="split__lead">{lead}</div>
      <div class="split__rest">{children}</div>
    </div>
  );
}
