import type { ComponentChildren } from 'preact';
import { Heading } from '#ui/heading/heading.tsx';
import { DeskFrame } from './desk-frame.tsx';
import './desk-page.css';

interface DeskPageProps {
  readonly heading: string;
  readonly lead?: ComponentChildren;
  /** Stands at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the desk other than the queue: its heading, and one column that scrolls. */
export const DeskPage = ({ heading, lead, aside, children }: DeskPageProps) => (
  <DeskFrame>
    {/* It scrolls, so the keyboard must be able to reach it even when nothing in it can be pressed. */}
    <section class="desk-page" aria-label={heading} tabIndex={0}>
      <div class="desk-page__top">
        <Heading level={1} focusOnMount lead={lead}>
          {heading}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  </DeskFrame>
);
