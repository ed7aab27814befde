import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createApi } from '#client/api/call.ts';
import { createOpenStream } from '#client/api/open-stream.ts';
import { noAnswer } from '#client/api/reply.ts';
import { createKioskPayments, createHomePayments } from '#client/models/payment/create-payments.ts';
import { createPaymentsDoor } from '#client/models/payment/payments-door.ts';
import type { KeptAttempt } from '#client/ports/kept-attempt.ts';
import type { ScannedCode } from '#client/ports/kept-code.ts';
import type { PayWindow } from '#client/ports/pay-window.ts';
import type { RequestSender } from '#client/models/request.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import type { InvitationView, OpenedInvitation, PaymentView } from '#contract/schemas/bill.ts';
import { after, type Instant, minutes } from '#core/instant.ts';
import { cents } from '#core/payment/cents.ts';
import { commune, start } from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import {
  type Asked,
  fakeFetch,
  json,
  noNetwork,
  openLine,
  type OpenLine,
  problem,
} from './fakes/fake-server.ts';

const proof = { reference: 'FA-2026-10-00482', amount: cents(4_250) };
const place = { procedureId: 'payer', procedureVersion: 'v1', stepId: 'pay', locale: 'fr' } as const;
const until = after(start, minutes(20));

const attemptId = '00000000-0000-4000-8000-000000000001';

const paymentView = (change: Partial<PaymentView> = {}): PaymentView => ({
  attemptId,
  code: 'K7QM-2F',
  startedAt: start,
  word: { word: 'in-progress', until },
  paidAt: null,
  paidBy: null,
  bill: { ...proof, label: 'Centre de loisirs', payee: 'Régie' },
  mayTryAgainAt: until,
  receiptMailed: false,
  ...change,
});

const paid = { word: { word: 'paid' }, paidAt: start, paidBy: 'card', mayTryAgainAt: null } as const;

const invitationView = (change: Partial<InvitationView> = {}): InvitationView => ({
  state: 'shown',
  openedAt: null,
  endsAt: after(start, minutes(30)),
  payment: null,
  ...change,
});

const requests: RequestSender<unknown> = {
  send: async () => undefined,
  state: { value: { kind: 'none' } } as RequestSender['state'],
  link: { value: null } as RequestSender['link'],
  forget: () => undefined,
};

/** A server as far as one person's payments can see it, with a hand on everything that it answers. */
const given = (setting: 'kiosk' | 'home' = 'home') => {
  const clock = fakeClock();
  const lines: OpenLine[] = [];
  const server = {
    up: true,
    busyStreams: 0,
    payment: paymentView(),
    invitation: invitationView(),
    payPage: 'https://payfip.test/page' as string | null,
    startRefused: null as null | (() => Response),
    ended: [] as string[],
    opens: null as OpenedInvitation | null,
  };
  const answer = ({ path, method, signal, body }: Asked): Response => {
    if (!server.up) return noNetwork();
    if (path.endsWith('/stream')) {
      if (server.busyStreams > 0) {
        server.busyStreams -= 1;
        return problem('unavailable', {}, { 'retry-after': '2' });
      }
      const line = openLine(signal);
      lines.push(line);
      line.send(viewOf(path));
      return line.response;
    }
    if (path.includes('/kiosk/invitations/')) return json(server.invitation);
    if (path.endsWith('/end')) {
      server.ended.push(path.split('/').at(-2) ?? '');
      return json({});
    }
    if (path.endsWith('/payment-returns')) return json(server.payment);
    if (path.endsWith('/receipt')) return json({});
    if (path.includes('/payments/') && method === 'PUT') {
      if (server.startRefused) return server.startRefused();
      server.payment = { ...server.payment, attemptId: path.split('/').at(-1) ?? '' };
      void body;
      return json({ payment: server.payment, payPage: server.payPage });
    }
    if (path.endsWith('/open')) return server.opens ? json(server.opens) : problem('invitation_over');
    if (path.includes('/payments/')) return json(server.payment);
    return problem('not_found');
  };
  const viewOf = (path: string): string =>
    `data: ${JSON.stringify(
      path.includes('/invitations/')
        ? { type: 'view', invitation: server.invitation }
        : { type: 'view', payment: server.payment },
    )}\n\n`;
  const { fetch, asked } = fakeFetch(answer);
  const wire = { fetch, clock, routes: residentRoutes, buildId: 'b1', communeId: commune, cookies: false };
  const api = createApi(wire);
  const disk: { kept: KeptAttempt | null; code: ScannedCode | null } = { kept: null, code: null };
  const window = { looks: 'away' as ReturnType<PayWindow['look']>, closed: 0, led: [] as string[] };
  const shared = {
    api,
    openStream: createOpenStream(wire),
    clock,
    random: fakeRandom(),
    now: (): Instant => clock.now(),
    demo: () => true,
    requests,
    callbacks: requests,
    homeOrigin: 'https://mairie.test',
  };
  const payments =
    setting === 'kiosk'
      ? createKioskPayments({
          ...shared,
          signed: api,
          call: { state: signal({ kind: 'none' }), shareBill: async () => noAnswer },
          openWindow: () => ({
            go: (address) => void window.led.push(address),
            close: () => void (window.closed += 1),
            look: () => window.looks,
          }),
        })
      : createHomePayments({
          ...shared,
          kept: {
            read: () => disk.kept,
            write: (attempt) => void (disk.kept = attempt),
            clear: () => void (disk.kept = null),
          },
          keptCode: {
            read: () => disk.code,
            write: (code) => void (disk.code = code),
            clear: () => void (disk.code = null),
          },
          leave: () => undefined,
        });
  const tell = (change: { payment?: Partial<PaymentView>; invitation?: Partial<InvitationView> }): void => {
    server.payment = { ...server.payment, ...change.payment };
    server.invitation = { ...server.invitation, ...change.invitation };
    for (const [at, line] of lines.entries()) line.send(viewOf(streams()[at]?.path ?? ''));
  };
  const streams = (): readonly Asked[] =>
    asked.filter(({ path }) => path.endsWith('/stream')).slice(-lines.length);
  const puts = (): readonly Asked[] =>
    asked.filter(({ path, method }) => method === 'PUT' && path.includes('/payments/'));
  return { clock, server, payments, asked, lines, tell, disk, window, puts };
};

/** Crypto runs on threads of its own, which no fake clock knows: waits until something has come true. */
const comeTrue = async ({ clock }: ReturnType<typeof given>, is: () => boolean): Promise<void> => {
  for (let i = 0; i < 400 && !is(); i += 1) {
    await clock.settle();
    await new Promise((next) => setTimeout(next, 2));
  }
  if (!is()) throw new Error('this did not come true');
};

/** Answers that say nothing of the payment: it may have begun all the same. */
const unsure = ['unavailable', 'unexpected', 'too_many', 'client_too_old'] as const;

const payFor = { proof, email: null, locale: 'fr', invitation: null } as const;

const shown = ({ payments }: ReturnType<typeof given>) => {
  const state = payments.invitation?.state.value;
  if (state?.is !== 'shown') throw new Error(`the code is ${state?.is}`);
  return state;
};

describe('a kiosk’s code', () => {
  const invited = async () => {
    const world = given('kiosk');
    await world.payments.invitation?.invite(proof, place);
    await comeTrue(world, () => world.lines.length === 1);
    return world;
  };

  it('holds nothing but an id and a secret, in the fragment', async () => {
    const world = await invited();
    const address = new URL(shown(world).address);
    expect(address.origin + address.pathname + address.search).toBe('https://mairie.test/');
    expect(address.hash).toMatch(/^#payer=[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}$/);
  });

  it('never shows the secrets to the server, only their hashes', async () => {
    const world = await invited();
    const [, secret = ''] = new URL(shown(world).address).hash.split('.');
    const put = world.asked.find(({ method }) => method === 'PUT');
    expect(put?.body).not.toContain(secret);
    expect(put?.path).not.toContain(secret);
  });

  it('follows the phone live', async () => {
    const world = await invited();
    world.tell({ invitation: { state: 'paying', payment: paymentView() } });
    await world.clock.settle();
    expect(shown(world).view.payment?.word.word).toBe('in-progress');
    world.tell({ invitation: { payment: paymentView(paid) } });
    await world.clock.settle();
    expect(shown(world).view.payment?.word.word).toBe('paid');
  });

  it('says that it no longer follows while the line is down, and goes on by itself', async () => {
    const world = await invited();
    world.lines[0]?.cut();
    await world.clock.settle();
    expect(shown(world).live).toBe(false);
    world.server.invitation = invitationView({ state: 'opened', openedAt: start });
    await world.clock.pass(40_000);
    expect(shown(world)).toMatchObject({ live: true, view: { state: 'opened' } });
  });

  it('outlives a server that is unavailable for a while', async () => {
    const world = await invited();
    world.server.busyStreams = 3;
    world.lines[0]?.end();
    await world.clock.pass(120_000);
    expect(world.server.busyStreams).toBe(0);
    expect(shown(world).live).toBe(true);
  });

  it('still says "paid" when the line ends after it', async () => {
    const world = await invited();
    world.tell({ invitation: { state: 'paying', payment: paymentView(paid) } });
    await world.clock.settle();
    world.lines[0]?.end();
    await world.clock.settle();
    expect(shown(world)).toMatchObject({ live: true, view: { payment: { word: { word: 'paid' } } } });
  });

  it('is ended by the wipe, with what follows it', async () => {
    const world = await invited();
    await world.payments.end();
    expect(world.server.ended).toHaveLength(1);
    expect(world.payments.invitation?.state.value).toEqual({ is: 'none' });
    const before = world.asked.length;
    await world.clock.pass(120_000);
    expect(world.asked).toHaveLength(before);
  });

  it('another one ends the one before', async () => {
    const world = await invited();
    const first = shown(world).address;
    await world.payments.invitation?.invite(proof, place);
    expect(world.server.ended).toHaveLength(1);
    expect(shown(world).address).not.toBe(first);
  });

  it('says why there is none without a network', async () => {
    const world = given('kiosk');
    world.server.up = false;
    await world.payments.invitation?.invite(proof, place);
    expect(world.payments.invitation?.state.value).toMatchObject({
      is: 'failed',
      trouble: { problem: 'offline' },
    });
  });
});

describe('paying in a window of the kiosk', () => {
  const opened = async () => {
    const world = given('kiosk');
    expect(world.payments.here?.start(payFor)).toBe(true);
    await comeTrue(world, () => world.window.led.length === 1);
    return world;
  };

  it('leads it to the payment page', async () => {
    const world = await opened();
    expect(world.window.led).toEqual(['https://payfip.test/page']);
    expect(world.payments.here?.open.value).toBe(true);
  });

  it('closes it once it came back, once it is paid, and with the wipe', async () => {
    const back = await opened();
    back.window.looks = 'back';
    await back.clock.pass(1_000);
    expect([back.payments.here?.open.value, back.window.closed]).toEqual([false, 1]);

    const settled = await opened();
    settled.tell({ payment: paid });
    await settled.clock.settle();
    expect([settled.payments.here?.open.value, settled.window.closed]).toEqual([false, 1]);

    const wiped = await opened();
    await wiped.payments.end();
    expect([wiped.payments.here?.open.value, wiped.window.closed]).toEqual([false, 1]);
  });

  it('a second one begins while the first is known to be over', async () => {
    const world = await opened();
    world.tell({ payment: { word: { word: 'abandoned' }, mayTryAgainAt: null } });
    await world.clock.settle();
    world.server.payment = paymentView();
    world.payments.here?.start(payFor);
    await comeTrue(world, () => world.window.led.length === 2);
    expect(world.payments.here?.open.value).toBe(true);
  });

  it('closes it when no page opens, and says why', async () => {
    const world = given('kiosk');
    world.server.startRefused = () => problem('bill_busy', { since: start, until });
    world.payments.here?.start(payFor);
    await comeTrue(world, () => world.window.closed === 1);
    expect(world.payments.attempt.state.value).toMatchObject({
      is: 'failed',
      trouble: { problem: 'bill_busy', since: start, until },
    });
  });
});

describe('paying at home', () => {
  it('keeps an id and a capability before it asks, and nothing else', async () => {
    const world = given();
    expect(await world.payments.attempt.start({ ...payFor, email: 'odette@exemple.fr' })).toBe(
      'https://payfip.test/page',
    );
    expect(Object.keys(world.disk.kept ?? {}).sort()).toEqual([
      'attemptId',
      'capability',
      'locale',
      'startedAt',
    ]);
    expect(JSON.stringify(world.disk.kept)).not.toMatch(/odette|00482|4250/);
    expect(world.puts()[0]?.path).not.toMatch(/odette|00482|4250/);
  });

  it('a try that no answer came to is the same try again', async () => {
    const world = given();
    world.server.up = false;
    await world.payments.attempt.start(payFor);
    expect(world.disk.kept).not.toBeNull();
    world.server.up = true;
    await world.payments.attempt.start(payFor);
    const [first, second] = world.puts();
    expect(second?.path).toBe(first?.path);
    expect(second?.body).toBe(first?.body);
  });

  it.each(unsure)('a try that %s answered is the same try again, and stays kept', async (code) => {
    const world = given();
    world.server.startRefused = () => problem(code);
    await world.payments.attempt.start(payFor);
    expect(world.puts()[0]?.path).toContain(world.disk.kept?.attemptId ?? 'nothing kept');
    world.server.startRefused = null;
    expect(await world.payments.attempt.start(payFor)).toBe('https://payfip.test/page');
    const [first, second] = world.puts();
    expect([second?.path, second?.body]).toEqual([first?.path, first?.body]);
  });

  it('that its person left without a verdict is the same try when they come to that bill again', async () => {
    const world = given();
    world.server.startRefused = () => problem('unavailable');
    await world.payments.attempt.start(payFor);
    world.payments.attempt.leaveAlone();
    expect(world.payments.attempt.state.value).toEqual({ is: 'none' });
    world.server.startRefused = null;
    await world.payments.attempt.start(payFor);
    const [first, second] = world.puts();
    expect(second?.path).toBe(first?.path);
  });

  it('a refused try is another try again, and keeps nothing', async () => {
    const world = given();
    world.server.startRefused = () => problem('payment_unavailable');
    await world.payments.attempt.start(payFor);
    expect(world.disk.kept).toBeNull();
    world.server.startRefused = null;
    await world.payments.attempt.start(payFor);
    const [first, second] = world.puts();
    expect(second?.path).not.toBe(first?.path);
  });

  it('comes back in another browser: the token alone is asked again until it is settled', async () => {
    const world = given();
    await world.payments.attempt.comeBack('t'.repeat(43));
    expect(world.payments.attempt.state.value).toMatchObject({ is: 'known', own: false });
    world.server.payment = paymentView(paid);
    await world.clock.pass(6_000);
    expect(world.payments.attempt.state.value).toMatchObject({ payment: { word: { word: 'paid' } } });
    const before = world.asked.length;
    await world.clock.pass(300_000);
    expect(world.asked).toHaveLength(before);
  });

  it('asks again ever more rarely, and keeps its last word while nobody answers', async () => {
    const world = given();
    await world.payments.attempt.comeBack('t'.repeat(43));
    world.server.up = false;
    await world.clock.pass(60_000);
    expect(world.payments.attempt.state.value).toMatchObject({ is: 'known', live: false });
    expect(world.asked.length).toBeLessThan(10);
  });

  it('a killed tab finds its payment again, and may mail its receipt', async () => {
    const world = given();
    await world.payments.attempt.start(payFor);
    world.tell({ payment: paid });
    const again = given();
    again.disk.kept = world.disk.kept;
    again.server.payment = { ...paymentView(paid), attemptId: world.disk.kept?.attemptId ?? '' };
    expect(await again.payments.attempt.resume()).toBe(true);
    expect(again.payments.attempt.state.value).toMatchObject({ is: 'known', own: true });
    await again.payments.attempt.mailReceipt('odette@exemple.fr', 'fr');
    expect(again.payments.attempt.mailing.value).toBe('sent');
  });

  it('comes back in the language in which the payment began', async () => {
    const world = given();
    expect(world.payments.attempt.beganIn()).toBeNull();
    await world.payments.attempt.start({ ...payFor, locale: 'ar' });
    expect(world.payments.attempt.beganIn()).toBe('ar');
  });

  it('throws away after a day what reads a payment', async () => {
    const world = given();
    world.disk.kept = {
      attemptId,
      capability: 'c'.repeat(43),
      startedAt: after(start, minutes(-25 * 60)),
      locale: 'fr',
    };
    expect(await world.payments.attempt.resume()).toBe(false);
    expect(world.disk.kept).toBeNull();
    expect(world.asked).toEqual([]);
  });

  it('forgets everything at the end', async () => {
    const world = given();
    await world.payments.attempt.start(payFor);
    await world.payments.end();
    expect(world.disk.kept).toBeNull();
    expect(world.payments.attempt.state.value).toEqual({ is: 'none' });
  });
});

describe('a code that a phone opened', () => {
  const code: ScannedCode = { invitationId: '00000000-0000-4000-8000-00000000000a', secret: 's'.repeat(43) };
  const opens = (payment: PaymentView | null): OpenedInvitation => ({
    bill: {
      ...proof,
      label: 'Centre de loisirs',
      payee: 'Régie',
      issuedOn: '2026-10-31',
      dueOn: null,
      standing: { is: 'to-pay' },
      means: ['online'],
    },
    place,
    siteId: 'mairie' as OpenedInvitation['siteId'],
    endsAt: after(start, minutes(30)),
    payment,
  });
  const scanned = async (payment: PaymentView | null = null) => {
    const world = given();
    world.server.opens = opens(payment);
    await world.payments.opened?.open(code);
    return world;
  };

  it('stays with its tab, so that a killed tab opens it again', async () => {
    const { disk } = await scanned();
    expect(disk.code).toEqual(code);
    const again = given();
    again.disk.code = disk.code;
    again.server.opens = opens(paymentView());
    expect((await again.payments.opened?.resume())?.payment?.word).toMatchObject({ word: 'in-progress' });
  });

  it('opens nothing in a tab that never had one', async () => {
    const world = given();
    expect(await world.payments.opened?.resume()).toBeNull();
    expect(world.asked).toEqual([]);
  });

  it('is thrown away once it is over, and kept while nobody answers', async () => {
    const world = await scanned();
    world.server.up = false;
    await world.payments.opened?.retry();
    expect(world.disk.code).toEqual(code);
    world.server.up = true;
    world.server.opens = null;
    await world.payments.opened?.retry();
    expect(world.disk.code).toBeNull();
  });

  it('goes with the visit, and when another payment begins without it', async () => {
    const one = await scanned();
    await one.payments.end();
    expect(one.disk.code).toBeNull();
    const other = await scanned();
    await other.payments.attempt.start(payFor);
    expect(other.disk.code).toBeNull();
    const same = await scanned();
    await same.payments.attempt.start({ ...payFor, invitation: code });
    expect(same.disk.code).toEqual(code);
  });

  it('another code shows nothing of a payment that this tab still showed, and throws away nothing of it', async () => {
    const world = given();
    await world.payments.attempt.start(payFor);
    world.payments.attempt.leaveAlone();
    expect(world.payments.attempt.state.value).toEqual({ is: 'none' });
    world.tell({ payment: paid });
    expect(world.payments.attempt.state.value).toEqual({ is: 'none' });
    expect(world.disk.kept).not.toBeNull();
  });
});

describe('the door to payments', () => {
  it('waits until something stands behind it, and makes one for each visit', async () => {
    const door = createPaymentsDoor();
    const asked = door.fetch();
    expect(door.model.value).toBeNull();
    door.join(async () => given().payments);
    const first = await asked;
    expect(door.model.value).toBe(first);
    await door.forget();
    expect(door.model.value).toBeNull();
    expect(await door.fetch()).not.toBe(first);
  });

  it('a visit that ended while it came leaves nothing behind', async () => {
    const door = createPaymentsDoor();
    const world = given('kiosk');
    const asked = door.fetch();
    const ending = door.forget();
    door.join(async () => world.payments);
    expect(await asked).toBeNull();
    await ending;
    expect(door.model.value).toBeNull();
  });

  it('asks again after a failure', async () => {
    const door = createPaymentsDoor();
    let tries = 0;
    door.join(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return given().payments;
    });
    expect(await door.fetch()).toBeNull();
    expect(await door.fetch()).not.toBeNull();
  });
});
