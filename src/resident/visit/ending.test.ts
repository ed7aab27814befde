import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { exampleNow } from '../examples/fake-services.ts';
import { createKioskRouter } from '../router/kiosk-router.ts';
import type { CallService, CallState } from '../services.ts';
import { createEnding } from './ending.ts';

const given = (state: CallState) => {
  const router = createKioskRouter({ at: 'attract' });
  router.go({ at: 'find' });
  const wiped: string[] = [];
  const forgotten: string[] = [];
  let done = (): void => undefined;
  const call: CallService = {
    state: signal(state),
    opening: signal(false),
    open: () => undefined,
    needsTold: signal(true),
    sayNeeds: () => undefined,
    answerOffer: () => undefined,
    cancel: () => undefined,
  };
  const wipe = ({ call: what }: { call: 'keep' | 'drop' }): Promise<void> => {
    wiped.push(what);
    return new Promise((resolve) => {
      done = resolve;
    });
  };
  const ending = createEnding({
    router,
    first: { at: 'attract' },
    forget: () => forgotten.push('all'),
    kiosk: { call, wipe },
  });
  return { router, ending, wiped, forgotten, finishWipe: () => done() };
};

it('finishing wipes at once when no call is open', () => {
  const { router, ending, wiped, forgotten } = given({ kind: 'none' });
  ending.finish();
  expect([wiped, forgotten]).toEqual([['drop'], ['all']]);
  expect(router.place.value).toEqual({ at: 'attract' });
});

it('finishing with a call that has not left asks what becomes of it', () => {
  const { router, ending, wiped } = given({ kind: 'kept', since: exampleNow });
  ending.finish();
  expect(wiped).toEqual([]);
  expect(router.place.value).toEqual({ at: 'finish' });
});

it('nothing of the visit is shown until the last of it is erased', async () => {
  const { ending, finishWipe } = given({ kind: 'none' });
  const over = ending.end('keep');
  expect(ending.underway.value).toBe(true);
  finishWipe();
  await over;
  expect(ending.underway.value).toBe(false);
});

it('there is no way back into a visit that ended', () => {
  const { router, ending } = given({ kind: 'none' });
  ending.finish();
  router.back();
  expect(router.place.value).toEqual({ at: 'attract' });
});
