import type { ComponentChildren } from 'preact';
import { FieldError } from '#ui/text-field/field-error.tsx';
import './desk-field.css';

/** What ties a control to its words; spread on it. */
interface Tied {
  readonly id: string;
  readonly class: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface DeskFieldProps {
  readonly id: string;
  readonly label: string;
  /** For a field whose heading says it already. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** What is wrong and what to do; null while nothing is. */
  readonly error?: string | null;
  readonly children: (tied: Tied) => ComponentChildren;
}

/** A list, a line or a text of the desk's forms: what it is for, what is wrong, then the control itself. */
export const DeskField = ({
  id,
  label,
  labelHidden = false,
  hint,
  error = null,
  children,
}: DeskFieldProps) => {
  const hintId = hint === undefined ? null : `${id}-hint`;
  const errorId = error === null ? null : `${id}-error`;
  return (
    <div class="desk-field">
      <label class={labelHidden ? 'visually-hidden' : 'desk-field__label'} for={id}>
        {label}
      </label>
      {hintId && (
        <p class="desk-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {errorId && <FieldError id={errorId}>{error}</FieldError>}
      {children({
        id,
        class: 'desk-control',
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': error === null ? undefined : true,
      })}
    </div>
  );
};
