import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { describe, expect, it } from 'vitest';
import { envelopeAad, envelopeInfo, homeKioskId } from '#contract/envelope-binding.ts';
import { residentRoutes } from '#contract/resident-routes.ts';
import type { Envelope } from '#contract/schemas/ticket.ts';
import { instant } from '#core/instant.ts';
import { readLinkSecret } from '#core/request/link-secret.ts';
import { createApi } from '#client/api/call.ts';
import { fromBase64url, toBase64url } from '#client/bytes/base64url.ts';
import { sha256 } from '#client/bytes/sha256.ts';
import { fromHome } from '#client/models/request-from-home.ts';
import { createRequestSender, type RequestDraft, type RequestSender } from '#client/models/request.ts';
import { aRequestReceipt, commune } from './fakes/builders.ts';
import { fakeClock } from './fakes/fake-clock.ts';
import { fakeRandom } from './fakes/fake-random.ts';
import { fakeFetch, json, noNetwork, portal, problem } from './fakes/fake-server.ts';
import { kioskWorld } from './fakes/kiosk-world.ts';

const draft = (answer = 'Mon fils était absent.'): RequestDraft => ({
  kind: 'request/v1',
  about: 'claim',
  service: 'regie',
  procedureId: 'contester-facture',
  procedureVersion: 'v1',
  locale: 'fr',
  answers: [{ fieldId: 'whatIsWrong', question: 'Que contestez-vous ?', answer }],
  bill: null,
  siteId: null,
});

const secretIn = (sender: RequestSender): string => sender.link.value?.split('#')[1] ?? '';
const hashOf = (secret: string): Promise<string> => sha256(new TextEncoder().encode(secret));

describe('a request from a kiosk', () => {
  it('leaves sealed through the outbox, and comes back with its tracking code and its link', async () => {
    const world = await kioskWorld();
    const { requests } = await world.beginEnrolled();
    expect([requests.state.value.kind, requests.link.value]).toEqual(['none', null]);
    await requests.send(draft());
    await world.until(() => requests.state.value.kind === 'sent');
    expect(requests.state.value).toMatchObject({ receipt: { trackingCode: 'ABCD-EFGH-J' } });
    expect(readLinkSecret(secretIn(requests))).toBe(secretIn(requests));
    const [body] = [...world.server.requests.values()];
    expect(body).toMatchObject({ about: 'claim', linkHash: await hashOf(secretIn(requests)) });
    expect(JSON.stringify(world.asked)).not.toContain('absent');
    expect(world.disk.rows.size).toBe(0);
  });

  it('is kept without a network, shows its link at once, and leaves after its person and their page are gone', async () => {
    const world = await kioskWorld();
    const setting = await world.beginEnrolled();
    world.network(false);
    await setting.requests.send(draft());
    await world.until(() => setting.requests.state.value.kind === 'kept');
    const link = setting.requests.link.value;
    expect(link).toMatch(/^\/suivi#[0-9A-Z]{26}$/);
    expect(JSON.stringify([...world.disk.rows.values()])).not.toContain('absent');
    expect(setting.kiosk.keptHere.value).toBe(false);
    await setting.kiosk.wipe({ call: 'keep' });
    expect([setting.requests.state.value.kind, setting.requests.link.value]).toEqual(['none', null]);
    world.network(true);
    const next = await world.begin();
    await world.until(() => world.server.requests.size === 1);
    await world.until(() => world.disk.rows.size === 0);
    expect(next.requests.state.value.kind).toBe('none');
    expect([...world.disk.memory.values()].join()).not.toContain(link?.split('#')[1]);
  });

  it('never stands before a call in the outbox', async () => {
    const world = await kioskWorld();
    const setting = await world.beginEnrolled();
    world.network(false);
    await setting.requests.send(draft());
    setting.kiosk.call.open({
      procedureId: null,
      procedureVersion: null,
      stepId: null,
      locale: 'fr',
      needs: [],
    });
    await world.until(() => setting.kiosk.call.state.value.kind === 'kept');
    world.asked.length = 0;
    world.network(true);
    await world.until(() => world.server.requests.size === 1 && world.server.tickets.size === 1);
    const sent = world.asked.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('/')[5]);
    expect(sent.slice(0, 2)).toEqual(['tickets', 'requests']);
  });

  it('is sent once for two touches, and may be followed by another after forget', async () => {
    const world = await kioskWorld();
    const { requests } = await world.beginEnrolled();
    await Promise.all([requests.send(draft()), requests.send(draft())]);
    await world.until(() => requests.state.value.kind === 'sent');
    await requests.send(draft());
    expect(world.server.requests.size).toBe(1);
    const first = requests.link.value;
    requests.forget();
    await requests.send(draft());
    await world.until(() => requests.state.value.kind === 'sent');
    expect(world.server.requests.size).toBe(2);
    expect(requests.link.value).not.toBe(first);
  });

  it('that no disk kept and no answer settled is the same request again, and another one once it says something else', async () => {
    const world = await kioskWorld();
    const { requests } = await world.beginEnrolled();
    Object.assign(world.disk, { full: true });
    Object.assign(world.server, { mute: true });
    await requests.send(draft());
    expect(requests.state.value).toEqual({ kind: 'refused', problem: 'not-stored' });
    expect(world.server.requests.size).toBe(1);
    world.server.mute = false;
    await requests.send(draft());
    await world.until(() => requests.state.value.kind === 'sent');
    expect(world.server.requests.size).toBe(1);
    const [body] = [...world.server.requests.values()];
    expect(body).toMatchObject({ linkHash: await hashOf(secretIn(requests)) });

    world.server.mute = true;
    requests.forget();
    await requests.send(draft('Il est parti à midi.'));
    expect(requests.state.value).toEqual({ kind: 'refused', problem: 'not-stored' });
    world.server.mute = false;
    await requests.send(draft('Il est parti à midi et demi.'));
    await world.until(() => requests.state.value.kind === 'sent');
    expect([...world.server.requests.values()].at(-1)).toMatchObject({
      answers: [{ answer: 'Il est parti à midi et demi.' }],
    });
  });

  it('is refused at once when it is larger than an envelope, and without a kiosk', async () => {
    const world = await kioskWorld();
    const { requests } = await world.beginEnrolled();
    await requests.send(draft('é'.repeat(20_000)));
    expect(requests.state.value).toEqual({ kind: 'refused', problem: 'too_large' });
    expect(requests.link.value).toBeNull();
    const other = await kioskWorld();
    const unknown = (await other.begin()).requests;
    await unknown.send(draft());
    expect(unknown.state.value).toEqual({ kind: 'refused', problem: 'not-stored' });
  });
});

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Reply = 'network' | 'portal' | 'busy' | 'lost' | 'differs' | 'well';

/** A phone, and a server that answers its next requests as told, then well. */
const homeWorld = async (replies: Reply[]) => {
  const pair = await suite.GenerateKeyPair();
  const publicKey = toBase64url(await suite.SerializePublicKey(pair.publicKey));
  const clock = fakeClock();
  const held = new Map<string, string>();
  const envelopes: Envelope[] = [];
  const receive = (envelope: Envelope): Response => {
    const { ticketId: requestId, digest } = envelope;
    const known = held.get(requestId) ?? digest;
    held.set(requestId, known);
    return known === digest ? json(aRequestReceipt({ requestId, digest })) : problem('digest_differs');
  };
  const { fetch, asked } = fakeFetch(({ path, body }) => {
    if (path.endsWith('/seal-keys'))
      return json({ sealKeys: [{ keyId: 'k1', publicKey, notAfter: instant(1_900_000_000_000) }] });
    const { envelope } = JSON.parse(body) as { envelope: Envelope };
    envelopes.push(envelope);
    const reply = replies.shift() ?? 'well';
    if (reply === 'network') return noNetwork();
    if (reply === 'portal') return portal();
    if (reply === 'busy') return problem('too_many', {}, { 'retry-after': '90' });
    if (reply === 'differs') return problem('digest_differs');
    const received = receive(envelope);
    return reply === 'lost' ? noNetwork() : received;
  });
  const api = createApi({
    fetch,
    clock,
    routes: residentRoutes,
    buildId: 'b1',
    communeId: commune,
    cookies: false,
  });
  const random = fakeRandom(7);
  const sender = createRequestSender<RequestDraft>({
    way: fromHome({ api, communeId: commune, clock, random }),
    random,
    now: clock.now,
    linkPath: '/suivi',
  });
  const until = async (is: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !is(); i += 1) {
      await clock.settle();
      await new Promise((next) => setTimeout(next, 2));
    }
    if (!is()) throw new Error('this did not come true');
  };
  const open = async ({ keyId, ...envelope }: Envelope): Promise<unknown> =>
    JSON.parse(
      new TextDecoder().decode(
        await suite.Open(pair, fromBase64url(envelope.enc), fromBase64url(envelope.ciphertext), {
          info: utf8(envelopeInfo(commune, keyId, 'request')),
          aad: utf8(envelopeAad(envelope)),
        }),
      ),
    );
  return { sender, clock, held, envelopes, asked, until, open };
};

describe('a request from home', () => {
  it('is sealed under the name of home and sent directly', async () => {
    const world = await homeWorld([]);
    await world.sender.send(draft());
    expect(world.sender.state.value.kind).toBe('sent');
    expect(world.envelopes.map(({ kioskId, seq }) => [kioskId, seq])).toEqual([[homeKioskId, 1]]);
    const [envelope] = world.envelopes;
    expect(envelope && (await world.open(envelope))).toMatchObject({
      about: 'claim',
      linkHash: await hashOf(secretIn(world.sender)),
    });
  });

  it('is tried again, always as the same envelope, over lost answers, portals and a busy server', async () => {
    const world = await homeWorld(['network', 'portal', 'lost', 'busy']);
    await world.sender.send(draft());
    expect(world.sender.state.value.kind).toBe('waiting');
    expect(world.sender.link.value).not.toBeNull();
    for (let i = 0; i < 60 && world.sender.state.value.kind !== 'sent'; i += 1)
      await world.clock.pass(10_000);
    expect(world.sender.state.value.kind).toBe('sent');
    expect(new Set(world.envelopes.map((envelope) => JSON.stringify(envelope))).size).toBe(1);
    expect(world.envelopes.length).toBe(5);
    expect(world.held.size).toBe(1);
  });

  it('waits as long as the server asks before the next try', async () => {
    const world = await homeWorld(['busy']);
    await world.sender.send(draft());
    await world.clock.pass(85_000);
    expect(world.envelopes.length).toBe(1);
    await world.clock.pass(10_000);
    await world.until(() => world.sender.state.value.kind === 'sent');
  });

  it('says no when the server will never take it, and stops when it is forgotten', async () => {
    const refused = await homeWorld(['differs']);
    await refused.sender.send(draft());
    expect(refused.sender.state.value).toEqual({ kind: 'refused', problem: 'digest_differs' });
    const left = await homeWorld(['network']);
    await left.sender.send(draft());
    left.sender.forget();
    await left.clock.pass(600_000);
    expect([left.envelopes.length, left.sender.state.value.kind]).toEqual([1, 'none']);
  });
});
