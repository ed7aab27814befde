import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './heading.css';

export type HeadingProps = {
  readonly level?: 1 | 2 | 3 | undefined;
  readonly id?: string | undefined;
  /** Takes the focus when it appears, so that a screen reader says the new screen (RGAA 12.8). */
  readonly focusOnMount?: boolean | undefined;
  readonly children: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** A short line above: where one is. */
  readonly above?: ComponentChildren;
};

export function Heading({ level = 1, id, focusOnMount = false, children, lead, above }: HeadingProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOnMount) title.current?.focus();
  }, []);
  const Title = `h${level}` as const;
  return (
    <div class={`heading heading--${level}`}>
      {above && <p class="heading__above">{above}</p>}
      <Title id={id} ref={title} class="heading__title" tabIndex={-1}>
        {children}
      </Title>
      {lead && <p class="heading__lead">{lead}</p>}
    </div>
  );
}
