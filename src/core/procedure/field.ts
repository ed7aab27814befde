import { choice, yesNo } from './fields/choice.ts';
import { date } from './fields/date.ts';
import type { FieldKnowledge, Keyboard, Reading, Shown } from './fields/knowledge.ts';
import { cents, integer } from './fields/number.ts';
import { text } from './fields/text.ts';
import type { Field } from './procedure.ts';
import type { Answer } from './run.ts';

type Knowledge = { readonly [T in Field['type']]: FieldKnowledge<Extract<Field, { type: T }>> };

const knowledge: Knowledge = { choice, 'yes-no': yesNo, integer, cents, date, text };

/** TypeScript can't see that a field and its knowledge share one type; this is the one place that says so. */
const of = (field: Field): FieldKnowledge<Field> => knowledge[field.type] as FieldKnowledge<Field>;

/** Turns what a person touched or typed into an answer, or into the reason why it is none. */
export const readAnswer = (field: Field, given: Answer): Reading => of(field).read(field, given);

/** True for an answer as `readAnswer` gives it: what came from elsewhere is not believed. */
export const isAnswer = (field: Field, value: Answer): boolean => {
  const reading = readAnswer(field, value);
  return reading.ok && reading.value === value;
};

export const keyboardOf = (field: Field): Keyboard => of(field).keyboard(field);

export const showAnswer = (field: Field, answer: Answer): Shown => of(field).show(field, answer);

/** What stands in the field when the step opens: the answer as it would be typed, or nothing. */
export const typedAnswer = (field: Field, answer: Answer | undefined): string =>
  answer === undefined ? '' : of(field).typed(field, answer);
