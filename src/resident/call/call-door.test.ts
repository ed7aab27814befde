import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { PromiseKey } from '#core/ticket/promise.ts';
import type { TicketContext } from '#core/ticket/ticket.ts';
import { exampleNow } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import type { CallState } from '../services.ts';
import { createVisit } from '../visit/visit.ts';
import { createCallDoor } from './call-door.ts';

const given = (state: CallState, said: PromiseKey = 'ready.someone-here', then: PromiseKey = said) => {
  const opened: TicketContext[] = [];
  const promise = signal(said);
  const router = createKioskRouter({ at: 'attract' });
  const door = createCallDoor({
    call: {
      state: signal(state),
      opening: signal(false),
      open: (context) => opened.push(context),
      needsTold: signal(true),
      sayNeeds: () => undefined,
      answerOffer: () => undefined,
      cancel: () => undefined,
    },
    lookAgain: () => {
      promise.value = then;
      return Promise.resolve();
    },
    router,
    visit: createVisit(),
    locale: () => 'en',
    said: promise,
  });
  return { opened, router, door };
};

it('one touch calls and shows the call', () => {
  const { opened, router, door } = given({ kind: 'none' });
  door.press();
  expect(opened).toEqual([
    { procedureId: null, procedureVersion: null, stepId: null, locale: 'en', needs: [] },
  ]);
  expect(router.place.value).toEqual({ at: 'person' });
});

it('a second touch only shows the open call', () => {
  const { opened, router, door } = given({ kind: 'kept', since: exampleNow });
  door.press();
  door.press();
  expect(opened).toEqual([]);
  expect(router.place.value).toEqual({ at: 'person' });
});

it('behind closed doors no call is opened: the page says when they open', () => {
  const { opened, router, door } = given({ kind: 'none' }, 'ready.closed');
  door.press();
  expect(opened).toEqual([]);
  expect(router.place.value).toEqual({ at: 'person' });
});

it('with nobody there the call is opened all the same, for whoever comes back first', () => {
  const { opened, door } = given({ kind: 'none' }, 'ready.nobody-here');
  door.press();
  expect(opened).toHaveLength(1);
});

it('after a call that failed, a touch tries again', () => {
  const { opened, door } = given({ kind: 'failed', problem: 'not-stored' });
  door.press();
  expect(opened).toHaveLength(1);
});

it('someone who has come in since the last heartbeat is called by the very touch', async () => {
  const { opened, door } = given({ kind: 'none' }, 'ready.closed', 'ready.someone-here');
  door.press();
  await Promise.resolve();
  await Promise.resolve();
  expect(opened).toHaveLength(1);
});

it('but not any more for who has left the page meanwhile', async () => {
  const { opened, door, router } = given({ kind: 'none' }, 'ready.closed', 'ready.someone-here');
  door.press();
  router.restart({ at: 'attract' });
  await Promise.resolve();
  await Promise.resolve();
  expect(opened).toEqual([]);
});
