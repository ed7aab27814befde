import { describe, expect, it } from 'vitest';
import type { Procedure, Step } from '#core/procedure/procedure.ts';
import { exampleProcedure } from '#resident/examples/example-procedure.ts';
import { engine } from '#resident/visit/engine.ts';
import { giveEngine } from '#resident/visit/late-engine.ts';
import { createVisit, type Visit } from '#resident/visit/visit.ts';
import type { Aim } from './messages.ts';
import { walkAgain, walkTheWay } from './walk-again.ts';

giveEngine(engine);

const today = '2026-11-22';

const question = (id: string): Step => ({
  id,
  kind: 'question',
  titleText: 'title',
  bodyTexts: [],
  facts: [],
  field: id,
});
const information = (id: string): Step => ({
  id,
  kind: 'information',
  titleText: 'title',
  bodyTexts: [],
  facts: [],
});
const end: Step = {
  id: 'end',
  kind: 'outcome',
  titleText: 'title',
  bodyTexts: [],
  facts: [],
  result: 'next',
  nextTexts: [],
  checklist: [],
  humanWays: [{ way: 'agent-here' }],
};
const procedureOf = (...steps: readonly Step[]): Procedure => ({
  ...exampleProcedure,
  steps: [...steps, end],
});

/** In Paris for an identity card, and now reading what to know. */
const standing = (): Visit => {
  const visit = createVisit();
  visit.begin(procedureOf(question('paris'), information('know')), today);
  visit.apply({ type: 'answer', field: 'paris', value: false });
  return visit;
};
const stay: Aim = {
  procedure: exampleProcedure.id,
  step: 'know',
  way: { today, answers: { paris: true, purpose: 'identity' }, records: {} },
};
const now = (visit: Visit) => visit.walk.value;

describe('a walk through a newer version', () => {
  it('keeps what was answered, where that still leads to the step on screen', () => {
    const visit = standing();
    walkAgain(visit, procedureOf(question('paris'), information('new'), information('know')), stay);
    expect(now(visit)?.step.id).toBe('know');
    expect(now(visit)?.run.answers).toEqual({ paris: false });
  });

  it('stays on the step when a question was put before it, and invents that answer alone', () => {
    const visit = standing();
    walkAgain(visit, procedureOf(question('purpose'), question('paris'), information('know')), stay);
    expect(now(visit)?.step.id).toBe('know');
    expect(now(visit)?.run.answers).toEqual({ purpose: 'identity', paris: false });
  });

  it('stays on the step when the answers no longer lead there, and takes those that do', () => {
    const visit = standing();
    const paris = { op: 'compare', field: 'paris', by: '==', to: true } as const;
    walkAgain(visit, procedureOf(question('paris'), { ...information('know'), when: paris }), stay);
    expect(now(visit)?.step.id).toBe('know');
    expect(now(visit)?.run.answers).toEqual({ paris: true });
  });

  it('stands as far as it still goes when its step is gone', () => {
    const visit = standing();
    walkAgain(visit, procedureOf(question('paris'), question('purpose')), null);
    expect(now(visit)?.step.id).toBe('purpose');
    expect(now(visit)?.run.answers).toEqual({ paris: false });
  });
});

describe('a way', () => {
  it('is walked as of its own day only where it cannot be walked as of today', () => {
    const visit = createVisit();
    const soon = { op: 'compare', field: 'day', by: '<', to: { days: 0 } } as const;
    const procedure = procedureOf(question('day'), { ...information('know'), when: soon });
    const way = (day: string, on: string) => ({
      step: 'know',
      way: { today: on, answers: { day }, records: {} },
    });
    expect(walkTheWay(visit, procedure, way('2026-11-21', '2026-11-23'), today)).toBe(true);
    expect(now(visit)?.run.today).toBe(today);
    expect(walkTheWay(visit, procedure, way('2026-11-22', '2026-11-23'), today)).toBe(true);
    expect(now(visit)?.run.today).toBe('2026-11-23');
  });
});
