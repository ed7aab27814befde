import type { ComponentChildren } from 'preact';

interface FigurePanelProps {
  readonly id: string;
  readonly heading: string;
  /** What it counts, where the heading leaves a doubt. */
  readonly note?: string | undefined;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** One question and its answer. */
export const FigurePanel = ({ id, heading, note, wide = false, children }: FigurePanelProps) => (
  <section class="desk-card figures" data-wide={wide} aria-labelledby={id}>
    <h3 class="figures__heading" id={id}>
      {heading}
    </h3>
    {note && <p class="figures__note">{note}</p>}
    {children}
  </section>
);
