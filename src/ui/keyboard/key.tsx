import type { ComponentChildren } from 'preact';
import type { Repeat } from './use-repeat.ts';

export type KeyProps = {
  readonly label?: string | undefined;
  readonly kind?: 'sign' | 'digit' | 'accent' | 'helper' | 'tool' | 'space' | 'done' | undefined;
  readonly pressed?: boolean | undefined;
  readonly onStrike?: (() => void) | undefined;
  readonly repeat?: Repeat | undefined;
  readonly children?: ComponentChildren;
};

/** Out of the tab order: who has a keyboard to tab with types on it. Screen readers and switches still reach it. */
export function Key({ label, kind = 'sign', pressed, onStrike, repeat, children }: KeyProps) {
  return (
    <button
      type="button"
      class={`key key--${kind}`}
      tabIndex={kind === 'done' ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onStrike}
      {...repeat}
    >
      {children}
    </button>
  );
}
