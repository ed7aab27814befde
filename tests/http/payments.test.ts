import { describe, expect, it } from 'vitest';
import type { Millis } from '#core/instant.ts';
import type { HttpDeps } from '#server/http/deps.ts';
import { type Door, capabilities, makeDoor } from './support/door.ts';
import { readEvents } from './support/event-reader.ts';
import { listening } from './support/listening.ts';
import { urlOf } from './support/requests.ts';
import { communeId } from './support/samples.ts';

const notification = `/api/payfip/notification/${communeId}`;
const id = '6c9d1f70-c64b-11f0-8de9-0242ac120002';
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const token = 't'.repeat(43);

describe('a notification of the provider', () => {
  it.each([
    ['POST, idOp in a form', { method: 'POST', url: notification, headers: form, payload: `idOp=${id}` }],
    ['POST, idop in a form', { method: 'POST', url: notification, headers: form, payload: `idop=${id}` }],
    ['POST, IDOP in a form', { method: 'POST', url: notification, headers: form, payload: `IDOP=${id}` }],
    ['POST, idop in the query', { method: 'POST', url: `${notification}?idop=${id}` }],
    [
      'POST, a form of no type',
      { method: 'POST', url: notification, headers: { 'content-type': 'text/plain' }, payload: `idOp=${id}` },
    ],
    ['GET, idOp in the query', { method: 'GET', url: `${notification}?idOp=${id}` }],
    ['GET, idop in the query', { method: 'GET', url: `${notification}?x=1&idop=${id}` }],
  ] as const)('is heard as %s', async (_how, request) => {
    const door = makeDoor();
    const response = await door.app.inject(request);
    expect([response.statusCode, response.body]).toEqual([200, 'ok']);
    expect(door.rumours.heard).toEqual([['notified', communeId, id]]);
  });

  it.each([
    ['without an id', { method: 'POST', url: notification, headers: form, payload: 'x=1' }],
    ['with nothing at all', { method: 'POST', url: notification }],
    [
      'with an id of another shape',
      { method: 'POST', url: notification, headers: form, payload: "idOp='; DROP TABLE bill" },
    ],
    [
      'with an id that is too long',
      { method: 'POST', url: notification, headers: form, payload: `idOp=${id}0` },
    ],
    [
      'with a null in its id',
      { method: 'POST', url: notification, headers: form, payload: `idOp=${id.slice(0, 35)}%00` },
    ],
    [
      'as the result itself',
      {
        method: 'POST',
        url: notification,
        headers: { 'content-type': 'text/xml' },
        payload: `<a><resultrans>P</resultrans></a>`,
      },
    ],
    [
      'of 64 kilobytes',
      { method: 'POST', url: notification, headers: form, payload: `idOp=${id}&x=${'x'.repeat(65_000)}` },
    ],
    [
      'for a commune of no such name',
      { method: 'POST', url: '/api/payfip/notification/Paris%00', headers: form, payload: `idOp=${id}` },
    ],
  ] as const)('%s changes nothing', async (_what, request) => {
    const door = makeDoor();
    const response = await door.app.inject(request);
    expect([200, 404]).toContain(response.statusCode);
    expect(door.rumours.heard).toEqual([]);
    expect(door.logged).toEqual([]);
  });

  it('is answered alike whether its id is known or not, and when it comes again', async () => {
    const door = makeDoor();
    const answers = new Set<string>();
    for (const one of [id, id, '00000000-0000-0000-0000-000000000000', 'nothing', id.toUpperCase()]) {
      const response = await door.app.inject({
        method: 'POST',
        url: notification,
        headers: form,
        payload: `idOp=${one}`,
      });
      answers.add(JSON.stringify([response.statusCode, response.body, response.headers['content-type']]));
    }
    expect(answers.size).toBe(1);
  });

  it('is refused after a burst from one address', async () => {
    const door = makeDoor({ limits: { notification: { burst: 2, perMinute: 6 } } });
    const statuses = [];
    for (let n = 0; n < 3; n += 1)
      statuses.push((await door.app.inject({ method: 'GET', url: `${notification}?idOp=${id}` })).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    expect(door.rumours.heard).toHaveLength(2);
  });
});

const backTo = (place: string, query = '') => `/paiement/retour/${communeId}/${place}/${token}${query}`;

describe('a browser that comes back from the payment page', () => {
  it.each([
    ['GET', { method: 'GET', url: backTo('accueil', `?idop=${id}`) }],
    [
      'POST',
      {
        method: 'POST',
        url: backTo('accueil', `?idop=${id}`),
        headers: form,
        payload: `idop=${id}&resultrans=P`,
      },
    ],
    [
      'POST across sites',
      {
        method: 'POST',
        url: backTo('accueil'),
        headers: { ...form, origin: 'https://ailleurs.example', 'sec-fetch-site': 'cross-site' },
        payload: 'x=1',
      },
    ],
    ['POST of no type', { method: 'POST', url: backTo('accueil') }],
  ] as const)(
    'by %s is led to a page whose fragment holds its token, and whose address holds nothing',
    async (_how, request) => {
      const door = makeDoor();
      const response = await door.app.inject(request);
      expect([response.statusCode, response.headers['location']]).toEqual([303, `/#retour=${token}`]);
      expect(response.headers['location']).not.toContain(id);
      expect(response.headers['cache-control']).toBe('no-store');
      expect(response.headers['referrer-policy']).toBe('no-referrer');
      expect(door.rumours.heard).toEqual([['returned', communeId, token]]);
    },
  );

  it("of a kiosk's own window is led to a page that says it may be closed, in three languages, without a script", async () => {
    const door = makeDoor();
    const response = await door.app.inject({ method: 'GET', url: backTo('borne', `?idop=${id}`) });
    expect([response.statusCode, response.headers['location']]).toEqual([303, '/paiement/fini']);
    const page = await door.app.inject('/paiement/fini');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Vous pouvez fermer cette fenêtre');
    expect(page.body).toContain('lang="en"');
    expect(page.body).toContain('dir="rtl"');
    expect(page.body).not.toMatch(/<script|style=|<form|<input/);
    const styles = await door.app.inject('/paiement/page.css');
    expect([styles.statusCode, styles.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });

  it.each([
    `/paiement/retour/${communeId}/ailleurs/${token}`,
    `/paiement/retour/${communeId}/accueil/court`,
    `/paiement/retour/${communeId}/accueil/${'t'.repeat(44)}`,
    `/paiement/retour/${communeId}/https%3A%2F%2Fmal.example/${token}`,
  ])('to %s is not found', async (url) => {
    const door = makeDoor();
    expect((await door.app.inject({ method: 'GET', url })).statusCode).toBe(404);
    expect(door.rumours.heard).toEqual([]);
  });
});

describe('the caught mail', () => {
  it('is there in the demonstration alone', async () => {
    expect((await makeDoor().app.inject('/demo/courrier')).statusCode).toBe(404);
    const letters = [{ at: 0, to: 'parent@exemple.fr', subject: 'Reçu', text: 'Montant <42,50 €>' }];
    const page = await makeDoor({ caughtLetters: () => letters }).app.inject('/demo/courrier');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Montant &lt;42,50 €&gt;');
    expect(page.body).not.toMatch(/<script|style=/);
  });
});

const patient: Partial<HttpDeps> = { streamTimes: { look: 3_600_000 as Millis } };
const quick: Partial<HttpDeps> = { streamTimes: { look: 30 as Millis } };
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const until = async (is: () => boolean): Promise<void> => {
  for (let i = 0; i < 300 && !is(); i += 1) await wait(10);
  expect(is()).toBe(true);
};
const bearer = (kind: 'payment' | 'invitation') => ({ authorization: `Bearer ${capabilities[kind]}` });
const url = (port: number, name: 'followPayment' | 'followInvitation') =>
  `http://127.0.0.1:${port}${urlOf(name)}`;
const say = (door: Door, word: string): void => {
  const { state } = door.payments;
  if (state.payment) state.payment = { ...state.payment, word: { word } as never };
};

describe('the stream of a payment', () => {
  it('sends the whole view at once and at each wake that changed it, and ends once it is paid', async () => {
    await listening(90, patient, async (door, port) => {
      const reader = await readEvents(url(port, 'followPayment'), bearer('payment'));
      await until(() => reader.messages.length === 1);
      door.waker.wake('bill/1');
      say(door, 'abandoned');
      door.waker.wake('bill/1');
      await until(() => reader.messages.length === 2);
      say(door, 'paid');
      door.waker.wake('bill/1');
      await until(() => reader.messages.length === 3);
      await reader.ended;
      expect(reader.messages.map(({ data }) => JSON.parse(data).payment.word.word)).toEqual([
        'in-progress',
        'abandoned',
        'paid',
      ]);
      await until(() => door.waker.listening() === 0);
    });
  });

  it('looks by itself when nothing wakes it, and outlives a database that is away for a moment', async () => {
    await listening(91, quick, async (door, port) => {
      const reader = await readEvents(url(port, 'followInvitation'), bearer('invitation'));
      await until(() => reader.messages.length === 1);
      door.payments.state.fails = true;
      await wait(60);
      door.payments.state.fails = false;
      door.payments.end();
      await until(() => reader.messages.length === 2);
      await reader.ended;
    });
  });

  it.each(['followPayment', 'followInvitation'] as const)(
    '%s is closed to another capability',
    async (name) => {
      const door = makeDoor();
      const response = await door.app.inject({
        url: urlOf(name),
        headers: { authorization: `Bearer ${capabilities.ticket}` },
      });
      expect([response.statusCode, response.json().code]).toEqual([404, 'capability_wrong']);
    },
  );
});
