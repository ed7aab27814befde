import { signal, type ReadonlySignal } from '@preact/signals';
import { readAnswer, typedAnswer } from '#core/procedure/field.ts';
import type { FieldReason } from '#core/procedure/fields/knowledge.ts';
import type { Field } from '#core/procedure/procedure.ts';
import type { Answer } from '#core/procedure/run.ts';

/** One field as a person is filling it: what was typed stays as typed, right or wrong, until the step is left. */
export interface Draft {
  readonly field: Field;
  readonly typed: ReadonlySignal<string>;
  /** Null until the person asked to go on; then why not, until they ask again. */
  readonly wrong: ReadonlySignal<FieldReason | null>;
  /** Counts the refusals, so that the same mistake twice is said twice. */
  readonly refusals: ReadonlySignal<number>;
  type(text: string): void;
  /** The answer, or null with `wrong` set. */
  submit(): Answer | null;
}

export const createDraft = (field: Field, answer: Answer | undefined): Draft => {
  const typed = signal(typedAnswer(field, answer));
  const wrong = signal<FieldReason | null>(null);
  const refusals = signal(0);
  return {
    field,
    typed,
    wrong,
    refusals,
    type: (text) => {
      typed.value = text;
    },
    submit: () => {
      const reading = readAnswer(field, typed.peek());
      wrong.value = reading.ok ? null : reading.reason;
      if (!reading.ok) refusals.value += 1;
      return reading.ok ? reading.value : null;
    },
  };
};
