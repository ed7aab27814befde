import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { CountedVisit } from '#core/statistics/splits.ts';
import type { CallState } from '../services.ts';
import type { Walk } from '../visit/visit.ts';
import { createVisitCount } from './visit-count.ts';

const at = (procedure: string, id: string, kind = 'question'): Walk =>
  ({ procedure: { id: procedure }, step: { id, kind } }) as unknown as Walk;

const heldAs = (state: string): CallState => ({ kind: 'held', view: { state } }) as unknown as CallState;

const visiting = () => {
  const walk = signal<Walk | null>(null);
  const state = signal<CallState>({ kind: 'none' });
  const told: CountedVisit[] = [];
  const kiosk = { call: { state }, countVisit: (visit: CountedVisit) => void told.push(visit) };
  const count = createVisitCount({ visit: { walk }, kiosk: kiosk as never });
  return { walk, state, told, count };
};

it('a procedure that reached an outcome is told with its last step and what was thought of it', () => {
  const { walk, told, count } = visiting();
  walk.value = at('bill', 'which');
  walk.value = at('bill', 'done', 'outcome');
  count.say('well');
  expect(told).toEqual([]);
  count.tell();
  expect(told).toEqual([
    { procedureId: 'bill', stepId: 'done', ended: 'outcome', mode: 'alone', opinion: 'well' },
  ]);
});

it('nothing is told twice, and the next person is asked again', () => {
  const { walk, told, count } = visiting();
  walk.value = at('bill', 'done', 'outcome');
  count.say('badly');
  count.tell();
  count.tell();
  expect(told).toHaveLength(1);
  expect(count.opinion.value).toBeNull();
});

it('whoever leaves on the way is told by the step, and whoever called as having called', () => {
  const { walk, state, told, count } = visiting();
  walk.value = at('bill', 'which');
  walk.value = at('school', 'year');
  state.value = heldAs('waiting');
  walk.value = null;
  count.tell();
  expect(told.map(({ procedureId, stepId, ended }) => [procedureId, stepId, ended])).toEqual([
    ['bill', 'which', 'left'],
    ['school', 'year', 'called'],
  ]);
});

it('together is a procedure that was open while an agent was there, and stays so when the agent has gone', () => {
  const { walk, state, told, count } = visiting();
  walk.value = at('bill', 'which');
  state.value = heldAs('taken');
  expect(told).toEqual([]);
  state.value = heldAs('arrived');
  state.value = heldAs('done');
  walk.value = at('bill', 'done', 'outcome');
  walk.value = at('school', 'year');
  count.tell();
  expect(told.map(({ procedureId, mode, opinion }) => [procedureId, mode, opinion])).toEqual([
    ['bill', 'together', null],
    ['school', 'alone', null],
  ]);
});
