import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import { focusField } from './focus-field.ts';
import './error-summary.css';

export type FieldProblem = { readonly fieldId: string; readonly text: string };

export type ErrorSummaryProps = {
  readonly heading: string;
  readonly errors: readonly FieldProblem[];
  /** Counts the tries: a new try with the same errors takes the focus again. */
  readonly attempt?: number | undefined;
};

export function ErrorSummary({ heading, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = errors.map((error) => error.text).join('\n');
  useEffect(() => box.current?.focus(), [words, attempt]);
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" ref={box} tabIndex={-1} role="alert">
      <Icon name="alert" />
      <div class="error-summary__words">
        <h2 class="error-summary__heading">{heading}</h2>
        <ul class="error-summary__list">
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId)}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
