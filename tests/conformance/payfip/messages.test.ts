import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cents } from '#core/payment/cents.ts';
import { createSimulator } from '#main/simulator/simulator.ts';
import { createPayfip } from '#server/adapters/payfip/payfip.ts';
import type { PaymentOrder, PaymentProvider } from '#server/ports/payment-provider.ts';

const file = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'xsd', name), 'utf8'),
});
const contract = [1, 2, 3].map((n) => file(`PaiementSecuriseService_schema${n}.xsd`));

const faultsOf = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'message.xml', contents: xml },
    schema: file('soap-envelope.xsd'),
    preload: contract,
  });
  return errors.map(({ message }) => message);
};

interface Message {
  readonly way: 'sent' | 'received';
  readonly xml: string;
}

const server = createSimulator();
const messages: Message[] = [];
let site = '';
let provider: PaymentProvider;

/** A wire that is listened to. */
const tapped: typeof fetch = async (address, init) => {
  messages.push({ way: 'sent', xml: String(init?.body) });
  const reply = await fetch(address, init);
  const xml = await reply.clone().text();
  if (reply.headers.get('content-type')?.startsWith('text/xml')) messages.push({ way: 'received', xml });
  return reply;
};

const set = (change: Readonly<Record<string, unknown>>): Promise<Response> =>
  fetch(`${site}/reglages`, { method: 'POST', body: JSON.stringify(change) });

const order = (over: Partial<PaymentOrder> = {}): PaymentOrder => ({
  asked: { amount: cents(4_250), reference: 'FA202610482', client: '006382', test: false },
  year: '2026',
  email: 'parent@exemple.fr',
  label: 'Centre de loisirs d’été <&> "l’école" / co',
  notifyUrl: 'http://127.0.0.1:9/notification',
  returnUrl: 'http://127.0.0.1:9/retour?x=1&y=2',
  ...over,
});

const finish = async (id: string, result: string): Promise<void> => {
  await fetch(`${site}/tpa/paiementws.web?idop=${id}`);
  await fetch(`${site}/tpa/fin`, { method: 'POST', body: new URLSearchParams({ idop: id, fin: result }) });
};

/** Every kind of message that there is, in both directions. */
const speak = async (): Promise<void> => {
  for (const result of ['P', 'V', 'R', 'Z', 'A']) {
    const opening = await provider.open(order());
    if (opening.is !== 'opened') throw new Error('not opened');
    await provider.ask(opening.providerId);
    await finish(opening.providerId, result);
    await provider.ask(opening.providerId);
  }
  const wrong: readonly Partial<PaymentOrder>[] = [
    { email: '' },
    { email: 'nobody' },
    { asked: { ...order().asked, amount: cents(1) } },
    { asked: { ...order().asked, amount: cents(99_999_999) } },
    { asked: { ...order().asked, reference: 'R1' } },
    { asked: { ...order().asked, client: '12' } },
    { notifyUrl: 'x' },
    { returnUrl: 'x' },
  ];
  for (const over of wrong) await provider.open(order(over));
  for (const nextCall of ['technical-fault', 'unavailable']) {
    await set({ nextCall });
    await provider.ask('00000000-0000-1000-8000-000000000000');
  }
  await provider.ask('00000000-0000-1000-8000-000000000000');
  await provider.check('006382');
  await provider.check('63');
};

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const address = { service: `${site}/tpa/services/securite`, payPage: `${site}/tpa/paiementws.web` };
  provider = createPayfip({ ...address, mode: 'W', timeoutMillis: 2_000 }, tapped);
  await set({ notify: 'never' });
  await speak();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('every message of a payment, against the DGFiP’s own schemas', () => {
  it('was heard in both directions', () => {
    expect(messages.filter(({ way }) => way === 'sent').length).toBeGreaterThanOrEqual(28);
    expect(messages.filter(({ way }) => way === 'received').length).toBeGreaterThanOrEqual(28);
    const heard = messages.map(({ xml }) => xml).join('');
    for (const name of [
      'creerPaiementSecurise>',
      'creerPaiementSecuriseResponse>',
      'recupererDetailPaiementSecurise>',
      'recupererDetailPaiementSecuriseResponse>',
      'recupererDetailClient>',
      'recupererDetailClientResponse>',
      'FonctionnelleErreur>',
      'TechDysfonctionnementErreur>',
      'TechIndisponibiliteErreur>',
    ])
      expect(heard).toContain(name);
  });

  it.each(['sent', 'received'] as const)(
    'is valid as %s',
    async (way) => {
      const distinct = new Set(messages.filter((one) => one.way === way).map(({ xml }) => xml));
      for (const xml of distinct) expect([xml, await faultsOf(xml)]).toEqual([xml, []]);
    },
    60_000,
  );

  it.each([
    ['a field out of order', (xml: string) => xml.replace(/(<exer>.*<\/exer>)(<mel>.*<\/mel>)/, '$2$1')],
    ['a field that the contract has not', (xml: string) => xml.replace('</arg0>', '<carte>4</carte></arg0>')],
    ['a field in the service’s namespace', (xml: string) => xml.replace(/(<\/?)arg0/g, '$1pai:arg0')],
    ['an operation in no namespace', (xml: string) => xml.replaceAll('pai:creer', 'creer')],
    ['a message that is not well formed', (xml: string) => xml.replace('</arg0>', '')],
  ])('%s is found', async (_what, slip) => {
    const sent = messages.find(({ xml }) => xml.includes('<pai:creerPaiementSecurise>'))?.xml ?? '';
    const slipped = slip(sent);
    expect(slipped).not.toBe(sent);
    expect(await faultsOf(slipped)).not.toEqual([]);
  });

  it('an `idop` in the request is found, which the service answers with P1 for a payment that it knows', async () => {
    const sent = messages.find(({ xml }) => xml.includes('<idOp>') && xml.includes('<pai:'))?.xml ?? '';
    expect(sent).not.toBe('');
    expect(await faultsOf(sent.replaceAll('idOp>', 'idop>'))).not.toEqual([]);
  });
});
