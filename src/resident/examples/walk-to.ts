import type { Answer } from '#core/procedure/run.ts';
import type { Resident } from '../app/resident.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { exampleProcedure } from './example-procedure.ts';

giveEngine(engine);

const answers: Readonly<Record<string, Answer>> = {
  purpose: 'notary',
  paris: true,
  year: 1961,
  day: '1961-01-31',
  copies: 2,
  paid: 4_250,
  email: 'odette.lambert@exemple.fr',
};

/** Answers its way through the example procedure until a step is on screen. */
export const walkTo = ({ visit, flow, router }: Resident, stepId: string): void => {
  router.go({ at: 'procedure', id: exampleProcedure.id, depth: 0 });
  flow.start(exampleProcedure);
  for (let at = visit.walk.peek()?.step; at && at.id !== stepId; at = visit.walk.peek()?.step) {
    if (at.kind === 'question') visit.draft()?.type(typedOf(answers[at.field] ?? ''));
    flow.next();
    if (visit.walk.peek()?.step === at) throw new Error(`the example stops at ${at.id}`);
  }
};

const typedOf = (answer: Answer): string => (answer === 4_250 ? '42,50' : String(answer));

/** Types into the step on screen and asks to go on, to be refused. */
export const mistake = (resident: Resident, typed: string): void => {
  resident.visit.draft()?.type(typed);
  resident.flow.next();
};
