import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { QueueId } from '#core/ids.ts';
import { fakeServices } from '../examples/fake-services.ts';
import { createDuty } from './duty.ts';

const queue = 'mairie-nord' as QueueId;

/** Each `load` is the page of the same tab, read anew. */
const aTab = () => {
  const services = fakeServices({ notifications: 'denied' });
  const load = () => createDuty({ ...services, isFacilitator: signal(true), holdsCall: signal(false) });
  return { load };
};

it('what the browser refuses is said once the service begins', async () => {
  const duty = aTab().load();
  expect(duty.warning.value).toBeNull();
  await duty.start(queue);
  expect(duty.warning.value).toBe('denied');
});

it('once read it is not said again, not even after a reload', async () => {
  const tab = aTab();
  const duty = tab.load();
  await duty.start(queue);
  duty.dismissWarning();
  expect(duty.warning.value).toBeNull();
  const again = tab.load();
  again.stop();
  await again.start(queue);
  expect(again.warning.value).toBeNull();
});

it('the next agent at this browser is told again', async () => {
  const tab = aTab();
  const duty = tab.load();
  await duty.start(queue);
  duty.dismissWarning();
  duty.stop();
  await duty.start(queue);
  expect(duty.warning.value).toBe('denied');
});
