import type { ComponentChildren } from 'preact';
import './visually-hidden.css';

export type VisuallyHiddenProps = {
  readonly id?: string | undefined;
  readonly role?: 'status' | 'alert' | undefined;
  readonly children?: ComponentChildren;
};

/** Said, not shown. */
export function VisuallyHidden({ id, role, children }: VisuallyHiddenProps) {
  return (
    <span id={id} role={role} class="visually-hidden">
      {children}
    </span>
  );
}
