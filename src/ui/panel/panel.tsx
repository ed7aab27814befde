import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './panel.css';

export type PanelProps = {
  readonly heading?: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  /** Stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

export function Panel({ heading, level = 2, aside, children }: PanelProps) {
  const headingId = useId();
  const Title = `h${level}` as const;
  return (
    <section class="panel" aria-labelledby={heading ? headingId : undefined}>
      {heading && (
        <div class="panel__top">
          <Title class="panel__heading" id={headingId}>
            {heading}
          </Title>
          {aside}
        </div>
      )}
      <div class="panel__body">{children}</div>
    </section>
  );
}
