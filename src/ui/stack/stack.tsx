import type { ComponentChildren } from 'preact';
import './stack.css';

export type StackGap = 'xs' | 's' | 'm' | 'l' | 'xl';

export type StackProps = {
  readonly gap?: StackGap | undefined;
  /** A line that wraps, instead of a column. */
  readonly row?: boolean | undefined;
  /** In a line, all parts are equally wide. */
  readonly even?: boolean | undefined;
  readonly children: ComponentChildren;
};

/** Sets things one below the other, or in a line, at one of the five distances. */
export function Stack({ gap = 'm', row, even, children }: StackProps) {
  const shape = row ? (even ? ' stack--row stack--even' : ' stack--row') : '';
  return <div class={`stack stack--${gap}${shape}`}>{children}</div>;
}
