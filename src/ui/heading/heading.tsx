import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-names.ts';
import { keptTogether } from './kept-together.tsx';
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
  /** The largest there is: for the attract screen alone. */
  readonly display?: boolean | undefined;
  /** 'person' sets it on yellow: someone is coming, or here. */
  readonly tone?: 'plain' | 'person' | undefined;
  readonly icon?: IconName | undefined;
};

/** A new screen begins at its top: a browser left alone would scroll the heading up to the edge, and hide what is above. */
const beginAt = (title: HTMLElement): void => {
  title.focus({ preventScroll: true });
  title.closest('main')?.scrollTo(0, 0);
  window.scrollTo(0, 0);
};

export function Heading({ level = 1, id, focusOnMount = false, children, ...props }: HeadingProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOnMount && title.current) beginAt(title.current);
  }, []);
  const Title = `h${level}` as const;
  return (
    <div class={`heading heading--${level}`} data-display={props.display} data-tone={props.tone}>
      {props.icon && <Icon name={props.icon} />}
      {props.above && <p class="heading__above">{props.above}</p>}
      <Title id={id} ref={title} class="heading__title" tabIndex={-1}>
        {keptTogether(children)}
      </Title>
      {props.lead && <p class="heading__lead">{props.lead}</p>}
    </div>
  );
}
