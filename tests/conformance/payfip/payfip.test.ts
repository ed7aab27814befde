import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cents } from '#core/payment/cents.ts';
import { createSimulator } from '#main/simulator/simulator.ts';
import { createPayfip } from '#server/adapters/payfip/payfip.ts';
import { payableLabel, payableReference } from '#server/adapters/payfip/wording.ts';
import type { PaymentOrder, PaymentProvider } from '#server/ports/payment-provider.ts';

const server = createSimulator();
let site = '';
let provider: PaymentProvider;

const set = (change: Readonly<Record<string, unknown>>): Promise<Response> =>
  fetch(`${site}/reglages`, { method: 'POST', body: JSON.stringify(change) });

const order = (over: Partial<PaymentOrder> = {}): PaymentOrder => ({
  asked: { amount: cents(4250), reference: 'FA202610482', client: '006382', test: false },
  year: '2026',
  email: 'parent@exemple.fr',
  label: 'Centre de loisirs d’été, l’école & co',
  notifyUrl: 'http://127.0.0.1:9/notification',
  returnUrl: 'http://127.0.0.1:9/retour?x=1&y=2',
  ...over,
});

const openedId = async (over: Partial<PaymentOrder> = {}): Promise<string> => {
  const opening = await provider.open(order(over));
  if (opening.is !== 'opened') throw new Error(`not opened: ${JSON.stringify(opening)}`);
  return opening.providerId;
};

const finish = async (id: string, result: string): Promise<void> => {
  await fetch(`${site}/tpa/paiementws.web?idop=${id}`);
  await fetch(`${site}/tpa/fin`, { method: 'POST', body: new URLSearchParams({ idop: id, fin: result }) });
};

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = createPayfip(
    {
      service: `${site}/tpa/services/securite`,
      payPage: `${site}/tpa/paiementws.web`,
      mode: 'W',
      timeoutMillis: 400,
    },
    fetch,
  );
});

beforeEach(async () => {
  await set({ nextCall: 'none', notify: 'never', echo: 'true', resultDelayMillis: 0 });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('the PayFiP client against a provider that plays its traps', () => {
  it('opens a payment and gives the page that goes with it', async () => {
    const opening = await provider.open(order());
    expect(opening).toMatchObject({ is: 'opened' });
    expect(opening.is === 'opened' && opening.payPage).toMatch(/paiementws\.web\?idop=[0-9a-f-]{36}$/);
  });

  it.each([
    ['A2', 'email', { email: 'sans-arobase' }],
    ['A1', 'email', { email: '' }],
    ['M3', 'order', { asked: { ...order().asked, amount: cents(99) } }],
    ['M5', 'order', { asked: { ...order().asked, amount: cents(10_000_000) } }],
    ['R3', 'order', { asked: { ...order().asked, reference: 'AB1' } }],
    ['T1', 'contract', { asked: { ...order().asked, client: '6382' } }],
    ['N1', 'contract', { notifyUrl: 'nowhere' }],
    ['D1', 'contract', { returnUrl: 'nowhere' }],
  ] as const)('reads the code %s out of a fault that comes with HTTP 500', async (code, cause, over) => {
    expect(await provider.open(order(over))).toEqual({ is: 'not-opened', code, cause });
  });

  it.each(['technical-fault', 'unavailable', 'time-out', 'proxy-page'])(
    'never reads %s as a refused payment, neither on opening nor on asking',
    async (nextCall) => {
      const id = await openedId();
      await set({ nextCall });
      expect(await provider.open(order())).toMatchObject({ is: 'opening-unclear' });
      await set({ nextCall });
      expect(await provider.ask(id)).toEqual({ is: 'silence' });
    },
  );

  it.each(['P', 'V', 'R', 'Z', 'A'])(
    'reads the result %s with the amount in cents and a client that keeps its zeros',
    async (result) => {
      const id = await openedId();
      await finish(id, result);
      expect(await provider.ask(id)).toEqual({ is: 'result', result, paid: order().asked });
    },
  );

  it('hears no result while nobody has paid, and nothing at all after the night', async () => {
    const id = await openedId();
    expect(await provider.ask(id)).toEqual({ is: 'no-result' });
    await set({ night: true });
    expect(await provider.ask(id)).toEqual({ is: 'forgotten' });
  });

  it('hears P after A when the payer tried again on the open page', async () => {
    const id = await openedId();
    await finish(id, 'A');
    expect(await provider.ask(id)).toMatchObject({ result: 'A' });
    await finish(id, 'P');
    expect(await provider.ask(id)).toMatchObject({ result: 'P' });
  });

  it.each([
    ['wrong-amount', { amount: cents(4251) }],
    ['wrong-reference', { reference: 'AUTREREFERENCE' }],
    ['wrong-client', { client: '999999' }],
    ['test-payment', { test: true }],
  ])('reports %s as it was said, for the comparison to see', async (echo, difference) => {
    const id = await openedId();
    await finish(id, 'P');
    await set({ echo });
    expect(await provider.ask(id)).toEqual({
      is: 'result',
      result: 'P',
      paid: { ...order().asked, ...difference },
    });
  });

  it('cannot open the payment page twice, nor after fifteen minutes', async () => {
    const twice = await openedId();
    await fetch(`${site}/tpa/paiementws.web?idop=${twice}`);
    expect(await (await fetch(`${site}/tpa/paiementws.web?idop=${twice}`)).text()).toContain('Code P3');
    const late = await openedId();
    await set({ turnMillis: 15 * 60_000 + 1 });
    expect(await (await fetch(`${site}/tpa/paiementws.web?idop=${late}`)).text()).toContain('Code P4');
  });

  it('finds out whether the contract is set up', async () => {
    expect(await provider.check('006382')).toMatchObject({ ok: true });
    expect(await provider.check('6382')).toEqual({ ok: false, says: 'T1' });
  });
});

describe('what is sent of a bill', () => {
  it('is a label of letters, digits and spaces only', () => {
    expect(payableLabel('Centre de loisirs d’été – l’école/Ñ & co')).toBe(
      'Centre de loisirs d ete l ecole N co',
    );
    expect(payableLabel('é'.repeat(200))).toHaveLength(100);
  });

  it('is a reference without spaces or dashes, or none when too little is left', () => {
    expect(payableReference('2026-10 00482')).toBe('20261000482');
    expect(payableReference('12-34')).toBeNull();
  });
});
