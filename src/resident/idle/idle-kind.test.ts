import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { TicketState } from '#core/ticket/ticket.ts';
import { createDisplay } from '../display/display.ts';
import { exampleProcedure } from '../examples/example-procedure.ts';
import { exampleNow } from '../examples/fake-services.ts';
import { createKeyboardModel } from '../keyboard/keyboard-model.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import type { CallState } from '../services.ts';
import { createVisit } from '../visit/visit.ts';
import { idleKindOf } from './idle-kind.ts';
import { engine } from '../visit/engine.ts';
import { giveEngine } from '../visit/late-engine.ts';

giveEngine(engine);

const given = () => {
  const parts = {
    router: createKioskRouter({ at: 'attract' }),
    visit: createVisit(),
    display: createDisplay(),
    keyboard: createKeyboardModel(),
    call: signal<CallState>({ kind: 'none' }),
    paying: signal(null),
    otherLanguage: signal(false),
    inService: signal(true),
    underway: signal(false),
  };
  const ending = { underway: parts.underway, finish: () => undefined, end: () => Promise.resolve() };
  return { ...parts, kind: idleKindOf({ ...parts, ending }) };
};

const held = (state: TicketState, heldRemotely = false): CallState => ({
  kind: 'held',
  view: {
    state,
    heldRemotely,
    number: 'A-001',
    openedAt: exampleNow,
    takenAt: null,
    arrivedAt: null,
    closedAt: null,
    place: null,
    agentFirstName: null,
  },
});

it('the waiting screen waits for ever, unless the last person left something of theirs on it', () => {
  const { kind, display } = given();
  expect(kind.value).toBe('calm');
  display.set({ size: 'largest' });
  expect(kind.value).toBe('info');
});

it('a language that someone chose and left counts as theirs', () => {
  const { kind, otherLanguage } = given();
  otherLanguage.value = true;
  expect(kind.value).toBe('info');
});

it('a walk is a form, and so is any screen on which someone types', () => {
  const { kind, router, visit, keyboard } = given();
  router.go({ at: 'find' });
  expect(kind.value).toBe('info');
  keyboard.open({ id: 'search', label: '', layout: 'azerty', read: () => '', write: () => undefined });
  expect(kind.value).toBe('form');
  keyboard.close();
  visit.begin(exampleProcedure, '2026-11-23');
  router.go({ at: 'procedure', id: exampleProcedure.id, depth: 1 });
  expect(kind.value).toBe('form');
});

it('an open call decides before the screen does', () => {
  const { kind, call, router } = given();
  router.go({ at: 'find' });
  const seen = (['waiting', 'taken', 'arrived', 'done'] as const).map((state) => {
    call.value = held(state);
    return kind.value;
  });
  expect(seen).toEqual(['waiting', 'calm', 'calm', 'info']);
  call.value = { kind: 'kept', since: exampleNow };
  expect(kind.value).toBe('waiting');
});

it('an agent who helps from elsewhere sees nobody leave: the clock goes on', () => {
  const { kind, call } = given();
  const seen = (['taken', 'arrived', 'done'] as const).map((state) => {
    call.value = held(state, true);
    return kind.value;
  });
  expect(seen).toEqual(['remote', 'remote', 'calm']);
});

it('nothing is measured while the end is under way, nor before the kiosk is one', () => {
  const { kind, router, underway, inService } = given();
  router.go({ at: 'find' });
  underway.value = true;
  expect(kind.value).toBe('calm');
  underway.value = false;
  inService.value = false;
  expect(kind.value).toBe('calm');
});
