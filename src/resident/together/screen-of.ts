import { itemsFor } from '#core/procedure/checklist.ts';
import { typedAnswer } from '#core/procedure/field.ts';
import { answersOn, fieldsAsked } from '#core/procedure/path.ts';
import type { Locale } from '#core/locale.ts';
import type { Library } from '#core/library.ts';
import { shownField } from '#core/together/mask.ts';
import type { ShownField, ShownProcedure, ShownScreen, ShownStep } from '#core/together/screen.ts';
import type { Place } from '../router/place.ts';
import type { Visit, Walk } from '../visit/visit.ts';

export interface Standpoint {
  readonly visit: Pick<Visit, 'walk' | 'ticked' | 'draftOf'>;
  readonly place: Place;
  readonly library: Library | null;
  readonly locale: Locale;
  /** The fields whose answers the resident shows. */
  readonly shared: ReadonlySet<string>;
}

/** Each field of the step with what stands in it: as typed where it is asked, as answered where it is listed. */
const heldBy = (
  walk: Walk,
  visit: Standpoint['visit'],
): readonly (readonly [id: string, typed: string])[] => {
  const { step, path, run, procedure } = walk;
  if (step.kind === 'check' || step.kind === 'submission')
    return answersOn(path, run).map(({ field: id, answer }) => {
      const field = procedure.fields[id];
      return [id, field ? typedAnswer(field, answer) : ''];
    });
  return fieldsAsked(step).map((id) => [id, visit.draftOf(id)?.typed.value ?? '']);
};

const itemsOn = ({ step, run }: Walk): readonly string[] => {
  if (step.kind !== 'checklist' && step.kind !== 'outcome') return [];
  return itemsFor(step.kind === 'checklist' ? step.items : step.checklist, run).map(({ id }) => id);
};

/** The longest value that the wire takes. */
const longest = 300;

const fieldsOn = (walk: Walk, { visit, shared }: Standpoint): readonly ShownField[] =>
  heldBy(walk, visit).flatMap(([id, typed]) => {
    const field = walk.procedure.fields[id];
    return field ? [shownField(field, typed.slice(0, longest), shared.has(id))] : [];
  });

const stepOf = (walk: Walk, standpoint: Standpoint): ShownStep => {
  const items = itemsOn(walk);
  return {
    id: walk.step.id,
    today: walk.run.today,
    fields: fieldsOn(walk, standpoint),
    items,
    ticked: standpoint.visit.ticked.value.filter((id) => items.includes(id)),
  };
};

const procedureOf = (standpoint: Standpoint): ShownProcedure | null => {
  const { place, visit, library } = standpoint;
  if (place.at !== 'procedure') return null;
  const walk = visit.walk.value;
  if (place.depth > 0 && walk?.procedure.id === place.id) {
    const { id, version } = walk.procedure;
    return { id, version, step: stepOf(walk, standpoint) };
  }
  const published = library?.procedures.find(({ id }) => id === place.id);
  return published ? { id: published.id, version: published.version, step: null } : null;
};

/** What an agent may see of this screen: where it stands, and no answer that is personal or typed, unless it is shared. */
export const screenOf = (standpoint: Standpoint): ShownScreen => ({
  locale: standpoint.locale,
  procedure: procedureOf(standpoint),
});
