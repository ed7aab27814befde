import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeNonce } from '#server/http/nonce.ts';
import { type Door, makeDoor } from './support/door.ts';
import { bodyHash, proofFor, type ProofChanges, requestAs, urlOf } from './support/requests.ts';
import { kioskId, samples } from './support/samples.ts';

const payload = JSON.stringify(samples.beat.body);
const beat = { method: 'POST' as const, url: urlOf('beat'), payload };

const send = (door: Door, proof: string, body = payload, id = kioskId, url = beat.url) =>
  door.app.inject({
    ...beat,
    url,
    payload: body,
    headers: { 'content-type': 'application/json', 'x-kiosk-id': id, 'x-kiosk-proof': proof },
  });

const beatWith = async (changes: ProofChanges, door = makeDoor()) =>
  (await send(door, await proofFor(door, beat, changes))).json().code as string | undefined;

const otherKeys = await generateKeyPair('ES256');
const minute = 60_000;

describe("a kiosk's proof", () => {
  it('lets its kiosk in, and each reply carries a fresh nonce', async () => {
    const door = makeDoor();
    const response = await send(door, await proofFor(door, beat));
    expect(response.statusCode).toBe(200);
    expect(response.headers['x-kiosk-nonce']).toBe(makeNonce(door.deps.secret, door.time.now));
  });

  it.each<[string, ProofChanges]>([
    ['by another key', { key: otherKeys.privateKey }],
    ['of another type', { header: { typ: 'JWT' } }],
    ['of DPoP itself', { header: { typ: 'dpop+jwt' } }],
    ['for another method', { claims: { htm: 'PUT' } }],
    ['for another path', { claims: { htu: urlOf('endVisit') } }],
    ['for a whole address', { claims: { htu: `http://localhost${urlOf('beat')}` } }],
    ['for another body', { claims: { bh: bodyHash('{}') } }],
    ['for no body', { claims: { bh: bodyHash('') } }],
    ['without an id of its own', { claims: { jti: undefined } }],
    ['with a short id', { claims: { jti: 'a' } }],
    ['with an id that a text column refuses', { claims: { jti: '\0'.repeat(20) } }],
    ['with a time that is none', { claims: { iat: 'now' } }],
  ])('%s is refused', async (_, changes) => {
    expect(await beatWith(changes)).toBe('proof_missing');
  });

  it('unsigned (alg none) is refused', async () => {
    const door = makeDoor();
    const unsigned = new UnsecuredJWT({
      htm: 'POST',
      htu: beat.url,
      iat: 0,
      jti: randomUUID(),
      nonce: makeNonce(door.deps.secret, door.time.now),
      bh: bodyHash(payload),
    }).encode();
    expect((await send(door, unsigned)).json().code).toBe('proof_missing');
    const [, claims] = unsigned.split('.');
    for (const header of [
      '{"alg":"none","typ":"kiosk-proof+jwt"}',
      '{"alg":"HS256","typ":"kiosk-proof+jwt"}',
    ]) {
      const forged = `${Buffer.from(header).toString('base64url')}.${claims}.`;
      expect((await send(door, forged)).json().code).toBe('proof_missing');
      expect((await send(door, `${forged}AAAA`)).json().code).toBe('proof_missing');
    }
  });

  it('by HMAC with the public nonce secret guessed as key is refused', async () => {
    const forged = await new SignJWT({ htm: 'POST' })
      .setProtectedHeader({ alg: 'HS256', typ: 'kiosk-proof+jwt' })
      .sign(new TextEncoder().encode('x'.repeat(32)));
    expect((await send(makeDoor(), forged)).json().code).toBe('proof_missing');
  });

  it.each(['', '.', '..', 'a.b', 'a.b.c', 'é.é.é', '{}', 'e30.e30.', `${'a'.repeat(8_000)}`])(
    'that is no JWT (%#) is refused',
    async (proof) => {
      expect((await send(makeDoor(), proof)).json().code).toBe('proof_missing');
    },
  );

  it('with a body swapped after signing is refused', async () => {
    const door = makeDoor();
    const proof = await proofFor(door, beat);
    expect(
      (await send(door, proof, payload.replace('"outboxWaiting":0', '"outboxWaiting":9'))).json().code,
    ).toBe('proof_missing');
    expect((await send(door, proof, `${payload} `)).json().code).toBe('proof_missing');
  });

  it('carried to another path is refused', async () => {
    const door = makeDoor();
    const response = await send(door, await proofFor(door, beat), payload, kioskId, urlOf('endVisit'));
    expect(response.json().code).toBe('proof_missing');
  });

  it('is good once', async () => {
    const door = makeDoor();
    const proof = await proofFor(door, beat);
    expect((await send(door, proof)).statusCode).toBe(200);
    expect((await send(door, proof)).json().code).toBe('proof_replayed');
  });

  it('under the name of a kiosk that is unknown or revoked says so', async () => {
    const door = makeDoor();
    expect((await send(door, await proofFor(door, beat), payload, 'kiosk-9')).json().code).toBe(
      'kiosk_revoked',
    );
    expect((await send(door, await proofFor(door, beat), payload, '../x')).json().code).toBe('proof_missing');
  });
});

describe('a nonce', () => {
  it.each<[string, unknown]>([
    ['that is missing', undefined],
    ['that is empty', ''],
    ['of our own making', 'MTIz.AAAA'],
    ['by another secret', makeNonce('another secret', 0 as never)],
    ['with a time that is none', 'YWJj.'.padEnd(48, 'A')],
  ])('%s is stale, and the reply brings a good one', async (_, nonce) => {
    const door = makeDoor();
    const response = await send(door, await proofFor(door, beat, { claims: { nonce } }));
    expect([response.statusCode, response.json().code]).toEqual([401, 'proof_stale']);
    const again = await proofFor(door, beat, { claims: { nonce: response.headers['x-kiosk-nonce'] } });
    expect((await send(door, again)).statusCode).toBe(200);
  });

  it('is good for five minutes', async () => {
    const door = makeDoor();
    const nonce = makeNonce(door.deps.secret, door.time.now);
    door.time.now = (door.time.now + 5 * minute) as never;
    expect(await beatWith({ claims: { nonce } }, door)).toBeUndefined();
    door.time.now = (door.time.now + 1) as never;
    expect(await beatWith({ claims: { nonce } }, door)).toBe('proof_stale');
  });

  it('from a process whose clock is half a minute ahead is good, from further ahead it is not', async () => {
    const door = makeDoor();
    const ahead = (by: number) => makeNonce(door.deps.secret, (door.time.now + by) as never);
    expect(await beatWith({ claims: { nonce: ahead(30_000) } }, door)).toBeUndefined();
    expect(await beatWith({ claims: { nonce: ahead(30_001) } }, door)).toBe('proof_stale');
  });

  it('matters, a clock does not: a kiosk that believes it is 1970 or 2090 gets in', async () => {
    for (const iat of [0, 3_800_000_000]) expect(await beatWith({ claims: { iat } })).toBeUndefined();
  });

  it('comes with an enrolment and with refusals too', async () => {
    const door = makeDoor();
    const enrolment = await door.app.inject(await requestAs(door, 'enrolKiosk', 'nobody'));
    expect(enrolment.headers['x-kiosk-nonce']).toBeDefined();
    const huge = await door.app.inject({
      ...beat,
      headers: { 'content-type': 'application/json' },
      payload: ' '.repeat(70_000),
    });
    expect([huge.statusCode, huge.headers['x-kiosk-nonce'] !== undefined]).toEqual([413, true]);
  });
});
