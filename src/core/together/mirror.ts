import { readAnswer } from '../procedure/field.ts';
import type { ChecklistItem, Field, Procedure, QuestionStep, Step } from '../procedure/procedure.ts';
import type { Answer, Run } from '../procedure/run.ts';
import type { ShownField, ShownStep } from './screen.ts';

/** A resident's step as a screen can draw it again: their step, with nothing that decides what stands on it. */
export interface Mirrored {
  readonly procedure: Procedure;
  readonly run: Run;
  readonly step: Step;
}

/** What stands for an answer that is not shown is a text of its own, whatever its field asks. */
const masked = ({ id, labelText }: Field): Field => ({
  id,
  labelText,
  personal: false,
  type: 'text',
  maxLength: 200,
  keyboard: 'letters',
});

const asked = ({ id, labelText }: Field): QuestionStep => ({
  id: `shown-${id}`,
  kind: 'question',
  field: id,
  titleText: labelText,
  bodyTexts: [],
  facts: [],
});

/** The conditions were read where the answers are: what is shown is on the path. */
const settled = <S extends Step>({ when: _when, ...step }: S): S => step as S;

const chosen = (items: readonly ChecklistItem[], ids: readonly string[]): readonly ChecklistItem[] =>
  items.filter(({ id }) => ids.includes(id)).map(({ when: _when, ...item }) => item);

const withItems = (step: Step, ids: readonly string[]): Step => {
  if (step.kind === 'checklist') return { ...step, items: chosen(step.items, ids) };
  return step.kind === 'outcome' ? { ...step, checklist: chosen(step.checklist, ids) } : step;
};

const answerIn = (field: Field, holds: ShownField['holds']): Answer | null => {
  if (holds.is !== 'value') return null;
  const reading = readAnswer(field, holds.value);
  return reading.ok ? reading.value : null;
};

/**
 * The same procedure and state as far as they are shown; `mask` stands where an answer is not. Null when this version of
 * the procedure has no such step. A question keeps its field as it is: what stands in it is drawn from `ShownStep`.
 */
export const mirrorOf = (
  procedure: Procedure,
  { id, today, fields, items }: ShownStep,
  mask: string,
): Mirrored | null => {
  const found = procedure.steps.find((each) => each.id === id);
  if (!found) return null;
  const step = withItems(settled(found), items);
  const lists = step.kind === 'check' || step.kind === 'submission';
  const known = { ...procedure.fields };
  const answers: Record<string, Answer> = {};
  const listed: QuestionStep[] = [];
  for (const { id: fieldId, holds } of fields) {
    const field = procedure.fields[fieldId];
    if (!field) continue;
    const answer = answerIn(field, holds);
    if (answer !== null) answers[fieldId] = answer;
    else if (lists && holds.is !== 'nothing') {
      known[fieldId] = masked(field);
      answers[fieldId] = mask;
    }
    if (lists) listed.push(asked(field));
  }
  return {
    procedure: { ...procedure, fields: known, steps: [...listed, step] },
    step,
    run: {
      procedureId: procedure.id,
      version: procedure.version,
      answers,
      records: {},
      acknowledged: [],
      today,
      cursor: step.id,
    },
  };
};
