import { expect, it } from 'vitest';
import type { CallbackDraft } from '#client/models/request.ts';
import { kioskWorld } from './fakes/kiosk-world.ts';

const draft: CallbackDraft = {
  kind: 'callback/v1',
  number: '+33612345678',
  slot: { date: '2026-11-26', from: 810, to: 1_020 },
  siteId: null,
  procedureId: 'payer-facture',
  stepId: null,
  locale: 'fr',
};

it('a call-back without a network is kept sealed, and leaves once when it comes back, after its person is gone', async () => {
  const world = await kioskWorld();
  const setting = await world.beginEnrolled();
  world.network(false);
  await setting.callbacks.send(draft);
  await setting.callbacks.send(draft);
  await world.until(() => setting.callbacks.state.value.kind === 'kept');
  expect(setting.callbacks.link.value).toMatch(/^\/rappel#[0-9A-Z]{26}$/);
  expect(setting.requests.state.value.kind).toBe('none');
  const disk = JSON.stringify([...world.disk.rows.values()]);
  expect(disk).toContain('ciphertext');
  expect(disk).not.toContain('612345678');
  await setting.kiosk.wipe({ call: 'keep' });
  expect([setting.callbacks.state.value.kind, setting.callbacks.link.value]).toEqual(['none', null]);
  world.network(true);
  await world.begin();
  await world.until(() => world.disk.rows.size === 0);
  const bodies = [...world.server.requests.values()];
  expect(bodies).toHaveLength(1);
  expect(bodies[0]).toMatchObject(draft);
  expect(JSON.stringify(world.asked)).not.toContain('612345678');
});

it('a call-back and a request of one visit have each their own receipt', async () => {
  const world = await kioskWorld();
  const { callbacks, requests } = await world.beginEnrolled();
  await callbacks.send(draft);
  await world.until(() => callbacks.state.value.kind === 'sent');
  expect(callbacks.state.value).toMatchObject({ receipt: { trackingCode: 'ABCD-EFGH-J' } });
  expect(requests.state.value.kind).toBe('none');
});
