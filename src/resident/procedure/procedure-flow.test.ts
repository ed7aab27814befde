import { describe, expect, it } from 'vitest';
import { addressBar } from '../examples/address-bar.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { createHomeRouter } from '../router/home-router.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import type { Router } from '../router/router.ts';
import { createVisit } from '../visit/visit.ts';
import { createProcedureFlow } from './procedure-flow.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';

giveEngine(engine);

const start = { at: 'procedure', id: exampleProcedure.id, depth: 0 } as const;

const given = (router: Router) => {
  const visit = createVisit();
  const flow = createProcedureFlow({ visit, router, today: () => '2026-11-23' });
  const say = (typed: string): void => {
    visit.draft()?.type(typed);
    flow.next();
  };
  const toCheck = (): void => {
    flow.start(exampleProcedure);
    for (const typed of ['notary', '', 'true', '1961', '31/01/1961', '2', '42,50', 'a@b.fr']) say(typed);
    while (visit.walk.peek()?.step.kind !== 'check') flow.next();
  };
  const here = (): string | undefined => visit.walk.peek()?.step.id;
  return { visit, flow, router, say, toCheck, here };
};

describe('on a kiosk', () => {
  const kiosk = () => {
    const router = createKioskRouter({ at: 'find' });
    router.go(start);
    return given(router);
  };

  it('each answer leads one step further, and back one step back, to the start and out', () => {
    const { flow, router, say, here } = kiosk();
    flow.start(exampleProcedure);
    say('notary');
    flow.next();
    expect(here()).toBe('paris');
    flow.back();
    flow.back();
    expect([here(), router.place.value]).toEqual(['purpose', { ...start, depth: 1 }]);
    flow.back();
    expect(router.place.value).toEqual(start);
    router.back();
    expect(router.place.value).toEqual({ at: 'find' });
  });

  it('a wrong answer stays where it is, as it was typed', () => {
    const { flow, visit, say, here } = kiosk();
    flow.start(exampleProcedure);
    say('');
    expect(here()).toBe('purpose');
    expect(visit.draft()?.wrong.value).toBe('empty');
  });

  it('an answer changed at the check page comes back there', () => {
    const { flow, toCheck, say, here, router, visit } = kiosk();
    toCheck();
    const depth = visit.walk.value?.path.length;
    flow.change('year');
    expect(here()).toBe('year');
    say('1970');
    expect(here()).toBe('check');
    expect(router.place.value).toEqual({ ...start, depth });
    expect(visit.walk.value?.run.answers['year']).toBe(1970);
  });

  it('"Retour" from an answer opened at the check page changes nothing', () => {
    const { flow, toCheck, here, visit } = kiosk();
    toCheck();
    flow.change('year');
    flow.back();
    expect(here()).toBe('check');
    expect(visit.walk.value?.run.answers['year']).toBe(1961);
  });

  it('who comes back to the procedure goes on where they stopped', () => {
    const { flow, say, router, here } = kiosk();
    flow.start(exampleProcedure);
    say('notary');
    router.replace(start);
    flow.resume();
    expect([here(), router.place.value]).toEqual(['free', { ...start, depth: 2 }]);
  });
});

describe('at home', () => {
  const home = () => {
    const { bar, entries } = addressBar('/demarches/acte-de-naissance');
    return { ...given(createHomeRouter(bar)), bar, entries };
  };

  it('the browser’s back button goes one step back and keeps the answers', () => {
    const { bar, flow, say, here, visit } = home();
    flow.start(exampleProcedure);
    say('notary');
    bar.back();
    expect(here()).toBe('purpose');
    expect(visit.walk.value?.run.answers).toEqual({ purpose: 'notary' });
  });

  it('"Retour" and the browser’s back button agree', () => {
    const { flow, say, here, router } = home();
    flow.start(exampleProcedure);
    say('notary');
    flow.back();
    expect([here(), router.place.value]).toEqual(['purpose', { ...start, depth: 1 }]);
    flow.back();
    expect(router.place.value).toEqual(start);
  });

  it('a page that was reloaded in mid-walk begins at the start, since nothing was kept', () => {
    const { bar } = addressBar('/demarches/acte-de-naissance');
    bar.replace({ depth: 4, before: 4 }, '/demarches/acte-de-naissance');
    const { router } = given(createHomeRouter(bar));
    expect(router.place.value).toEqual(start);
  });

  it('an entry deeper than the path shows the last step that the answers reach', () => {
    const { bar, flow, router, here } = home();
    flow.start(exampleProcedure);
    bar.push({ depth: 9, before: 3 }, '/demarches/acte-de-naissance');
    bar.back();
    expect(here()).toBe('purpose');
    router.replace({ ...start, depth: 9 });
    expect(router.place.value).toEqual({ ...start, depth: 1 });
  });

  it('no answer and no step’s name is in the history', () => {
    const { entries, toCheck } = home();
    toCheck();
    const written = JSON.stringify(entries);
    for (const secret of ['notary', '1961', 'a@b.fr', 'purpose', 'email'])
      expect(written).not.toContain(secret);
  });
});
