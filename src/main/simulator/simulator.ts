import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fault } from './soap.ts';
import { notify } from './notify.ts';
import { deadPage, paymentPage, refusedPage, returnPage, styles } from './page.ts';
import { createLedger, end, type Ledger, nightPurge, openPage, type Payment } from './payment.ts';
import { answer } from './service.ts';
import { noTraps, setTraps, type Traps } from './traps.ts';

/**
 * PayFiP's web service and payment page, played for the demonstration and the tests: a program of its own, on a site of
 * its own, that shares no code with the client it answers. `/reglages` sets its traps, its clock and its night.
 */
export const createSimulator = (send: typeof fetch = fetch, ledger: Ledger = createLedger()): Server => {
  let traps: Traps = noTraps;

  const service = async (body: string, to: ServerResponse): Promise<void> => {
    const trap = traps.nextCall;
    traps = { ...traps, nextCall: 'none' };
    if (trap === 'time-out') return;
    if (trap === 'proxy-page') return reply(to, 502, 'text/html', '<html><body>Bad gateway</body></html>');
    if (trap === 'technical-fault')
      return reply(to, 500, 'text/xml', fault('TechDysfonctionnementErreur', '999', 'Dysfonctionnement'));
    if (trap === 'unavailable')
      return reply(to, 500, 'text/xml', fault('TechIndisponibiliteErreur', '999', 'Indisponible'));
    const { status, xml } = answer(ledger, traps, body, false);
    reply(to, status, 'text/xml; charset=utf-8', xml);
  };

  const finish = async (form: URLSearchParams, to: ServerResponse): Promise<void> => {
    const payment = ledger.payments.get(form.get('idop') ?? '');
    const result = form.get('fin');
    if (payment === undefined || payment.openedAt === null) return page(to, deadPage('P1'));
    if (result !== 'P' && result !== 'V' && result !== 'R' && result !== 'Z' && result !== 'A')
      return page(to, paymentPage(payment));
    end(ledger, payment, result);
    void notify(payment, traps, send);
    page(to, result === 'R' || result === 'Z' ? refusedPage(payment) : returnPage(returnAddress(payment)));
  };

  const settings = (body: string, to: ServerResponse): void => {
    const change = readJson(body);
    traps = setTraps(traps, change);
    const turn = change['turnMillis'];
    if (typeof turn === 'number') ledger.turn(turn);
    if (change['night'] === true) nightPurge(ledger);
    reply(to, 200, 'application/json', JSON.stringify({ traps, payments: ledger.payments.size }));
  };

  const show = (id: string, to: ServerResponse): void => {
    const opened = openPage(ledger, id);
    page(to, typeof opened === 'string' ? deadPage(opened) : paymentPage(opened));
  };

  return createServer((from, to) => {
    const url = new URL(from.url ?? '/', 'http://simulator.invalid');
    void readBody(from).then(
      (body) => {
        if (from.method === 'POST' && url.pathname === '/tpa/services/securite') return service(body, to);
        if (from.method === 'POST' && url.pathname === '/tpa/fin')
          return finish(new URLSearchParams(body), to);
        if (from.method === 'POST' && url.pathname === '/reglages') return settings(body, to);
        if (url.pathname === '/tpa/paiementws.web') return show(url.searchParams.get('idop') ?? '', to);
        if (url.pathname === '/simulateur.css') return reply(to, 200, 'text/css', styles);
        return reply(to, 404, 'text/plain', 'Rien ici.');
      },
      () => reply(to, 413, 'text/plain', 'Trop grand.'),
    );
  });
};

const reply = (to: ServerResponse, status: number, type: string, body: string): void => {
  to.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

const page = (to: ServerResponse, html: string): void => reply(to, 200, 'text/html; charset=utf-8', html);

const returnAddress = (payment: Payment): string => {
  const address = payment.fields['urlredirect'] ?? '';
  return `${address}${address.includes('?') ? '&' : '?'}idop=${payment.id}`;
};

const readJson = (body: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
};

const readBody = async (from: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of from) {
    size += (chunk as Buffer).length;
    if (size > 65_536) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};
