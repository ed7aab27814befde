import { describe, expect, it } from 'vitest';
import { makeDoor } from './support/door.ts';
import { requestAs, routeNames } from './support/requests.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { limitNames } from '#server/http/limits.ts';

const one = { burst: 2, perMinute: 6 };
const limits = {
  lookUpByAddress: one,
  enrolment: one,
  signIn: one,
  ticket: one,
  kiosk: one,
  requestFromHome: one,
  contentReport: one,
};

describe('too many requests', () => {
  it.each<[RouteName, 'nobody' | 'ticket' | 'kiosk' | 'payment' | 'invitation']>([
    ['enrolKiosk', 'nobody'],
    ['makeDemoCode', 'nobody'],
    ['signIn', 'nobody'],
    ['readTicket', 'ticket'],
    ['cancelTicket', 'ticket'],
    ['sayNeeds', 'ticket'],
    ['beat', 'kiosk'],
    ['findBill', 'nobody'],
    ['startPayment', 'nobody'],
    ['openInvitation', 'nobody'],
    ['readReturn', 'nobody'],
    ['trackRequest', 'nobody'],
    ['readRequestAnswer', 'nobody'],
    ['readPayment', 'payment'],
    ['mailReceipt', 'payment'],
    ['endInvitation', 'invitation'],
    ['sendRequest', 'kiosk'],
    ['shareBill', 'ticket'],
    ['sendRequestFromHome', 'nobody'],
    ['reportPage', 'nobody'],
  ])('%s is refused after its burst, and open again after the time it names', async (name, as) => {
    const door = makeDoor({ limits });
    const ask = async () => door.app.inject(await requestAs(door, name, as));
    expect([(await ask()).statusCode, (await ask()).statusCode]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([
      429,
      'too_many',
      '10',
    ]);
    door.time.now = (door.time.now + 10_000) as never;
    expect((await ask()).statusCode).toBe(200);
    expect((await ask()).statusCode).toBe(429);
  });

  it.each(routeNames.filter((name) => routes[name].access === 'public'))(
    '%s, which anybody may call, has a limit for one address, and leaves the others alone',
    async (name) => {
      const narrow = Object.fromEntries(limitNames.map((limit) => [limit, one]));
      const wide = { burst: 1_000, perMinute: 1_000 };
      const door = makeDoor({
        limits: { ...narrow, lookUp: wide, requestsFromHome: wide, contentReports: wide },
        trustProxy: true,
      });
      const ask = async (from: string) => {
        const request = await requestAs(door, name, 'nobody');
        const headers = { ...request.headers, 'x-forwarded-for': from };
        return (await door.app.inject({ ...request, headers })).statusCode;
      };
      const replies = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')];
      expect([...replies, await ask('192.0.2.2')]).toEqual([200, 200, 429, 200]);
    },
  );

  it('tracking codes are counted by address, and over all addresses together', async () => {
    const codes = { ...limits, lookUpByAddress: one, lookUp: { burst: 5, perMinute: 6 } };
    const door = makeDoor({ limits: codes, trustProxy: true });
    const ask = async (from: string) => {
      const request = await requestAs(door, 'trackRequest', 'nobody');
      const headers = { ...request.headers, 'x-forwarded-for': from };
      return (await door.app.inject({ ...request, headers })).statusCode;
    };
    const ofOne = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')];
    expect(ofOne).toEqual([200, 200, 429]);
    const others = [await ask('192.0.2.2'), await ask('192.0.2.3'), await ask('192.0.2.4')];
    expect(others).toEqual([200, 200, 200]);
    expect(await ask('192.0.2.5')).toBe(429);
  });

  it('count by address, and a forwarded address is believed of a trusted proxy alone', async () => {
    for (const [trustProxy, third] of [
      [false, 429],
      [true, 200],
    ] as const) {
      const door = makeDoor({ limits, trustProxy });
      const ask = async (from: string) => {
        const request = await requestAs(door, 'signIn', 'nobody');
        return door.app.inject({ ...request, headers: { ...request.headers, 'x-forwarded-for': from } });
      };
      for (const from of ['192.0.2.1', '192.0.2.1']) await ask(from);
      expect((await ask('192.0.2.2')).statusCode).toBe(third);
    }
  });

  it('what tells of bills is also counted over all addresses together', async () => {
    const door = makeDoor({ limits: { lookUp: one }, trustProxy: true });
    const ask = async (name: RouteName, from: string) => {
      const request = await requestAs(door, name, 'nobody');
      return door.app.inject({ ...request, headers: { ...request.headers, 'x-forwarded-for': from } });
    };
    expect((await ask('findBill', '192.0.2.1')).statusCode).toBe(200);
    expect((await ask('openInvitation', '192.0.2.2')).statusCode).toBe(200);
    expect((await ask('startPayment', '192.0.2.3')).statusCode).toBe(429);
  });

  it('one address may hold many tickets: each has its own', async () => {
    const door = makeDoor({ limits, ticketFeed: { view: async () => null } });
    const headers = (n: number) => ({ authorization: `Bearer ${Buffer.alloc(32, n).toString('base64url')}` });
    const { url } = await requestAs(door, 'readTicket', 'ticket');
    for (let n = 0; n < 20; n += 1)
      expect((await door.app.inject({ url, headers: headers(n) })).statusCode).not.toBe(429);
  });
});
