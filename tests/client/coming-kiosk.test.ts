import { beforeEach, describe, expect, it } from 'vitest';
import type { TicketContext } from '#core/ticket/ticket.ts';
import { readSign } from '#client/models/kiosk-sign.ts';
import { createComingKiosk } from '#client/setting/coming-kiosk.ts';
import { type KioskWorld, kioskWorld } from './fakes/kiosk-world.ts';

const context: TicketContext = {
  procedureId: null,
  procedureVersion: null,
  stepId: null,
  locale: 'fr',
  needs: [],
};

let world: KioskWorld;
beforeEach(async () => {
  world = await kioskWorld();
});

const coming = () => {
  const left: string[] = [];
  return { left, kiosk: createComingKiosk({ sign: null, leave: () => left.push('left') }) };
};

describe('a kiosk that is still on its way', () => {
  it('keeps a touch until it is there, and makes one call of it', async () => {
    const { kiosk } = coming();
    kiosk.call.open(context);
    kiosk.call.open(context);
    expect(kiosk.call.opening.value).toBe(true);
    kiosk.call.sayNeeds(['deaf']);
    await world.beginEnrolled();
    const setting = await world.begin();
    kiosk.join(setting.kiosk);
    await world.until(() => kiosk.call.state.value.kind === 'held');
    expect([...world.server.tickets.values()].map(({ call }) => call.context.needs)).toEqual([['deaf']]);
    expect(kiosk.call.opening.value).toBe(false);
  });

  it('forgets a touch that was taken back before', async () => {
    const { kiosk } = coming();
    kiosk.call.open(context);
    kiosk.call.cancel();
    kiosk.join((await world.beginEnrolled()).kiosk);
    await world.clock().settle();
    expect(world.server.tickets.size).toBe(0);
    expect(kiosk.call.state.value.kind).toBe('none');
  });

  it('calls nobody from a browser that turns out to be no kiosk', async () => {
    const { kiosk } = coming();
    kiosk.call.open(context);
    kiosk.join((await world.begin()).kiosk);
    expect(kiosk.enrolment.state.value.kind).toBe('none');
    expect([kiosk.call.opening.value, kiosk.call.state.value.kind]).toEqual([false, 'none']);
  });

  it('has nothing to wipe but the page before it is there', async () => {
    const { kiosk, left } = coming();
    kiosk.call.open(context);
    await kiosk.wipe({ call: 'keep' });
    expect(left).toEqual(['left']);
    kiosk.join((await world.beginEnrolled()).kiosk);
    await world.clock().settle();
    expect(world.server.tickets.size).toBe(0);
  });

  it('knows its names before its database is read, and no longer once it is no kiosk', async () => {
    const memory = {
      read: (key: string) => world.disk.memory.get(key) ?? null,
      write: (key: string, value: string) => void world.disk.memory.set(key, value),
    };
    expect(readSign(memory)).toBeNull();
    const setting = await world.beginEnrolled();
    expect(readSign(memory)).toMatchObject({ label: 'Borne 1' });
    world.server.revoked = true;
    await world.clock().pass(21_000);
    await world.until(() => setting.kiosk.enrolment.state.value.kind === 'none');
    expect(readSign(memory)).toBeNull();
    memory.write('kiosk-sign', '{"label":3}');
    expect(readSign(memory)).toBeNull();
  });
});
