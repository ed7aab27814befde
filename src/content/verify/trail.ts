import type { Answer } from '#core/procedure/run.ts';

/** The answers of one concrete walk, last first, so that walks which begin alike share their beginning. */
export interface Trail {
  readonly before: Trail | null;
  readonly step: number;
  readonly field: string;
  readonly value: Answer;
}

/** A walk that shows something: what was answered, in order, and the day on which it began. */
export interface Witness {
  readonly today: string;
  readonly answers: readonly { readonly step: number; readonly field: string; readonly value: Answer }[];
}

export const witnessOf = (trail: Trail | null, today: string): Witness => {
  const answers = [];
  for (let at = trail; at; at = at.before) answers.push({ step: at.step, field: at.field, value: at.value });
  return { today, answers: answers.reverse() };
};
