import type { ComponentChildren } from 'preact';
import './bottom-bar.css';

export type BottomBarProps = {
  /** "Terminer et effacer" stands here. */
  readonly start?: ComponentChildren;
  /** The person stands here. */
  readonly children: ComponentChildren;
};

export function BottomBar({ start, children }: BottomBarProps) {
  return (
    <div class="bottom-bar">
      {start && <div class="bottom-bar__start">{start}</div>}
      <div class="bottom-bar__person">{children}</div>
    </div>
  );
}
