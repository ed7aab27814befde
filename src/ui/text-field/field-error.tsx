import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/icon.tsx';
import './field-error.css';

export type FieldErrorProps = { readonly id: string; readonly children: ComponentChildren };

/** What is wrong and what to do, at the field. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p class="field-error" id={id}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
