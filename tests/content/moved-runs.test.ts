import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance } from '#core/procedure/advance.ts';
import { moveRun, seenOn } from '#core/procedure/move-run.ts';
import { fieldsAsked, pathOf } from '#core/procedure/path.ts';
import type { Procedure } from '#core/procedure/procedure.ts';
import { isRecordStep, recordsOf } from '#core/procedure/record.ts';
import type { Run, RunEvent } from '#core/procedure/run.ts';
import { startRun } from '#core/procedure/start.ts';
import { allAnswers, someDays, wellFormed } from './verifier-random.ts';

const full = process.env['FULL'] === '1';
const timeout = full ? 180_000 : 15_000;
const days = fc.constantFrom(...someDays);

const after = (procedure: Procedure, run: Run, event: RunEvent): Run => {
  const next = advance(procedure, run, event);
  return next.moved ? next.run : run;
};

/** As many touches as chance gives, each of them the `n`th of what the step on screen allows. */
const someWalk = (procedure: Procedure, today: string, touches: readonly number[]): Run =>
  touches.reduce(
    (run, n) => {
      const step = pathOf(procedure, run).find(({ id }) => id === run.cursor);
      if (!step) return run;
      const events: RunEvent[] = fieldsAsked(step).flatMap((id) => {
        const field = procedure.fields[id];
        return field
          ? allAnswers(field).map((value): RunEvent => ({ type: 'answer', field: id, value }))
          : [];
      });
      if (isRecordStep(step)) {
        if (step.kind === 'payment') events.push({ type: 'confirm' });
        for (const values of recordsOf(step)) events.push({ type: 'record', step: step.id, values });
      } else events.push({ type: 'acknowledge' });
      if (n % 7 === 6) events.splice(0, events.length, { type: 'back' });
      const event = events[n % Math.max(events.length, 1)];
      return event ? after(procedure, run, event) : run;
    },
    startRun(procedure, today),
  );

/** The same walk, touch by touch, by somebody who begins with the new version and gives the same answers. */
const walkedAgain = (procedure: Procedure, { answers, acknowledged, cursor, today }: Run): Run => {
  let run = startRun(procedure, today);
  for (;;) {
    const path = pathOf(procedure, run);
    const here = path.find(({ id }) => id === run.cursor);
    const before = run;
    for (const field of here ? fieldsAsked(here) : []) {
      const value = answers[field];
      if (value !== undefined) run = after(procedure, run, { type: 'answer', field, value });
    }
    if (here && !isRecordStep(here) && acknowledged.includes(here.id))
      run = after(procedure, run, { type: 'acknowledge' });
    if (run === before || run.cursor === before.cursor)
      return after(procedure, run, { type: 'go', step: cursor });
  }
};

const marked = (procedure: Procedure, version: string, marks: readonly number[]): Procedure => ({
  ...procedure,
  version,
  steps: procedure.steps.map((step, at) => ({ ...step, mark: String(marks[at % marks.length]) })),
});

/** The next version: mostly the same with some steps taken out, sometimes another procedure altogether. */
const twoVersions = wellFormed.chain((from) =>
  fc.tuple(
    fc.constant(from),
    fc.oneof(
      { arbitrary: wellFormed, weight: 1 },
      {
        arbitrary: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }).map((kept): Procedure => ({
          ...from,
          steps: from.steps.filter((_, at) => at === from.steps.length - 1 || kept[at % 9] !== 0),
        })),
        weight: 3,
      },
    ),
  ),
);

const marks = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 9 });
const touches = fc.array(fc.nat(60), { maxLength: 25 });

it('a kept run that moves to another version is a walk that somebody could make there', { timeout }, () => {
  let moved = 0;
  fc.assert(
    fc.property(
      fc.tuple(twoVersions, marks, marks, touches, days, days),
      ([[from, to], fromMarks, toMarks, touched, then, now]) => {
        const old = marked(from, 'v1', fromMarks);
        const next = marked(to, 'v2', toMarks);
        const kept = someWalk(old, then, touched);
        const seen = seenOn(pathOf(old, kept));
        const { run, change } = moveRun(next, kept, seen, now);
        // Where a walk goes after a change is no part of what it holds.
        const { returnTo: _, ...again } = walkedAgain(next, run);
        expect(run).toEqual(again);
        for (const [field, value] of Object.entries(run.answers)) expect(kept.answers[field]).toBe(value);
        if (change && change.is !== 'gone')
          expect(pathOf(next, run).map(({ id }) => id)).toContain(change.step);
        if (Object.keys(run.answers).length > 0) moved += 1;
      },
    ),
    { numRuns: full ? 20_000 : 400, seed: 42 },
  );
  expect(moved).toBeGreaterThan(full ? 4_000 : 80);
});

it('a kept run that meets its own version again loses nothing but what the world said', { timeout }, () => {
  fc.assert(
    fc.property(wellFormed, touches, days, (procedure, touched, today) => {
      const kept = someWalk(procedure, today, touched);
      const { run, change } = moveRun(procedure, kept, seenOn(pathOf(procedure, kept)), today);
      expect(change).toBeNull();
      if (Object.keys(kept.records).length === 0 && kept.returnTo === undefined) {
        expect(run.answers).toEqual(kept.answers);
        expect(run.cursor).toBe(kept.cursor);
      }
    }),
    { numRuns: full ? 20_000 : 300, seed: 42 },
  );
});
