import { expect, it } from 'vitest';
import { walkTheWay } from '#main/preview/page/walk-again.ts';
import { waysOf } from '#main/preview/program/ways.ts';
import { engine } from '#resident/visit/engine.ts';
import { giveEngine } from '#resident/visit/late-engine.ts';
import { createVisit } from '#resident/visit/visit.ts';
import { published } from './compiled.ts';

giveEngine(engine);

it('the workshop opens every step of every procedure, with answers that its fields take', async () => {
  const { procedures } = (await published()).library;
  const missed = procedures.flatMap((procedure) =>
    waysOf(procedure).flatMap((way, at) => {
      const step = procedure.steps[at]?.id ?? '';
      const visit = createVisit();
      const arrives = way !== null && walkTheWay(visit, procedure, { step, way }, '2026-11-22');
      return arrives && visit.walk.peek()?.step.id === step ? [] : [`${procedure.id}/${step}`];
    }),
  );
  expect(procedures.length).toBeGreaterThan(10);
  expect(missed).toEqual([]);
});
