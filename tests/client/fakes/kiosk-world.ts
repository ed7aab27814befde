import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { decodeJwt } from 'jose';
import * as v from 'valibot';
import { envelopeAad, envelopeInfo, type EnvelopeUse } from '#contract/envelope-binding.ts';
import { type CallbackBody, callbackBody } from '#contract/schemas/callback.ts';
import { type RequestBody, requestBody } from '#contract/schemas/request.ts';
import { type Envelope, ticketCall, type TicketCall } from '#contract/schemas/ticket.ts';
import type { TicketView } from '#core/ticket/ticket.ts';
import { fromBase64url, toBase64url } from '#client/bytes/base64url.ts';
import type { OutboxRow } from '#client/ports/outbox-store.ts';
import type { KioskIdentity } from '#client/ports/identity-store.ts';
import { createKioskSetting, type KioskPorts, type KioskSetting } from '#client/setting/kiosk.ts';
import { aHeartbeatReply, anEnrolledKiosk, aRequestReceipt, aView, commune } from './builders.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { fakeRandom } from './fake-random.ts';
import { type Asked, fakeFetch, json, noNetwork, openLine, type OpenLine, problem } from './fake-server.ts';

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const sentBody = v.variant('kind', [requestBody, callbackBody]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Stored {
  readonly envelope: Envelope;
  readonly call: TicketCall;
  readonly personLeft: boolean;
  readonly heldForMillis: number;
  /** What was said to help after the call, each time. */
  readonly needs: (readonly string[])[];
  /** The bills that were shown to its agent, each time. */
  readonly bills: unknown[];
  view: TicketView;
}

/** A server that keeps what it is sent, as far as one kiosk can see it; and the disk and page of that kiosk. */
export const kioskWorld = async () => {
  const pair = await suite.GenerateKeyPair();
  const enrolled = anEnrolledKiosk(toBase64url(await suite.SerializePublicKey(pair.publicKey)));
  const server = {
    up: true,
    /** What is sent arrives, and no answer comes back. */
    mute: false,
    demo: true,
    revoked: false,
    tickets: new Map<string, Stored>(),
    requests: new Map<string, RequestBody | CallbackBody>(),
    lines: new Map<string, OpenLine>(),
    visitsEnded: [] as unknown[],
    beats: [] as unknown[],
  };

  const opened = async (envelope: Envelope, use: EnvelopeUse): Promise<unknown> => {
    const plain = await suite.Open(pair, fromBase64url(envelope.enc), fromBase64url(envelope.ciphertext), {
      info: utf8(envelopeInfo(commune, envelope.keyId, use)),
      aad: utf8(envelopeAad(envelope)),
    });
    return JSON.parse(new TextDecoder().decode(plain));
  };

  const open = async (envelope: Envelope): Promise<TicketCall> =>
    v.parse(ticketCall, await opened(envelope, 'ticket'));

  const receiveRequest = async ({ body }: Asked): Promise<Response> => {
    const { envelope } = JSON.parse(body) as { envelope: Envelope };
    const { ticketId: requestId, digest } = envelope;
    server.requests.set(requestId, v.parse(sentBody, await opened(envelope, 'request')));
    return json(aRequestReceipt({ requestId, digest, committedAt: clock.now() }));
  };

  const ofTicket = ({ path, headers }: Asked): Stored | undefined => {
    const found = server.tickets.get(path.split('/')[5] ?? '');
    return headers.get('authorization')?.startsWith('Bearer ') === true ? found : undefined;
  };

  const change = (id: string, view: Partial<TicketView>): void => {
    const stored = server.tickets.get(id);
    if (stored === undefined) throw new Error('the server has no such ticket');
    stored.view = { ...stored.view, ...view };
    server.lines.get(id)?.send(`data: ${JSON.stringify({ type: 'view', ticket: stored.view })}\n\n`);
  };

  const receive = async ({ body }: Asked): Promise<Response> => {
    const sent = JSON.parse(body) as { envelope: Envelope; personLeft: boolean; heldForMillis: number };
    const { ticketId, digest } = sent.envelope;
    if (!server.tickets.has(ticketId)) {
      const late = sent.personLeft || sent.heldForMillis > 15 * 60_000;
      const view = aView({ state: late ? 'missed' : 'waiting' });
      server.tickets.set(ticketId, { ...sent, call: await open(sent.envelope), needs: [], bills: [], view });
    }
    const stored = server.tickets.get(ticketId);
    return json({ ticketId, digest, committedAt: clock.now(), ticket: stored?.view });
  };

  const answer = async (asked: Asked): Promise<Response> => {
    if (!server.up) return noNetwork();
    const { path, method, headers, signal } = asked;
    if (path.startsWith('/content/')) return new Response('', { status: 404 });
    if (path === '/api/health')
      return json({ status: 'ok', buildId: 'b1', contentVersion: 'v1', now: clock.now(), demo: server.demo });
    if (path.endsWith('/demo/kiosks')) return json({ kiosks: [] });
    if (path.endsWith('/demo/kiosks/borne-1/code')) return json({ code: 'ABCD-2345' });
    if (path.endsWith('/kiosk-enrolments')) {
      const { code, proof } = JSON.parse(asked.body) as { code: string; proof: string };
      return decodeJwt(proof)['code'] === code && code === 'ABCD2345'
        ? json(enrolled)
        : problem('code_wrong');
    }
    if (path.includes('/kiosk/')) {
      if (server.revoked || headers.get('x-kiosk-proof') === null) return problem('kiosk_revoked');
      if (path.endsWith('/heartbeat')) {
        server.beats.push(JSON.parse(asked.body));
        return json(aHeartbeatReply({ now: clock.now(), sealKeys: enrolled.sealKeys }));
      }
      if (path.endsWith('/visit-end')) {
        server.visitsEnded.push(JSON.parse(asked.body));
        return json({});
      }
      const reply = await (path.includes('/kiosk/requests/') ? receiveRequest(asked) : receive(asked));
      return server.mute ? noNetwork() : reply;
    }
    const stored = ofTicket(asked);
    if (stored === undefined) return problem('capability_wrong');
    if (path.endsWith('/needs')) {
      stored.needs.push((JSON.parse(asked.body) as { needs: readonly string[] }).needs);
      return json(stored.view);
    }
    if (path.endsWith('/bill')) {
      stored.bills.push(JSON.parse(asked.body));
      return json({ until: clock.now() + 15 * 60_000 });
    }
    if (path.endsWith('/cancel')) {
      change(stored.envelope.ticketId, { state: 'cancelled' });
      return json(stored.view);
    }
    if (method === 'GET' && path.endsWith('/stream')) {
      const line = openLine(signal);
      server.lines.set(stored.envelope.ticketId, line);
      line.send(`data: ${JSON.stringify({ type: 'view', ticket: stored.view })}\n\n`);
      return line.response;
    }
    return problem('not_found');
  };

  const rows = new Map<string, OutboxRow>();
  const disk = {
    rows,
    full: false,
    seq: 0,
    mirrored: 0,
    identity: null as KioskIdentity | null,
    memory: new Map<string, string>(),
  };
  const page = { left: [] as string[], cleared: 0, clipboard: 0 };
  let starts = 0;
  let clock: FakeClock = fakeClock();
  const { fetch, asked } = fakeFetch(answer);
  let tellOnline = (_online: boolean): void => undefined;

  const ports = (): KioskPorts => ({
    fetch,
    clock,
    random: fakeRandom((starts += 1)),
    hint: {
      online: () => server.up,
      onChange: (tell) => {
        tellOnline = tell;
        return () => undefined;
      },
    },
    locks: { hold: (_name, _signal, whileHeld) => whileHeld() },
    outboxStore: {
      highestSeq: async () => disk.seq,
      keep: async (row) => {
        if (disk.full) return 'full';
        rows.set(row.envelope.ticketId, row);
        disk.seq = row.envelope.seq;
        return 'kept';
      },
      read: async (id) => rows.get(id) ?? null,
      all: async () => [...rows.values()],
      change: async (id, how) => {
        const row = rows.get(id);
        if (row !== undefined) rows.set(id, { ...row, ...how });
      },
      remove: async (id) => void rows.delete(id),
    },
    identityStore: {
      read: async () => disk.identity,
      write: async (identity) => {
        disk.identity = identity;
      },
      clear: async () => {
        disk.identity = null;
      },
    },
    mirror: {
      read: () => disk.mirrored,
      raise: (to) => {
        disk.mirrored = Math.max(disk.mirrored, to);
      },
    },
    memory: {
      read: (key) => disk.memory.get(key) ?? null,
      write: (key, value) => void disk.memory.set(key, value),
    },
    page: {
      replace: (address) => void page.left.push(address),
      clearClipboard: async () => void (page.clipboard += 1),
      clearDocument: () => void (page.cleared += 1),
      historyLength: () => 1,
    },
    openWindow: () => null,
    worker: { register: async () => undefined, check: async () => undefined, activate: () => undefined },
  });

  /** Crypto runs on threads of its own, which no fake clock knows: waits until something has come true. */
  const until = async (is: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !is(); i += 1) {
      await clock.settle();
      await new Promise((next) => setTimeout(next, 2));
    }
    if (!is()) throw new Error('this did not come true');
  };

  /** A page begins: the first, or the one after a wipe, a crash or a power cut. */
  const begin = async (): Promise<KioskSetting> => {
    clock = fakeClock(clock.now() + 1);
    const setting = createKioskSetting(ports(), {
      buildId: 'b1',
      communeId: commune,
      home: '/borne',
      homeOrigin: 'https://mairie.test',
    });
    setting.start();
    await until(() => setting.kiosk.enrolment.state.value.kind !== 'loading');
    return setting;
  };

  const beginEnrolled = async (): Promise<KioskSetting> => {
    const setting = await begin();
    setting.kiosk.enrolment.enrolWithCode('abcd-2345');
    await until(() => setting.kiosk.enrolment.state.value.kind === 'enrolled');
    await until(() => setting.kiosk.heartbeat.value !== null);
    return setting;
  };

  return {
    server,
    disk,
    page,
    asked,
    change,
    until,
    begin,
    beginEnrolled,
    clock: () => clock,
    network: (up: boolean) => {
      server.up = up;
      tellOnline(up);
    },
  };
};

export type KioskWorld = Awaited<ReturnType<typeof kioskWorld>>;
