import { beforeEach, expect, it } from 'vitest';
import type { KeptDrafts } from '#client/ports/kept-drafts.ts';
import { after, seconds } from '#core/instant.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { exampleNow, fakeServices } from '../examples/fake-services.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { createVisit, type Visit } from '../visit/visit.ts';
import { keepWalk } from './keep-walk.ts';
import { keepDraft, keptIds, readDraft } from './kept-draft.ts';

giveEngine(engine);

const today = '2026-11-23';
const days = (count: number) => after(exampleNow, seconds(count * 86_400));
let visit: Visit;
let drafts: KeptDrafts;

beforeEach(() => {
  const held = fakeServices({}, 'fr', 'home').drafts;
  if (!held) throw new Error('a phone keeps drafts');
  drafts = held;
  visit = createVisit();
  keepWalk(visit, drafts, () => exampleNow);
  visit.begin(exampleProcedure, today);
});

const answer = (): void => void visit.apply({ type: 'answer', field: 'purpose', value: 'notary' });
const kept = (now = exampleNow, procedure = exampleProcedure) => readDraft(drafts, procedure, today, now);

it('a walk in which nothing was said is not kept', () => {
  expect(drafts.ids()).toEqual([]);
});

it('a walk is kept after each answer, with what was ticked, and goes on where it stopped', () => {
  answer();
  visit.tick('identity', true);
  expect(kept()).toEqual({
    run: visit.walk.value?.run,
    change: null,
    ticked: ['identity'],
    savedAt: exampleNow,
  });
});

it('a kept walk moves on to the version of now', () => {
  answer();
  expect(kept(exampleNow, { ...exampleProcedure, version: 'next' })?.run).toMatchObject({
    version: 'next',
    answers: { purpose: 'notary' },
  });
});

it('beginning again keeps nothing of the walk before', () => {
  answer();
  visit.begin(exampleProcedure, today);
  expect(drafts.ids()).toEqual([]);
});

it('another walk that begins changes nothing of what was kept of this one', () => {
  answer();
  visit.tick('identity', true);
  visit.begin({ ...exampleProcedure, id: 'another' }, today);
  expect(kept()?.ticked).toEqual(['identity']);
});

it('a walk that came to its end can be read again, and waits for nobody to go on with it', () => {
  answer();
  const walk = visit.walk.value;
  const end = exampleProcedure.steps.find(({ kind }) => kind === 'outcome');
  if (!walk || !end) throw new Error('the example has an end');
  const run = { ...walk.run, cursor: end.id };
  keepDraft(drafts, { ...walk, run, path: [...walk.path, end] }, [], exampleNow);
  expect(keptIds(drafts, exampleNow)).toEqual([]);
  expect(kept()?.run.answers).toEqual(run.answers);
  keepDraft(drafts, walk, [], exampleNow);
  expect(keptIds(drafts, exampleNow)).toEqual([exampleProcedure.id]);
});

it('after thirty days nothing is left of it', () => {
  answer();
  expect(kept(days(29))?.savedAt).toBe(exampleNow);
  expect(kept(days(30))).toBeNull();
  expect(drafts.ids()).toEqual([]);
});

it('after thirty days nothing is left of a procedure that is published no more either', () => {
  answer();
  expect(keptIds(drafts, days(29))).toEqual([exampleProcedure.id]);
  expect(keptIds(drafts, days(30))).toEqual([]);
  expect(drafts.ids()).toEqual([]);
});

it.each(['', '{', 'null', '{"run":{}}', '{"run":{"answers":[]},"seen":[],"ticked":[],"savedAt":1}'])(
  'what does not look like a kept walk is as good as nothing: %s',
  (text) => {
    drafts.write(exampleProcedure.id, text);
    expect(kept()).toBeNull();
    expect(drafts.ids()).toEqual([]);
  },
);

it('once a request left, nothing of the walk is kept', () => {
  const sending = {
    ...exampleProcedure,
    steps: exampleProcedure.steps.flatMap((step) =>
      step.id === 'free'
        ? [
            step,
            {
              id: 'send',
              kind: 'submission' as const,
              titleText: 'send',
              bodyTexts: [],
              facts: [],
              service: 'office',
              about: 'other' as const,
            },
          ]
        : [step],
    ),
  };
  visit.begin(sending, today);
  answer();
  visit.apply({ type: 'acknowledge' });
  expect(drafts.ids()).toEqual([sending.id]);
  visit.apply({ type: 'record', step: 'send', values: { send: 'sent' } });
  expect(drafts.ids()).toEqual([]);
});
