import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { DeskAnswer } from '#client/models/desk/refusal.ts';
import type { QueueState } from '#client/models/desk/desk-queue.ts';
import type { DeskTicket } from '#contract/schemas/ticket.ts';
import { seconds } from '#core/instant.ts';
import { desk } from '#i18n/locales/fr-desk.ts';
import { createTranslator } from '#i18n/translator.ts';
import { createDesk } from './desk.ts';
import { aTicket, at } from './examples/a-ticket.ts';
import { aSession, fakeServices, north, type Scene } from './examples/fake-services.ts';
import { virtualClock } from './examples/virtual-clock.ts';

const ready = (...tickets: readonly DeskTicket[]): QueueState => ({
  state: 'ready',
  queueId: north,
  tickets,
});

const mine = aTicket({ state: 'arrived', mine: true, fence: 1, takenAt: at(56), arrivedAt: at(57) });

const aConsole = (scene: Scene = {}) => {
  const clock = virtualClock(at(60));
  const state = signal<QueueState>(ready());
  const log: string[] = [];
  const fake = fakeServices(scene);
  const done = async (): Promise<DeskAnswer> => ({ ok: true, value: undefined });
  const made = createDesk(
    {
      ...fake,
      clock,
      queue: {
        ...fake.queue,
        state,
        settle: async (_, outcome) => {
          log.push(`settle ${outcome}`);
          return { ok: true, value: mine };
        },
      },
      presence: { say: (availability) => log.push(`say ${availability ?? 'nothing'}`) },
      session: {
        ...fake.session,
        signOut: () => {
          log.push('sign out');
          return done();
        },
      },
      alerts: {
        ...fake.alerts,
        chime: (kind) => log.push(`chime ${kind}`),
        notify: (title) => log.push(`notify ${title}`),
        setTitle: (title) => log.push(`title ${title}`),
        keepAwake: (on) => log.push(on ? 'awake' : 'may sleep'),
      },
    },
    createTranslator('fr', { desk }),
  );
  const since = (): readonly string[] => log.splice(0);
  return { desk: made, state, clock, since };
};

describe('an agent at the desk', () => {
  it('is neither present nor rung before the service begins', () => {
    const { state, since } = aConsole();
    since();
    state.value = ready(aTicket({}));
    expect(since()).toEqual(['title (1) Bureau']);
  });

  it('is present, awake and rung from "Prendre mon service" on', async () => {
    const { desk: console, state, since } = aConsole();
    state.value = ready(aTicket({}));
    since();
    await console.duty.start(north);
    expect(since().toSorted()).toEqual(['awake', 'chime call', 'notify Borne 2, hall', 'say available']);
  });

  it('is busy while holding a call, and rung again once it is settled', async () => {
    const { desk: console, state, since } = aConsole();
    await console.duty.start(north);
    state.value = ready(mine);
    expect(since()).toContain('say busy');
    state.value = ready(mine, aTicket({}));
    expect(since()).not.toContain('chime call');
    state.value = ready({ ...mine, state: 'done', mine: false }, aTicket({}));
    expect(since()).toEqual(expect.arrayContaining(['say available', 'chime call']));
  });

  it('hears nothing with the sound off, and still sees the band', async () => {
    const { desk: console, state, since } = aConsole({ preferences: { sound: false } });
    await console.duty.start(north);
    state.value = ready(aTicket({}));
    expect(since()).not.toContain('chime call');
    expect(console.ringer.ringing.value).toBe(true);
  });

  it.each(['paused', 'busy'] as const)(
    'who is %s is not rung, and is rung again once available',
    async (chosen) => {
      const {
        desk: console,
        state,
        since,
      } = aConsole({
        session: { state: 'signed-in', session: aSession(['facilitator', 'manager']) },
      });
      await console.duty.start(north);
      console.duty.choose(chosen);
      since();
      state.value = ready(aTicket({}), aTicket({ risenTo: 'manager' }));
      expect(since()).toEqual(['title (2) Bureau']);
      expect(console.ringer.ringing.value).toBe(false);
      console.duty.choose('available');
      expect(since()).toContain('chime call');
    },
  );

  it('a manager who follows a queue is rung once a call has risen, and not before', async () => {
    const {
      desk: console,
      state,
      since,
    } = aConsole({
      session: { state: 'signed-in', session: aSession(['manager']) },
    });
    await console.duty.start(north);
    const call = aTicket({});
    state.value = ready(call, aTicket({}));
    expect(since()).not.toContain('chime call');
    state.value = ready({ ...call, risenTo: 'manager' }, aTicket({}));
    expect(since()).toContain('chime call');
    expect(console.ringer.calls.value.map(({ ticketId }) => ticketId)).toEqual([call.ticketId]);
  });

  it('a manager who follows a queue is neither present nor rung', async () => {
    const {
      desk: console,
      state,
      since,
    } = aConsole({
      session: { state: 'signed-in', session: aSession(['manager']) },
    });
    since();
    await console.duty.start(north);
    state.value = ready(aTicket({}));
    expect(since()).toEqual(['say nothing', 'awake', 'title (1) Bureau']);
  });

  it('what waits for its eight seconds is sent before the session ends', async () => {
    const { desk: console, state, since } = aConsole();
    await console.duty.start(north);
    state.value = ready(mine);
    console.settling.choose(mine.ticketId, 'directed');
    since();
    await console.signOut();
    expect(since()).toEqual(['settle directed', 'sign out']);
  });

  it('a call that its resident cancelled is not settled', async () => {
    const { desk: console, state, clock, since } = aConsole();
    await console.duty.start(north);
    state.value = ready(mine);
    console.settling.choose(mine.ticketId, 'helped');
    state.value = ready({ ...mine, state: 'cancelled', mine: false });
    clock.pass(seconds(10));
    expect(since()).not.toContain('settle helped');
  });

  it('an answer that was begun holds the sign-out once, and is dropped only by leaving anyway', async () => {
    const { desk: console, since } = aConsole({
      session: { state: 'signed-in', session: aSession(['officer']) },
    });
    console.drafts.write(mine.ticketId, 'Bonjour');
    since();
    await console.signOut();
    expect([since(), console.signOutHeld.value]).toEqual([[], true]);
    console.stay();
    expect([console.signOutHeld.value, console.drafts.textOf(mine.ticketId)]).toEqual([false, 'Bonjour']);
    await console.signOut();
    await console.signOut(true);
    expect([since(), console.drafts.textOf(mine.ticketId)]).toEqual([['sign out'], '']);
  });

  it('the title names the page and how many wait, and nothing that stands on it', () => {
    const {
      desk: console,
      state,
      since,
    } = aConsole({
      session: { state: 'signed-in', session: aSession(['facilitator', 'officer']) },
    });
    state.value = ready(aTicket({}));
    since();
    console.services.places.go({ page: 'requests', requestId: mine.ticketId });
    console.services.places.go({ page: 'bill' });
    expect(since()).toEqual(['title (1) Demandes · Bureau', 'title (1) Ai-je payé\u00a0? · Bureau']);
  });
});
