import { describe, expect, it } from 'vitest';
import type { Millis } from '#core/instant.ts';
import { togetherTopic } from '#server/ports/feeds.ts';
import type { HttpDeps } from '#server/http/deps.ts';
import { type Door, capability } from './support/door.ts';
import { hexHash } from './support/doors.ts';
import { readEvents } from './support/event-reader.ts';
import { listening } from './support/listening.ts';
import { requestAs, urlOf } from './support/requests.ts';
import { samples, ticketId } from './support/samples.ts';

const millis = (n: number) => n as Millis;
const quick: Partial<HttpDeps> = {
  streamTimes: { look: millis(40), heartbeat: millis(50), recheck: millis(60) },
};
/** Only wakes make these look, within the time of a test. */
const patient: Partial<HttpDeps> = { streamTimes: { look: millis(3_600_000) } };

const address = (port: number, name: 'followScreen' | 'followPointing'): string =>
  `http://127.0.0.1:${port}${urlOf(name)}`;
const asDesk = (door: Door, token = door.signedIn('facilitator')) => ({ cookie: `desk=${token}` });
const asResident = { authorization: `Bearer ${capability}` };
const until = async (is: () => boolean): Promise<void> => {
  for (let i = 0; i < 500 && !is(); i += 1) await new Promise((done) => setTimeout(done, 10));
  expect(is()).toBe(true);
};

describe('a shown screen', () => {
  it('is sent at once, and again when it changed', async () => {
    await listening(170, patient, async (door, port) => {
      const reader = await readEvents(address(port, 'followScreen'), asDesk(door));
      await until(() => reader.messages.length === 1);
      expect(JSON.parse(reader.messages[0]!.data)).toEqual({ type: 'screen', screen: null, pointed: null });
      door.screen.state.screen = { locale: 'en', procedure: null };
      door.waker.wake(togetherTopic(ticketId as never));
      await until(() => reader.messages.length === 2);
      door.waker.wake(togetherTopic(ticketId as never));
      await new Promise((done) => setTimeout(done, 50));
      reader.stop();
      expect(reader.messages).toHaveLength(2);
    });
  });

  it('ends with the hold, and with the session', async () => {
    await listening(171, quick, async (door, port) => {
      const held = await readEvents(address(port, 'followScreen'), asDesk(door));
      await until(() => held.messages.length === 1);
      door.screen.state.looks = 0;
      await held.ended;
      door.screen.state.looks = Number.POSITIVE_INFINITY;
      const token = door.signedIn('facilitator');
      const session = await readEvents(address(port, 'followScreen'), asDesk(door, token));
      await until(() => session.messages.length === 1);
      door.sessions.sessions.delete(hexHash(token));
      await session.ended;
    });
  });

  it('that a newer kiosk says otherwise is sent as far as it is known, and the stream lives on', async () => {
    await listening(177, patient, async (door, port) => {
      const reader = await readEvents(address(port, 'followScreen'), asDesk(door));
      await until(() => reader.messages.length === 1);
      const show = async (screen: unknown, nth: number) => {
        door.screen.state.screen = screen as never;
        door.waker.wake(togetherTopic(ticketId as never));
        await until(() => reader.messages.length === nth);
        return JSON.parse(reader.messages[nth - 1]!.data).screen as unknown;
      };
      expect(await show({ locale: 'en', procedure: null, zoom: 2 }, 2)).toEqual({
        locale: 'en',
        procedure: null,
      });
      expect(await show({ locale: 'en', procedure: { at: 'somewhere new' } }, 3)).toBe('unreadable');
      reader.stop();
    });
  });

  it('is given to nobody who does not hold the call', async () => {
    await listening(172, quick, async (door, port) => {
      door.screen.state.looks = 0;
      const refused = await fetch(address(port, 'followScreen'), { headers: asDesk(door) });
      expect([refused.status, (await refused.json()).code]).toEqual([404, 'not_found']);
    });
  });

  it('leaves no word of itself in the server’s log when it can’t be read', async () => {
    const logged: unknown[] = [];
    const keep = (...said: unknown[]): void => void logged.push(said);
    await listening(173, { ...quick, log: { warn: keep, error: keep } }, async (door, port) => {
      const reader = await readEvents(address(port, 'followScreen'), asDesk(door));
      await until(() => reader.messages.length === 1);
      door.screen.state.fails = true;
      await reader.ended;
      expect(logged.length).toBeGreaterThan(0);
      expect(JSON.stringify(logged)).not.toContain('4250');
    });
  });
});

describe('what is pointed at', () => {
  it('is told to the resident’s own call, and ends with it', async () => {
    await listening(174, quick, async (door, port) => {
      const reader = await readEvents(address(port, 'followPointing'), asResident);
      await until(() => reader.messages.length === 1);
      expect(JSON.parse(reader.messages[0]!.data)).toEqual({ type: 'pointing', pointed: null });
      door.screen.state.looks = 0;
      await reader.ended;
    });
  });

  it('is an id of a closed kind: a word, a key or a press is malformed', async () => {
    await listening(175, quick, async (door) => {
      const tried = [
        { target: { kind: 'field', id: 'Bonjour Lucie' } },
        { target: { kind: 'press', id: 'next' } },
        { target: { kind: 'field', id: 'name', value: 'Lucie' } },
        { target: { kind: 'field', id: 'name' }, text: 'Lucie' },
        {},
      ];
      for (const body of tried) {
        const request = await requestAs(door, 'point', 'facilitator', JSON.stringify(body));
        const reply = await door.app.inject(request);
        expect([reply.statusCode, reply.json().code]).toEqual([400, 'malformed']);
      }
    });
  });

  it('a screen with a field too many is malformed: nothing rides along', async () => {
    await listening(176, quick, async (door) => {
      const { body } = samples.showScreen;
      const tried = [
        { ...body, note: 'x' },
        { ...body, screen: { locale: 'fr', procedure: null, html: '<p>' } },
        { ...body, screen: { locale: 'fr', procedure: { id: 'a', version: 'v', step: null, answers: {} } } },
      ];
      for (const one of tried) {
        const request = await requestAs(door, 'showScreen', 'ticket', JSON.stringify(one));
        expect((await door.app.inject(request)).json().code).toBe('malformed');
      }
    });
  });
});
