import { pathOf } from './path.ts';
import type { Procedure } from './procedure.ts';
import type { Run } from './run.ts';

/** A new walk, at its first step. `today` is the ISO date in the commune. */
export const startRun = (procedure: Procedure, today: string): Run => {
  const blank: Run = {
    procedureId: procedure.id,
    version: procedure.version,
    answers: {},
    records: {},
    acknowledged: [],
    today,
    cursor: '',
  };
  return { ...blank, cursor: pathOf(procedure, blank)[0].id };
};
