import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { kioskIdHeader, kioskNonceHeader, kioskProofHeader } from '#contract/headers.ts';
import type { EnrolledKiosk } from '#contract/schemas/kiosk.ts';
import type { Envelope, TicketReceipt } from '#contract/schemas/ticket.ts';
import type { CommuneId, KioskId } from '#core/ids.ts';
import { instant } from '#core/instant.ts';
import { type KioskKey, enrolmentProof, newKioskKey } from '../support/enrolment.ts';
import { aRequest } from '../support/requests.ts';
import { seal } from '../support/sealed-call.ts';

/** What both kinds of receipt say. */
export type Receipt = Pick<TicketReceipt, 'digest' | 'committedAt'>;

/** What a kiosk's page does on the wire: enrol, seal, sign, send; written apart from it, as a second opinion. */
export interface KioskHand {
  readonly kioskId: KioskId;
  /** Three calls, then a request to a service, and so on. */
  seal(): Promise<Envelope>;
  isRequest(envelope: Envelope): boolean;
  /** The receipt, or null when the server said to ask again; rejects when there is no server. */
  send(envelope: Envelope): Promise<Receipt | null>;
}

const askAgain = [408, 425, 429, 503];

const json = async <T>(reply: Response): Promise<T> => {
  if (!reply.ok) throw new Error(`${reply.status} ${reply.url}: ${await reply.text()}`);
  return (await reply.json()) as T;
};

const post = (address: string, body: unknown): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-own-page': '1' },
    body: JSON.stringify(body),
  });

const enrol = async (base: string, kioskId: string, key: KioskKey): Promise<EnrolledKiosk> => {
  const { code } = await json<{ code: string }>(await post(`${base}/demo/kiosks/${kioskId}/code`, {}));
  const proof = await enrolmentProof(code, key);
  return json(await post(`${base}/kiosk-enrolments`, { code, publicKey: key.publicKey, proof }));
};

const proofOf = (key: KioskKey, method: string, path: string, body: string, nonce: string): Promise<string> =>
  new SignJWT({
    htm: method,
    htu: path,
    iat: Math.floor(Date.now() / 1_000),
    jti: randomUUID(),
    nonce,
    bh: createHash('sha256').update(body).digest('base64url'),
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'kiosk-proof+jwt' })
    .sign(key.privateKey);

const isRequestAt = (seq: number): boolean => seq % 4 === 0;

const handOf = (origin: string, kiosk: EnrolledKiosk, key: KioskKey): KioskHand => {
  const { communeId, kioskId } = kiosk;
  let nonce = '';
  let seq = 0;

  const put = async (path: string, body: string): Promise<Response> => {
    const reply = await fetch(`${origin}${path}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        'x-own-page': '1',
        [kioskIdHeader]: kioskId,
        [kioskProofHeader]: await proofOf(key, 'PUT', path, body, nonce),
      },
      body,
    });
    nonce = reply.headers.get(kioskNonceHeader) ?? nonce;
    return reply;
  };

  return {
    kioskId,
    seal: () => {
      const [sealKey] = kiosk.sealKeys;
      if (!sealKey) throw new Error('no key to seal with');
      seq += 1;
      const what = isRequestAt(seq) ? { use: 'request' as const, content: aRequest() } : {};
      return seal({ communeId, kioskId, key: sealKey, seq, createdAt: instant(Date.now()), ...what });
    },
    isRequest: (envelope) => isRequestAt(envelope.seq),
    send: async (envelope) => {
      const request = isRequestAt(envelope.seq);
      const kind = request ? 'requests' : 'tickets';
      const path = `/api/communes/${communeId}/kiosk/${kind}/${envelope.ticketId}`;
      const body = JSON.stringify(request ? { envelope } : { envelope, heldForMillis: 0, personLeft: false });
      const first = await put(path, body);
      const reply = first.status === 401 ? await put(path, body) : first;
      return askAgain.includes(reply.status) ? null : json<Receipt>(reply);
    },
  };
};

/** Every kiosk of the demonstration, enrolled. */
export const enrolAll = async (origin: string): Promise<readonly KioskHand[]> => {
  const { version } = await json<{ version: string }>(await fetch(`${origin}/content/index.json`));
  const library = await fetch(`${origin}/content/${version}/library.json`);
  const { commune } = await json<{ commune: { id: CommuneId } }>(library);
  const base = `${origin}/api/communes/${commune.id}`;
  const listed = await json<{ kiosks: { kioskId: string }[] }>(await fetch(`${base}/demo/kiosks`));
  return Promise.all(
    listed.kiosks.map(async ({ kioskId }) => {
      const key = await newKioskKey();
      return handOf(origin, await enrol(base, kioskId, key), key);
    }),
  );
};
