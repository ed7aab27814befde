import { describe, expect, it } from 'vitest';
import type { ShownScreen } from '#core/together/screen.ts';
import { exampleLibrary } from '../examples/example-library.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import type { Place } from '../router/place.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';
import { createVisit, type Visit } from '../visit/visit.ts';
import { screenOf } from './screen-of.ts';

giveEngine(engine);

const walking: Place = { at: 'procedure', id: exampleProcedure.id, depth: 1 };

const typed: Readonly<Record<string, string>> = {
  purpose: 'notary',
  paris: 'true',
  year: '1961',
  day: '1961-01-31',
  copies: '2',
  paid: '42,50',
  email: 'odette.lambert@exemple.fr',
};

const seen = (visit: Visit, shared: readonly string[] = [], place: Place = walking): ShownScreen =>
  screenOf({ visit, place, library: exampleLibrary, locale: 'en', shared: new Set(shared) });

/** Types into the step on screen without going on. */
const type = (visit: Visit): void => visit.draft()?.type(typed[visit.draft()?.field.id ?? ''] ?? '');

const goOn = (visit: Visit): void => {
  const draft = visit.draft();
  const value = draft?.submit() ?? null;
  if (draft && value !== null) visit.apply({ type: 'answer', field: draft.field.id, value });
  else visit.apply({ type: 'acknowledge' });
};

/** What is shown at each step of the whole walk, while its answer stands typed on screen. */
const wholeWalk = (shared: readonly string[]): readonly ShownScreen[] => {
  const visit = createVisit();
  visit.begin(exampleProcedure, '2026-11-23');
  const screens: ShownScreen[] = [];
  for (let steps = 0; steps < 30; steps += 1) {
    type(visit);
    screens.push(seen(visit, shared));
    if (visit.walk.peek()?.step.kind === 'outcome') return screens;
    goOn(visit);
  }
  throw new Error('the walk has no end');
};

describe('what an agent may see of a resident’s screen', () => {
  it('is each step of the walk, and no answer but choices that are not personal', () => {
    const screens = wholeWalk([]);
    expect(screens.length).toBeGreaterThan(8);
    const steps = screens.map(({ procedure }) => procedure?.step?.id);
    expect(new Set(steps).size).toBe(steps.length);
    const values = screens.flatMap(({ procedure }) =>
      (procedure?.step?.fields ?? []).flatMap(({ id, holds }) => (holds.is === 'value' ? [id] : [])),
    );
    expect([...new Set(values)].toSorted()).toEqual(['paris', 'purpose']);
    expect(JSON.stringify(screens)).not.toMatch(/1961|42,50|4250|odette|lambert/);
  });

  it('is one answer more for each that its person shows, wherever that answer stands', () => {
    const screens = wholeWalk(['year']);
    expect(JSON.stringify(screens)).toContain('1961');
    expect(JSON.stringify(screens)).not.toMatch(/1961-01-31|42,50|4250|odette|lambert/);
    const check = screens.find(({ procedure }) => procedure?.step?.id === 'check')?.procedure?.step;
    expect(check?.fields.find(({ id }) => id === 'year')?.holds).toEqual({ is: 'value', value: '1961' });
    expect(check?.fields.find(({ id }) => id === 'email')?.holds).toEqual({ is: 'masked' });
  });

  it('says which fields hold nothing yet', () => {
    const visit = createVisit();
    visit.begin(exampleProcedure, '2026-11-23');
    expect(seen(visit).procedure?.step?.fields).toEqual([
      { id: 'purpose', shared: false, holds: { is: 'nothing' } },
    ]);
  });

  it('is the page before the first question by its procedure alone, and any other page by nothing', () => {
    const visit = createVisit();
    const { id, version } = exampleProcedure;
    expect(seen(visit, [], { at: 'procedure', id, depth: 0 }).procedure).toEqual({ id, version, step: null });
    visit.begin(exampleProcedure, '2026-11-23');
    const others: readonly Place[] = [{ at: 'person' }, { at: 'find' }, { at: 'share' }];
    for (const place of others) expect(seen(visit, [], place)).toEqual({ locale: 'en', procedure: null });
  });
});
