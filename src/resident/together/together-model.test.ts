import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { Sharing } from '#client/models/together/together.ts';
import type { ShownScreen } from '#core/together/screen.ts';
import { exampleLibrary } from '../examples/example-library.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import type { Place } from '../router/place.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { createVisit, type Visit } from '../visit/visit.ts';
import { createTogetherModel } from './together-model.ts';

giveEngine(engine);

const walking: Place = { at: 'procedure', id: exampleProcedure.id, depth: 1 };

/** A resident on the first step, who shows their screen; what the agent was sent. */
const showing = () => {
  const visit = createVisit();
  visit.begin(exampleProcedure, '2026-11-23');
  const sent: ShownScreen[] = [];
  const sharing = signal<Sharing>('yes');
  const together = {
    possible: signal(true),
    sharing,
    pointed: signal(null),
    start: () => undefined,
    stop: () => undefined,
    stand: (screen: ShownScreen) => void sent.push(screen),
    end: () => undefined,
  };
  const needs = {
    visit,
    router: { place: signal(walking) },
    language: { translator: signal({ locale: 'fr' }) },
    content: signal({ status: 'ready', value: { library: exampleLibrary } }),
  };
  return { visit, sharing, sent, model: createTogetherModel(together, needs as never) };
};

const first = Object.keys(exampleProcedure.fields)[0] ?? '';

const sharedIn = (screen: ShownScreen | undefined): readonly string[] =>
  (screen?.procedure?.step?.fields ?? []).filter(({ shared }) => shared).map(({ id }) => id);

const answerFirst = (visit: Visit): void => visit.draft()?.type('notary');

it('an answer that is shown is shown while its walk goes on', () => {
  const { visit, model, sent } = showing();
  model.toggle(first);
  answerFirst(visit);
  expect([...model.shared.value]).toEqual([first]);
  expect(sharedIn(sent.at(-1))).toEqual([first]);
});

it('the same procedure begun again shows no answer: that "oui" was to another run', () => {
  const { visit, model, sent } = showing();
  answerFirst(visit);
  model.toggle(first);
  const before = sent.length;
  visit.begin(exampleProcedure, '2026-11-23');
  answerFirst(visit);
  expect([...model.shared.value]).toEqual([]);
  expect(sent.slice(before).flatMap(sharedIn)).toEqual([]);
  expect(sent.length).toBeGreaterThan(before);
});

it('what was shown before the visit was forgotten is not shown after it', () => {
  const { visit, model } = showing();
  model.toggle(first);
  visit.forget();
  visit.begin(exampleProcedure, '2026-11-23');
  expect([...model.shared.value]).toEqual([]);
});

it('a "oui" to one answer ends with the showing', () => {
  const { model, sharing } = showing();
  model.toggle(first);
  sharing.value = 'no';
  sharing.value = 'yes';
  expect([...model.shared.value]).toEqual([]);
});
