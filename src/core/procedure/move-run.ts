import { pathOf } from './path.ts';
import type { Procedure } from './procedure.ts';
import { isRecordStep } from './record.ts';
import type { Path, Run } from './run.ts';
import { settle } from './settle.ts';

/** What a step was when its person walked it: kept beside a run, so that the same step can be known again. */
export interface SeenStep {
  readonly id: string;
  /** `Step.mark`; empty when it was published without one, and then nothing is said of it. */
  readonly mark: string;
}

/** The first thing on the walk that is no longer as it was. `gone`: a step of then, which nobody meets any more. */
export type FirstChange =
  { readonly is: 'changed' | 'new'; readonly step: string } | { readonly is: 'gone' } | null;

export interface MovedRun {
  readonly run: Run;
  readonly change: FirstChange;
}

/** The steps of a path, as they are to be kept. */
export const seenOn = (path: Path): readonly SeenStep[] =>
  path.map(({ id, mark }) => ({ id, mark: mark ?? '' }));

const differs = (before: SeenStep, mark: string | undefined): boolean =>
  before.mark !== '' && mark !== undefined && before.mark !== mark;

const firstChange = (procedure: Procedure, path: Path, seen: readonly SeenStep[]): FirstChange => {
  const before = new Map(seen.map((each) => [each.id, each]));
  for (const { id, mark } of path) {
    const then = before.get(id);
    if (!then) return { is: 'new', step: id };
    if (differs(then, mark)) return { is: 'changed', step: id };
  }
  const end = procedure.steps.findIndex(({ id }) => id === path.at(-1)?.id);
  const stillAhead = ({ id }: SeenStep): boolean =>
    procedure.steps.findIndex((step) => step.id === id) >= end;
  return seen.every((each) => path.some(({ id }) => id === each.id) || stillAhead(each))
    ? null
    : { is: 'gone' };
};

/** What was read in passing must be read again where it changed; so must every check that stands after it. */
const acknowledgedStill = ({ steps }: Procedure, run: Run, seen: readonly SeenStep[]): readonly string[] => {
  const marks = new Map(steps.map(({ id, mark }) => [id, mark]));
  const changed = seen.filter((each) => differs(each, marks.get(each.id))).map(({ id }) => id);
  const from = steps.findIndex(({ id }) => changed.includes(id));
  const checks = from < 0 ? [] : steps.slice(from).filter(({ kind }) => kind === 'check');
  return run.acknowledged.filter((id) => !changed.includes(id) && !checks.some((step) => step.id === id));
};

/** Pages to be read alone: an amount that was confirmed another day must be shown again. */
const readOnly = ({ steps }: Procedure, acknowledged: readonly string[]): readonly string[] => {
  const pages = steps.filter(
    (step) => step.kind !== 'question' && step.kind !== 'outcome' && !isRecordStep(step),
  );
  return acknowledged.filter((id) => pages.some((step) => step.id === id));
};

/** The earlier of two places on a path. */
const earlier = (path: Path, a: string, b: string): string =>
  path.find(({ id }) => id === a || id === b)?.id ?? b;

/**
 * A run that was kept, as a walk of the procedure as it is published now and on `today`. Answers that its fields still
 * accept stay, as far as the path leads; what a bill came to is asked again, since the world moved too. The cursor stands
 * on the first step that changed, where that comes before the place at which its person stopped. `change` is null when the
 * version is the same: then only the day is another.
 */
export const moveRun = (
  procedure: Procedure,
  kept: Run,
  seen: readonly SeenStep[],
  today: string,
): MovedRun => {
  const { returnTo: _, ...bare } = kept;
  const begun: Run = {
    ...bare,
    procedureId: procedure.id,
    version: procedure.version,
    records: {},
    acknowledged: readOnly(procedure, kept.acknowledged),
    today,
  };
  if (kept.version === procedure.version) return { run: settle(procedure, begun), change: null };
  const run = settle(procedure, { ...begun, acknowledged: acknowledgedStill(procedure, begun, seen) });
  const path = pathOf(procedure, run);
  const change = firstChange(procedure, path, seen);
  if (change === null || change.is === 'gone') return { run, change };
  return { run: { ...run, cursor: earlier(path, change.step, run.cursor) }, change };
};
