import { expect, it } from 'vitest';
import { advance } from './advance.ts';
import { moveRun, seenOn } from './move-run.ts';
import { pathOf } from './path.ts';
import type { Procedure, Step } from './procedure.ts';
import type { Run, RunEvent } from './run.ts';
import { startRun } from './start.ts';

const words = { titleText: 'title', bodyTexts: [], facts: [] };
const question = (field: string, mark = 'm'): Step => ({
  ...words,
  id: `ask-${field}`,
  kind: 'question',
  field,
  mark,
});
const page = (id: string, kind: 'information' | 'check', mark = 'm'): Step => ({ ...words, id, kind, mark });
const bill: Step = {
  ...words,
  id: 'bill',
  kind: 'bill',
  referenceField: 'reference',
  amountField: 'amount',
  mark: 'm',
};
const end: Step = {
  ...words,
  id: 'end',
  kind: 'outcome',
  mark: 'm',
  result: 'next',
  nextTexts: [],
  checklist: [],
  humanWays: [{ way: 'agent-here' }],
};
const field = { labelText: 'label', personal: false };

const procedureOf = (version: string, steps: readonly Step[], choices = ['a', 'b']): Procedure => ({
  id: 'toy',
  version,
  lifeEvent: 'papers',
  owner: 'owner',
  titleText: 'title',
  summaryText: 'summary',
  start: { whoText: 'who', minutes: 2, bringTexts: [], costText: 'cost' },
  facts: {},
  fields: {
    ...Object.fromEntries(
      ['one', 'two', 'three'].map((id) => [
        id,
        { ...field, id, type: 'choice', choices: choices.map((each) => ({ id: each, labelText: each })) },
      ]),
    ),
    reference: { ...field, id: 'reference', type: 'text', maxLength: 20, keyboard: 'reference' },
    amount: { ...field, id: 'amount', type: 'cents', min: 0, max: 100 },
  },
  steps: [...steps, end],
});

const walked = (procedure: Procedure, events: readonly RunEvent[]): Run =>
  events.reduce(
    (run, event) => {
      const next = advance(procedure, run, event);
      if (!next.moved) throw new Error(`${event.type} was refused at ${run.cursor}: ${next.reason}`);
      return next.run;
    },
    startRun(procedure, '2026-11-20'),
  );

const says = (to: string, value: string | number = 'a'): RunEvent => ({ type: 'answer', field: to, value });
const read: RunEvent = { type: 'acknowledge' };

const before = procedureOf('v1', [
  question('one'),
  page('read', 'information'),
  question('two'),
  page('check', 'check'),
  question('three'),
]);
const atThree = walked(before, [says('one'), read, says('two'), read]);
const moved = (to: Procedure, run = atThree, from = before) =>
  moveRun(to, run, seenOn(pathOf(from, run)), '2026-11-22');

it('a run whose steps are all as they were goes on where it stopped, on the day of now', () => {
  const { run, change } = moved(procedureOf('v2', before.steps.slice(0, -1)));
  expect(change).toBeNull();
  expect(run).toEqual({ ...atThree, version: 'v2', today: '2026-11-22' });
});

it('a step that changed is named, shown first, and every check after it is made again', () => {
  const { run, change } = moved(
    procedureOf('v2', [
      question('one'),
      page('read', 'information'),
      question('two', 'other'),
      page('check', 'check'),
      question('three'),
    ]),
  );
  expect(change).toEqual({ is: 'changed', step: 'ask-two' });
  expect(run.cursor).toBe('ask-two');
  expect(run.answers).toEqual({ one: 'a', two: 'a' });
  expect(run.acknowledged).toEqual(['read']);
});

it('a page that changed is read again', () => {
  const { run, change } = moved(
    procedureOf('v2', [question('one'), page('read', 'information', 'other'), question('two')]),
  );
  expect(change).toEqual({ is: 'changed', step: 'read' });
  expect([run.cursor, run.acknowledged]).toEqual(['read', []]);
});

it('an answer that its question no longer accepts is asked again', () => {
  const { run } = moved(procedureOf('v2', [question('one', 'other'), question('two')], ['b', 'c']));
  expect([run.answers, run.cursor]).toEqual([{}, 'ask-one']);
});

it('a step that was put in is named, and what stood before it stays', () => {
  const { run, change } = moved(
    procedureOf('v2', [question('one'), page('news', 'information'), ...before.steps.slice(1, -1)]),
  );
  expect(change).toEqual({ is: 'new', step: 'news' });
  expect([run.answers, run.cursor]).toEqual([{ one: 'a' }, 'news']);
});

it('a step that was taken out is said to be gone, and the rest stays', () => {
  const { run, change } = moved(
    procedureOf('v2', [question('one'), question('two'), page('check', 'check'), question('three')]),
  );
  expect(change).toEqual({ is: 'gone' });
  expect([run.answers, run.cursor]).toEqual([{ one: 'a', two: 'a' }, 'ask-three']);
});

it('a step that changed further on than its person came is not spoken of', () => {
  const { change } = moved(procedureOf('v2', [...before.steps.slice(0, -1), question('four', 'other')]));
  expect(change).toBeNull();
});

it('a version published without marks says nothing of what it cannot know', () => {
  const bare = before.steps.slice(0, -1).map(({ mark: _, ...step }) => step);
  expect(moved(procedureOf('v2', bare)).change).toBeNull();
});

it('a bill is looked up again, with what was typed', () => {
  const withBill = procedureOf('v1', [question('one'), bill]);
  const found = walked(withBill, [
    says('one'),
    says('reference', 'AB12'),
    says('amount', 42),
    { type: 'record', step: 'bill', values: { bill: 'paid', billObstacle: 'none' } },
  ]);
  expect(found.cursor).toBe('end');
  const { run, change } = moved(withBill, found, withBill);
  expect(change).toBeNull();
  expect([run.cursor, run.records, run.answers]).toEqual([
    'bill',
    {},
    { one: 'a', reference: 'AB12', amount: 42 },
  ]);
});
