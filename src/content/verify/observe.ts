import type { Condition } from '#core/condition/condition.ts';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { AtomTable, Truths } from './atoms.ts';

export type ObservedKind = 'when' | 'item' | 'part' | 'asked-twice' | 'same-label';

/** A condition that the search looks at each time it passes; `arriving`: even when the step is then skipped. */
export interface Observed {
  readonly kind: ObservedKind;
  readonly step: number;
  readonly arriving: boolean;
  readonly at: YamlPath;
  /** The id of the step, item or field that it is about. */
  readonly about: string;
  readonly condition: Condition;
  readonly holds: (truths: Truths) => boolean;
}

type Draft = Omit<Observed, 'holds' | 'step'>;

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'and' || condition.op === 'or' ? condition.all : [];

const whole = (
  kind: 'when' | 'item',
  at: YamlPath,
  about: string,
  condition: Condition,
): readonly Draft[] => {
  const arriving = kind === 'when';
  const parts = partsOf(condition).map((part): Draft => ({
    kind: 'part',
    arriving,
    at,
    about,
    condition: part,
  }));
  return [{ kind, arriving, at, about, condition }, ...parts];
};

const itemsOf = (step: Step) =>
  step.kind === 'checklist' ? step.items : step.kind === 'outcome' ? step.checklist : [];

/** Of each question, the earlier ones that ask the same field, or another field that looks the same to a person. */
const repeats = (procedure: Procedure, step: number, labelOf: (key: string) => string): readonly Draft[] => {
  const here = procedure.steps[step];
  const field = here?.kind === 'question' ? procedure.fields[here.field] : undefined;
  if (!field) return [];
  const asked = procedure.steps
    .slice(0, step)
    .flatMap((each) => (each.kind === 'question' ? [each.field] : []));
  const draft = (kind: 'asked-twice' | 'same-label', other: string): Draft => ({
    kind,
    arriving: false,
    at: ['steps', step, 'field'],
    about: other,
    condition: { op: 'answered', field: other },
  });
  const alike = asked.filter((id) => {
    const other = procedure.fields[id];
    return other && id !== field.id && labelOf(other.labelText) === labelOf(field.labelText);
  });
  return [
    ...(asked.includes(field.id) ? [draft('asked-twice', field.id)] : []),
    ...alike.map((id) => draft('same-label', id)),
  ];
};

const draftsAt = (procedure: Procedure, at: number, labelOf: (key: string) => string): readonly Draft[] => {
  const step = procedure.steps[at];
  if (!step) return [];
  const when = step.when ? whole('when', ['steps', at, 'when'], step.id, step.when) : [];
  const items = itemsOf(step).flatMap((item, nth) =>
    item.when ? whole('item', ['steps', at, 'items', nth, 'when'], item.id, item.when) : [],
  );
  return [...when, ...items, ...repeats(procedure, at, labelOf)];
};

/** Everything that the search must look at, by step. */
export const observedIn = (
  procedure: Procedure,
  table: AtomTable,
  labelOf: (key: string) => string,
): readonly (readonly Observed[])[] =>
  procedure.steps.map((_, step) =>
    draftsAt(procedure, step, labelOf).map((draft) => ({
      ...draft,
      step,
      holds: table.test(draft.condition),
    })),
  );
