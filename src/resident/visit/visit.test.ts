import { expect, it } from 'vitest';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { contextOf, createVisit, type Visit } from './visit.ts';
import { engine } from './engine.ts';
import { giveEngine } from './late-engine.ts';

giveEngine(engine);

const begun = (): Visit => {
  const visit = createVisit();
  visit.begin(exampleProcedure, '2026-11-23');
  return visit;
};

const answer = (visit: Visit, typed: string): void => {
  const draft = visit.draft();
  draft?.type(typed);
  const value = draft?.submit() ?? null;
  if (draft && value !== null) visit.apply({ type: 'answer', field: draft.field.id, value });
};

it('what is being typed stays while its person looks at another screen', () => {
  const visit = begun();
  visit.draft()?.type('notary');
  expect(visit.draft()?.typed.value).toBe('notary');
});

it('an answer that is given opens again as it was given', () => {
  const visit = begun();
  answer(visit, 'notary');
  visit.apply({ type: 'back' });
  expect(visit.draft()?.typed.value).toBe('notary');
});

it('a step that asks nothing has no draft', () => {
  const visit = begun();
  answer(visit, 'notary');
  expect(visit.walk.value?.step.kind).toBe('information');
  expect(visit.draft()).toBeNull();
});

it('another walk begins without anything of the one before', () => {
  const visit = begun();
  answer(visit, 'notary');
  visit.tick('identity', true);
  visit.begin(exampleProcedure, '2026-11-23');
  expect(visit.walk.value?.run.answers).toEqual({});
  expect(visit.ticked.value).toEqual([]);
  expect(visit.draft()?.typed.value).toBe('');
});

it('content published meanwhile moves nothing under a walk', () => {
  const visit = begun();
  expect(visit.walk.value?.procedure).toBe(exampleProcedure);
});

it('nothing is left after the visit', () => {
  const visit = begun();
  answer(visit, 'notary');
  visit.toggleNeed('deaf');
  visit.tick('identity', true);
  visit.searchFor('mon divorce');
  visit.forget();
  expect(visit.walk.value).toBeNull();
  expect(visit.draft()).toBeNull();
  expect([visit.needs.value, visit.ticked.value, visit.search.value]).toEqual([[], [], '']);
});

it('a call tells where its person stands, and no answer', () => {
  const visit = begun();
  visit.toggleNeed('seated');
  answer(visit, 'notary');
  expect(contextOf(visit, 'en')).toEqual({
    procedureId: 'acte-de-naissance',
    procedureVersion: 'example',
    stepId: 'free',
    locale: 'en',
    needs: ['seated'],
  });
});

it('a need chosen twice is no longer told', () => {
  const visit = createVisit();
  visit.toggleNeed('deaf');
  visit.toggleNeed('blind');
  visit.toggleNeed('deaf');
  expect(visit.needs.value).toEqual(['blind']);
});
