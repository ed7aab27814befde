import type { Field, QuestionStep } from '#core/procedure/procedure.ts';
import { sentenceOf } from '#core/procedure/words.ts';
import type { Draft } from '../draft.ts';
import type { StepProps } from '../step-props.ts';

export interface FieldProps extends StepProps<QuestionStep> {
  readonly id: string;
  readonly draft: Draft;
  readonly error: string | undefined;
}

/** What stands over a typed field; the question itself may say it all. */
export const hintOf = (field: Field, { procedure, texts }: FieldProps): string | undefined =>
  field.hintText === undefined ? undefined : sentenceOf(procedure, texts, field.hintText);
