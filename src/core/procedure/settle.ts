import { answersAt, lastOf, pathOf, recordsAt, stepAt } from './path.ts';
import type { Procedure } from './procedure.ts';
import type { Records } from './record.ts';
import type { Answer, Path, Run } from './run.ts';

const answersKept = (procedure: Procedure, path: Path, run: Run): Readonly<Record<string, Answer>> =>
  Object.assign({}, ...path.map((step) => answersAt(procedure, run, step)));

const recordsKept = (procedure: Procedure, path: Path, run: Run): Records =>
  Object.assign({}, ...path.map((step) => recordsAt(procedure, run, step)));

const onPath = (path: Path, id: string): boolean => path.some((step) => step.id === id);

/**
 * The same run with nothing in it that is off the path: no answer, no record, no acknowledgement, no cursor. Every run passes
 * here after a change and on arrival from elsewhere, so that nothing that no longer counts can leave.
 */
export const settle = (procedure: Procedure, run: Run): Run => {
  const path = pathOf(procedure, run);
  const { returnTo, ...rest } = run;
  const settled: Run = {
    ...rest,
    answers: answersKept(procedure, path, run),
    records: recordsKept(procedure, path, run),
    acknowledged: run.acknowledged.filter((id, at, all) => onPath(path, id) && all.indexOf(id) === at),
    cursor: stepAt(path, run.cursor).id,
  };
  const awaited = returnTo !== undefined && procedure.steps.some((step) => step.id === returnTo);
  return awaited && settled.cursor !== returnTo ? { ...settled, returnTo } : settled;
};

/** Where a walk goes on after a step was passed: back to the check page when it can be, else one step further. */
export const onwards = (procedure: Procedure, run: Run, passed: string): Run => {
  const path = pathOf(procedure, run);
  const next = path[path.findIndex((step) => step.id === passed) + 1] ?? lastOf(path);
  const cursor = run.returnTo === undefined ? next.id : stepAt(path, run.returnTo).id;
  return settle(procedure, { ...run, cursor });
};
