import type { ComponentChildren } from 'preact';
import { FieldError } from './field-error.tsx';
import { TextInput } from './text-input.tsx';
import type { TextInputProps } from './text-input.tsx';
import './text-field.css';

export type TextFieldProps = Omit<TextInputProps, 'describedBy' | 'invalid'> & {
  readonly label: ComponentChildren;
  /** For a field whose question is the heading of the screen. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
};

export function TextField({ label, labelHidden, hint, error, ...input }: TextFieldProps) {
  const hintId = hint ? `${input.id}-hint` : undefined;
  const errorId = error ? `${input.id}-error` : undefined;
  return (
    <div class="text-field" data-invalid={error ? true : undefined}>
      <label class={labelHidden ? 'visually-hidden' : 'text-field__label'} for={input.id}>
        {label}
      </label>
      {hint && (
        <p class="text-field__hint" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${input.id}-error`}>{error}</FieldError>}
      <TextInput
        {...input}
        describedBy={[hintId, errorId].filter(Boolean).join(' ') || undefined}
        invalid={Boolean(error)}
      />
    </div>
  );
}
