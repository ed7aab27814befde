import type { Countable } from '#core/statistics/publish.ts';
import type { WeeklyCount } from '#core/statistics/splits.ts';
import { cellsOfVisit } from '../use-cases/statistics/count-visit.ts';
import { pick } from './draws.ts';
import { hardStep } from './weeks-calls.ts';
import { type Draw, subjectsOf } from './weeks-subjects.ts';

/** One procedure that somebody might have gone through at a kiosk, as the kiosk says it. */
export const demoVisit = (draw: Draw, countable: Countable): readonly WeeklyCount[] => {
  const procedure = pick(draw, subjectsOf(countable));
  if (procedure === null) return [];
  const mode = pick(draw, [['alone', 71] as const, ['together', 29] as const]);
  const ended = pick(draw, [
    ['outcome', mode === 'together' ? 86 : 66] as const,
    ['left', mode === 'together' ? 6 : 24] as const,
    ['called', 9] as const,
  ]);
  const opinion = pick(draw, [
    ['well', 30] as const,
    ['middling', 9] as const,
    ['badly', 6] as const,
    [null, 55] as const,
  ]);
  const stepId = ended === 'outcome' ? (procedure.steps.at(-1) ?? '') : hardStep(draw, procedure.unfinished);
  return cellsOfVisit({
    procedureId: procedure.id,
    stepId,
    ended,
    mode,
    opinion,
  });
};
