import { computed, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { after, type Instant, seconds } from '#core/instant.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import { fakeServices, exampleNow, type World } from '../examples/fake-services.ts';
import type { CallState } from '../services.ts';
import { createStanding } from './standing.ts';

const view = (change: Partial<TicketView> = {}): TicketView => ({
  state: 'waiting',
  number: 'A-001',
  openedAt: exampleNow,
  takenAt: null,
  arrivedAt: null,
  closedAt: null,
  place: 2,
  agentFirstName: null,
  ...change,
});

const given = (world: World = {}, site: 'open' | 'closed' | 'unknown' = 'open') => {
  const services = fakeServices(world, 'fr');
  const call = signal<CallState>(world.call ?? { kind: 'none' });
  const kiosk = { ...services.kiosk, call: { ...services.kiosk.call, state: call } };
  const online = computed(() => services.connectivity.value.online);
  const standing = createStanding({ kiosk, online, site: signal(site), now: services.clock.now });
  return { standing, call, clock: services.clock };
};

describe('before a call', () => {
  it('says that someone is here only while a console spoke within the last minute', () => {
    const beat = { reply: fakeServices({}, 'fr').kiosk.heartbeat.peek()?.reply, receivedAt: exampleNow };
    if (!beat.reply) throw new Error('the example has a heartbeat');
    const now = signal<Instant>(exampleNow);
    const { kiosk } = fakeServices({}, 'fr');
    const standing = createStanding({
      kiosk: { ...kiosk, heartbeat: signal({ reply: beat.reply, receivedAt: exampleNow }) },
      online: signal(true),
      site: signal('open'),
      now,
    });
    expect(standing.onAttract.value).toBe('attract.someone-here');
    now.value = after(exampleNow, seconds(50));
    expect(standing.onAttract.value).toBe('attract.someone-here');
    now.value = after(exampleNow, seconds(56));
    expect(standing.onAttract.value).toBe('attract.nobody-here');
  });

  it('promises nobody offline', () => {
    const { standing } = given({ online: false });
    expect([standing.onAttract.value, standing.onBar.value]).toEqual(['attract.unknown', 'ready.offline']);
  });

  it('says that the town hall is closed when nobody is there and the hours say so', () => {
    const { standing } = given({ available: 0 }, 'closed');
    expect([standing.onAttract.value, standing.onBar.value]).toEqual(['attract.closed', 'ready.closed']);
  });
});

describe('during a call', () => {
  it('follows the server’s view', () => {
    const { standing, call } = given();
    call.value = { kind: 'kept', since: exampleNow };
    expect(standing.ofCall.value).toBe('call.sending');
    call.value = { kind: 'held', view: view() };
    expect(standing.ofCall.value).toBe('call.told');
    call.value = { kind: 'held', view: view({ state: 'taken', takenAt: exampleNow }) };
    expect(standing.ofCall.value).toBe('call.taken');
  });

  it('remembers that someone had taken it when it waits again', () => {
    const { standing, call } = given();
    call.value = { kind: 'held', view: view({ state: 'taken', takenAt: exampleNow }) };
    call.value = { kind: 'held', view: view() };
    expect(standing.ofCall.value).toBe('call.lapsed');
  });

  it('a new call knows nothing of the one before', () => {
    const { standing, call } = given();
    call.value = { kind: 'held', view: view({ state: 'taken', takenAt: exampleNow }) };
    call.value = { kind: 'none' };
    call.value = { kind: 'held', view: view() };
    expect(standing.ofCall.value).toBe('call.told');
  });

  it('once it ended, the bar offers to call again while its page says how it ended', () => {
    const { standing, call } = given();
    call.value = { kind: 'held', view: view({ state: 'done', closedAt: exampleNow }) };
    expect([standing.ofCall.value, standing.onBar.value]).toEqual(['call.done', 'ready.someone-here']);
  });

  it('on the waiting screen the next person hears nothing of it', () => {
    const { standing, call } = given();
    call.value = { kind: 'held', view: view() };
    expect(standing.onAttract.value).toBe('attract.someone-here');
  });
});
