import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition/condition.ts';
import { advance } from './advance.ts';
import { answersOn, pathOf } from './path.ts';
import type { Field, Procedure, Step } from './procedure.ts';
import type { Run, RunEvent } from './run.ts';
import { settle } from './settle.ts';
import { startRun } from './start.ts';

const today = '2026-11-22';
const words = { titleText: 'title', bodyTexts: [], facts: [] };
const choiceField = (id: string, choices: readonly string[] = ['a', 'b']): Field => ({
  id,
  labelText: 'label',
  personal: false,
  type: 'choice',
  choices: choices.map((choice) => ({ id: choice, labelText: choice })),
});

const question = (id: string, when?: Condition): Step => ({
  ...words,
  id: `ask-${id}`,
  kind: 'question',
  field: id,
  ...(when ? { when } : {}),
});
const information = (id: string, when?: Condition): Step => ({
  ...words,
  id,
  kind: 'information',
  ...(when ? { when } : {}),
});
const check: Step = { ...words, id: 'check', kind: 'check' };
const outcome = (id: string, when?: Condition): Step => ({
  ...words,
  id,
  kind: 'outcome',
  result: 'next',
  nextTexts: [],
  checklist: [],
  humanWays: [{ way: 'agent-here' }],
  ...(when ? { when } : {}),
});
const is = (field: string, to: string): Condition => ({ op: 'compare', field, by: '==', to });

const procedureOf = (fields: readonly Field[], steps: readonly Step[]): Procedure => ({
  id: 'toy',
  version: 'v1',
  lifeEvent: 'papers',
  owner: 'owner',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 2, bringTexts: [], costText: 'cost' },
  facts: {},
  fields: Object.fromEntries(fields.map((field) => [field.id, field])),
  steps,
});

const walk = procedureOf(
  ['one', 'two', 'three'].map((id) => choiceField(id)),
  [
    question('one'),
    information('read-this', is('one', 'a')),
    question('two', is('one', 'b')),
    question('three'),
    check,
    outcome('early', is('three', 'b')),
    outcome('end'),
  ],
);

const after = (procedure: Procedure, events: readonly RunEvent[], from = startRun(procedure, today)): Run =>
  events.reduce((run, event) => {
    const result = advance(procedure, run, event);
    if (!result.moved) throw new Error(`${event.type} was refused at ${run.cursor}: ${result.reason}`);
    return result.run;
  }, from);

const says = (field: string, value: string): RunEvent => ({ type: 'answer', field, value });
const onward: RunEvent = { type: 'acknowledge' };
const back: RunEvent = { type: 'back' };
const go = (step: string): RunEvent => ({ type: 'go', step });
const ids = (procedure: Procedure, run: Run) => pathOf(procedure, run).map((step) => step.id);

describe('a walk', () => {
  it('starts at the first step and goes one step further with each answer', () => {
    const run = after(walk, [says('one', 'a')]);
    expect(run.cursor).toBe('read-this');
    expect(after(walk, [onward, says('three', 'a'), onward], run).cursor).toBe('end');
  });

  it('asks only what the answers so far call for', () => {
    expect(ids(walk, after(walk, [says('one', 'b'), says('two', 'a')]))).toEqual([
      'ask-one',
      'ask-two',
      'ask-three',
    ]);
  });

  it('goes back step by step with the answers still there', () => {
    const run = after(walk, [says('one', 'b'), says('two', 'a'), back, back]);
    expect(run.cursor).toBe('ask-one');
    expect(run.answers).toEqual({ one: 'b', two: 'a' });
    expect(advance(walk, run, back)).toEqual({ moved: false, reason: 'at-start' });
  });

  it('refuses an answer to a question that is not on screen, and one that its field refuses', () => {
    const run = startRun(walk, today);
    expect(advance(walk, run, says('three', 'a'))).toEqual({ moved: false, reason: 'not-here' });
    expect(advance(walk, run, says('one', 'z'))).toEqual({ moved: false, reason: 'not-a-choice' });
    expect(advance(walk, run, onward)).toEqual({ moved: false, reason: 'not-here' });
    expect(advance(walk, run, go('end'))).toEqual({ moved: false, reason: 'not-here' });
  });

  it('an answer changed at the check page comes back there when everything still holds', () => {
    const atCheck = after(walk, [says('one', 'b'), says('two', 'a'), says('three', 'a')]);
    expect(atCheck.cursor).toBe('check');
    expect(after(walk, [go('ask-two'), says('two', 'b')], atCheck).cursor).toBe('check');
  });

  it('a change that opens new steps walks them first, then comes back to the check page', () => {
    const atCheck = after(walk, [says('one', 'b'), says('two', 'a'), says('three', 'a')]);
    const changed = after(walk, [go('ask-one'), says('one', 'a')], atCheck);
    expect(changed.cursor).toBe('read-this');
    expect(changed.answers).toEqual({ one: 'a' });
    expect(after(walk, [onward, says('three', 'a')], changed).cursor).toBe('check');
  });

  it('back gives up a change and returns to the check page with nothing changed', () => {
    const atCheck = after(walk, [says('one', 'b'), says('two', 'a'), says('three', 'a')]);
    expect(after(walk, [go('ask-one'), back], atCheck)).toEqual(atCheck);
  });

  it('a change after the check page must be checked again', () => {
    const atEnd = after(walk, [says('one', 'b'), says('two', 'a'), says('three', 'a'), onward]);
    const changed = after(walk, [back, go('ask-three'), says('three', 'b')], atEnd);
    expect(changed.cursor).toBe('check');
    expect(after(walk, [onward], changed).cursor).toBe('early');
  });

  it('a question after a check page does not undo it', () => {
    const twice = procedureOf(
      ['one', 'two'].map((id) => choiceField(id)),
      [question('one'), check, question('two'), outcome('end')],
    );
    expect(after(twice, [says('one', 'a'), onward, says('two', 'a')]).cursor).toBe('end');
  });

  it('giving the same answer again keeps what came after it', () => {
    const atEnd = after(walk, [says('one', 'b'), says('two', 'a'), says('three', 'a'), onward]);
    const again = after(walk, [go('ask-one'), says('one', 'b')], atEnd);
    expect(again.answers).toEqual(atEnd.answers);
    expect(again.cursor).toBe('ask-two');
  });

  it('a run from elsewhere keeps only what its path bears', () => {
    const stray: Run = {
      ...startRun(walk, today),
      answers: { one: 'a', two: 'a', three: 'z', nothing: 1 },
      acknowledged: ['read-this', 'check', 'read-this'],
      cursor: 'early',
    };
    expect(settle(walk, stray)).toMatchObject({
      answers: { one: 'a' },
      acknowledged: ['read-this'],
      cursor: 'ask-three',
    });
  });
});

const names = ['f0', 'f1', 'f2', 'f3', 'f4'];
const conditionsOn = (seen: readonly string[]): fc.Arbitrary<Condition | undefined> => {
  if (seen.length === 0) return fc.constant(undefined);
  const compare = fc.tuple(fc.constantFrom(...seen), fc.constantFrom('a', 'b')).map(([f, to]) => is(f, to));
  const negated = compare.map((of): Condition => ({ op: 'not', of }));
  const answered = fc.constantFrom(...seen).map((field): Condition => ({ op: 'answered', field }));
  return fc.oneof(fc.constant(undefined), compare, negated, answered);
};
const stepsAbout = (name: string, seen: readonly string[]): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      conditionsOn(seen),
      conditionsOn([...seen, name]),
      fc.constantFrom('none', 'information', 'outcome'),
    )
    .map(([when, then, extra]) => {
      const asked = question(name, when);
      if (extra === 'information') return [asked, information(`read-${name}`, then)];
      return extra === 'outcome' && then ? [asked, outcome(`out-${name}`, then)] : [asked];
    });
const procedures: fc.Arbitrary<Procedure> = fc
  .tuple(...names.map((name, at) => stepsAbout(name, names.slice(0, at))))
  .map((groups) =>
    procedureOf(
      names.map((name) => choiceField(name)),
      [...groups.flat(), check, outcome('end')],
    ),
  );
const touches = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b').map((value) => ({ touch: 'next' as const, value })) },
    { weight: 2, arbitrary: fc.constant({ touch: 'back' as const }) },
    { weight: 1, arbitrary: fc.nat(20).map((at) => ({ touch: 'go' as const, at })) },
  ),
  { maxLength: 40 },
);
type Touch = { touch: 'next'; value: string } | { touch: 'back' } | { touch: 'go'; at: number };

const eventFor = (procedure: Procedure, run: Run, touch: Touch): RunEvent => {
  const path = pathOf(procedure, run);
  if (touch.touch === 'back') return back;
  if (touch.touch === 'go') return go(path[touch.at % path.length]?.id ?? '');
  const here = path.find((step) => step.id === run.cursor);
  return here?.kind === 'question' ? says(here.field, touch.value) : onward;
};
const wander = (procedure: Procedure, walked: readonly Touch[]): readonly Run[] => {
  const runs = [startRun(procedure, today)];
  for (const touch of walked) {
    const run = runs.at(-1) as Run;
    const result = advance(procedure, run, eventFor(procedure, run, touch));
    runs.push(result.moved ? result.run : run);
  }
  return runs;
};

describe('whatever the procedure and whatever is touched', () => {
  it('the cursor stands on the path', () => {
    fc.assert(
      fc.property(procedures, touches, (procedure, walked) => {
        for (const run of wander(procedure, walked)) expect(ids(procedure, run)).toContain(run.cursor);
      }),
    );
  });

  it('no answer and no acknowledgement is left off the path', () => {
    fc.assert(
      fc.property(procedures, touches, (procedure, walked) => {
        for (const run of wander(procedure, walked)) {
          const path = pathOf(procedure, run);
          expect(Object.keys(run.answers).sort()).toEqual(
            answersOn(path, run)
              .map((a) => a.field)
              .sort(),
          );
          expect(ids(procedure, run)).toEqual(expect.arrayContaining([...run.acknowledged]));
          expect(settle(procedure, run)).toEqual(run);
        }
      }),
    );
  });

  it('back after an answer stands at the same question again', () => {
    fc.assert(
      fc.property(procedures, touches, fc.constantFrom('a', 'b'), (procedure, walked, value) => {
        const run = wander(procedure, walked).at(-1) as Run;
        const here = pathOf(procedure, run).find((step) => step.id === run.cursor);
        if (here?.kind !== 'question' || run.returnTo !== undefined) return;
        const answered = after(procedure, [says(here.field, value)], run);
        const returned = after(procedure, [back], answered);
        expect(returned.cursor).toBe(run.cursor);
        expect(ids(procedure, returned)).toEqual(ids(procedure, answered));
      }),
    );
  });

  it('always going forward ends at an outcome, in no more moves than there are steps', () => {
    fc.assert(
      fc.property(procedures, touches, fc.constantFrom('a', 'b'), (procedure, walked, value) => {
        const strayed = wander(procedure, walked).at(-1) as Run;
        const last = procedure.steps.reduce((run) => {
          const result = advance(procedure, run, eventFor(procedure, run, { touch: 'next', value }));
          return result.moved ? result.run : run;
        }, strayed);
        const here = pathOf(procedure, last).find((step) => step.id === last.cursor);
        expect(here?.kind).toBe('outcome');
      }),
    );
  });
});
