import type { Condition } from '#core/condition/condition.ts';
import { fieldsAsked } from '#core/procedure/path.ts';
import type { PaymentStep, Procedure, Step } from '#core/procedure/procedure.ts';
import type { YamlPath } from '../yaml-path.ts';
import type { Atom, AtomTable, Truths } from './atoms.ts';
import { unpaidAt } from './paid-only.ts';
import { payableWhen, unpayable } from './payable.ts';
import type { FrenchWords } from './words.ts';

export type ObservedKind =
  'when' | 'item' | 'part' | 'asked-twice' | 'same-label' | 'payable' | 'unpayable' | 'checked' | 'unpaid';

/** True while nothing was asked since the last check page: no field of a procedure can have this name. */
export const checked: Atom = {
  op: 'compare',
  field: '#checked',
  by: '==',
  to: true,
};

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

/** Of each field that a step asks, earlier steps that ask it, or another field that looks the same to a person. */
const repeatsOf = (
  procedure: Procedure,
  step: number,
  id: string,
  labelOf: (key: string) => string,
): readonly Draft[] => {
  const here = procedure.steps[step];
  const field = procedure.fields[id];
  if (!field || !here) return [];
  const asked = procedure.steps.slice(0, step).flatMap(fieldsAsked);
  const draft = (kind: 'asked-twice' | 'same-label', other: string): Draft => ({
    kind,
    arriving: false,
    at: ['steps', step, placeOfField(here, id)],
    about: other,
    condition: { op: 'answered', field: other },
  });
  const alike = asked.filter((each) => {
    const other = procedure.fields[each];
    return other && each !== id && labelOf(other.labelText) === labelOf(field.labelText);
  });
  return [
    ...(asked.includes(id) ? [draft('asked-twice', id)] : []),
    ...alike.map((each) => draft('same-label', each)),
  ];
};

const repeats = (procedure: Procedure, step: number, labelOf: (key: string) => string): readonly Draft[] => {
  const here = procedure.steps[step];
  return here ? fieldsAsked(here).flatMap((id) => repeatsOf(procedure, step, id, labelOf)) : [];
};

/** Under which key of its file a step names a field. */
export const placeOfField = (step: Step, field: string): string => {
  if (step.kind !== 'bill') return 'field';
  return field === step.referenceField ? 'referenceField' : 'amountField';
};

const payable = (
  procedure: Procedure,
  step: PaymentStep,
  at: number,
  inDetail: boolean,
): readonly Draft[] => {
  const condition = payableWhen(procedure, step, at);
  if (!condition) return [];
  const place = { arriving: false, at: ['steps', at, 'bill'] };
  const values = inDetail ? unpayable(procedure, step, at) : [];
  const none = values.map(([name, value]): Draft => ({
    ...place,
    kind: 'unpayable',
    about: name,
    condition: { op: 'not', of: { op: 'compare', field: name, by: '==', to: value } },
  }));
  return [{ ...place, kind: 'payable', about: step.id, condition }, ...none];
};

const acts = (procedure: Procedure, step: Step, at: number, inDetail: boolean): readonly Draft[] => {
  if (step.kind === 'payment') return payable(procedure, step, at, inDetail);
  if (step.kind !== 'submission') return [];
  return [{ kind: 'checked', arriving: false, at: ['steps', at], about: step.id, condition: checked }];
};

const unpaid = (procedure: Procedure, at: number, words: FrenchWords): readonly Draft[] =>
  unpaidAt(procedure, at, words).map((each) => ({ kind: 'unpaid', arriving: false, ...each }));

const draftsAt = (
  procedure: Procedure,
  at: number,
  labelOf: (key: string) => string,
  words: FrenchWords,
  inDetail: boolean,
): readonly Draft[] => {
  const step = procedure.steps[at];
  if (!step) return [];
  const when = step.when ? whole('when', ['steps', at, 'when'], step.id, step.when) : [];
  const items = itemsOf(step).flatMap((item, nth) =>
    item.when ? whole('item', ['steps', at, 'items', nth, 'when'], item.id, item.when) : [],
  );
  return [
    ...when,
    ...items,
    ...repeats(procedure, at, labelOf),
    ...acts(procedure, step, at, inDetail),
    ...unpaid(procedure, at, words),
  ];
};

/**
 * Everything that the search must look at, by step; `inDetail`, also with which values a payment is come to, which
 * costs states.
 */
export const observedIn = (
  procedure: Procedure,
  table: AtomTable,
  labelOf: (key: string) => string,
  words: FrenchWords,
  inDetail: boolean,
): readonly (readonly Observed[])[] =>
  procedure.steps.map((_, step) =>
    draftsAt(procedure, step, labelOf, words, inDetail).map((draft) => ({
      ...draft,
      step,
      holds: table.test(draft.condition),
    })),
  );
