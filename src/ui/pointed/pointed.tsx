import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './pointed.css';

export type PointedProps = {
  readonly on: boolean;
  /** Names it where it is mirrored. */
  readonly thing?: string | undefined;
  /** Shown over what is pointed at. Who points says it too, where a screen reader hears it. */
  readonly label: string;
  readonly children: ComponentChildren;
};

/** What an agent points at from the desk stands in yellow, and says so. Off, it changes nothing of what it holds. */
export function Pointed({ on, thing, label, children }: PointedProps) {
  return (
    <div class="pointed" data-thing={thing} data-pointed={on || undefined}>
      {on && (
        <div aria-hidden="true">
          <PointedTag label={label} />
        </div>
      )}
      {children}
    </div>
  );
}

export function PointedTag({ label }: { readonly label: string }) {
  return (
    <span class="pointed__tag">
      <Icon name="pointer" />
      {label}
    </span>
  );
}
