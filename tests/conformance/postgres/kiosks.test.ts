import { expect, it } from 'vitest';
import type { OutboxStorage } from '#contract/schemas/kiosk.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { asserted, callAgent, refusalOf } from '../../support/acts.ts';
import { enrolmentProof, newKioskKey } from '../../support/enrolment.ts';
import {
  type House,
  annexeSite,
  hall,
  hallKiosk,
  hallSite,
  kioskActor,
  vauclair,
} from '../../support/house.ts';
import { minutesLater, secondsLater, start } from '../../support/moments.ts';
import { withHouse } from './with-house.ts';

const commune = { communeId: vauclair };

const hireAdministrator = (house: House): Promise<StaffActor> =>
  house.hire('paul', { roles: ['administrator'], siteIds: [hallSite, annexeSite] });

const makeCode = async (house: House, now: Instant = start) =>
  asserted(
    await house.useCases.makeEnrolmentCode({
      actor: await hireAdministrator(house),
      params: { ...commune, kioskId: hallKiosk },
      query: undefined,
      body: {},
      now,
    }),
  );

const enrol = async (
  house: House,
  code: string,
  now: Instant = start,
  key = newKioskKey(),
  signed = code,
) => {
  const own = await key;
  return house.useCases.enrolKiosk({
    actor: { kind: 'anyone' },
    params: commune,
    query: undefined,
    body: { code, publicKey: own.publicKey, proof: await enrolmentProof(signed, own) },
    now,
  });
};

interface Beaten {
  readonly highestSeq?: number;
  readonly outboxWaiting?: number;
  readonly outboxStorage?: OutboxStorage;
  readonly now?: Instant;
}

const beat = (house: House, over: Beaten = {}) =>
  house.useCases.beat({
    actor: kioskActor(),
    params: commune,
    query: undefined,
    body: {
      buildId: 'build-1',
      contentVersion: null,
      outboxWaiting: over.outboxWaiting ?? 0,
      highestSeq: over.highestSeq ?? 0,
      ...(over.outboxStorage === undefined ? {} : { outboxStorage: over.outboxStorage }),
    },
    now: over.now ?? start,
  });

const hallKioskAt = async (house: House, now: Instant) => {
  const listed = await house.useCases.listKiosks({
    actor: await hireAdministrator(house),
    params: commune,
    query: undefined,
    body: undefined,
    now,
  });
  return asserted(listed).kiosks.find(({ kioskId }) => kioskId === hallKiosk);
};

withHouse('kiosks', (stage) => {
  it('a code makes one browser a kiosk, once, typed in any case and with letters for look-alike digits', async () => {
    const { house } = stage();
    const { code, expiresAt } = await makeCode(house);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(expiresAt).toBe(minutesLater(10));
    const typed = ` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ')}`;
    const key = newKioskKey();
    const kiosk = asserted(await enrol(house, typed, start, key));
    expect(kiosk).toMatchObject({
      ...commune,
      kioskId: hallKiosk,
      siteId: hallSite,
      queueId: hall,
      pxPerMm: 3,
    });
    expect(kiosk.sealKeys).toHaveLength(1);
    const door = await house.stores.kioskDoor.find(vauclair, hallKiosk);
    expect(door).toEqual({ ...kioskActor(), publicKey: (await key).publicKey });
    expect(refusalOf(await enrol(house, code))).toBe('code_wrong');
  });

  it('two browsers that use one code at once: one becomes the kiosk', async () => {
    const { house } = stage();
    const { code } = await makeCode(house);
    const replies = await Promise.all([1, 2, 3, 4].map(() => enrol(house, code)));
    expect(replies.map(refusalOf).filter((refused) => refused === null)).toHaveLength(1);
  });

  it('a code is worth nothing after ten minutes, after five wrong tries, or once another replaced it', async () => {
    const { house } = stage();
    const late = await makeCode(house);
    expect(refusalOf(await enrol(house, late.code, minutesLater(10)))).toBe('code_wrong');
    const { code } = await makeCode(house);
    const wrong = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
    for (let i = 0; i < 5; i += 1) expect(refusalOf(await enrol(house, wrong))).toBe('code_wrong');
    expect(refusalOf(await enrol(house, code))).toBe('code_wrong');
    const [first, second] = [await makeCode(house), await makeCode(house)];
    expect(refusalOf(await enrol(house, first.code))).toBe('code_wrong');
    expect(refusalOf(await enrol(house, second.code))).toBeNull();
  });

  it('a proof by another key, over another code or of another kind enrols nothing and costs no try', async () => {
    const { house } = stage();
    const { code } = await makeCode(house);
    const [key, other] = [await newKioskKey(), await newKioskKey()];
    const proofs = [
      await enrolmentProof(code, other),
      await enrolmentProof('AAAA-AAAA', key),
      await enrolmentProof(code, key, 'kiosk-proof+jwt'),
      'no.token.here',
    ];
    for (const proof of [...proofs, ...proofs]) {
      const reply = await house.useCases.enrolKiosk({
        actor: { kind: 'anyone' },
        params: commune,
        query: undefined,
        body: { code, publicKey: key.publicKey, proof },
        now: start,
      });
      expect(refusalOf(reply)).toBe('proof_missing');
    }
    expect(refusalOf(await enrol(house, code))).toBeNull();
  });

  it('a revoked kiosk is unknown to the door at once, and its waiting code is dead', async () => {
    const { house } = stage();
    await enrol(house, (await makeCode(house)).code);
    const { code } = await makeCode(house);
    expect(await house.stores.kioskDoor.find(vauclair, hallKiosk)).not.toBeNull();
    await house.useCases.revokeKiosk({
      actor: await hireAdministrator(house),
      params: { ...commune, kioskId: hallKiosk },
      query: undefined,
      body: {},
      now: start,
    });
    expect(await house.stores.kioskDoor.find(vauclair, hallKiosk)).toBeNull();
    expect(refusalOf(await enrol(house, code))).toBe('code_wrong');
    expect((await hallKioskAt(house, start))?.enrolledAt).toBeNull();
  });

  it('a proof is accepted once, whichever process sees it', async () => {
    const { kioskDoor } = stage().house.stores;
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => kioskDoor.claimProof(vauclair, hallKiosk, 'jti-1', minutesLater(10))),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await kioskDoor.claimProof(vauclair, hallKiosk, 'jti-2', minutesLater(10))).toBe(true);
  });

  it('in the demonstration a code needs no administrator; elsewhere that route finds nothing', async () => {
    const { house } = stage();
    const call = { actor: { kind: 'anyone' }, params: commune, query: undefined, now: start } as const;
    const { kiosks } = asserted(await house.useCases.listDemoKiosks({ ...call, body: undefined }));
    expect(kiosks.map(({ kioskId }) => kioskId).sort()).toEqual(['borne-annexe', 'borne-hall']);
    const made = await house.useCases.makeDemoCode({
      ...call,
      params: { ...commune, kioskId: hallKiosk },
      body: {},
    });
    expect(refusalOf(await enrol(house, asserted(made).code))).toBeNull();
  });

  it('a heartbeat tells who waits, that a call is open here, and when; never whose', async () => {
    const { house } = stage();
    const before = asserted(await beat(house));
    expect(before.calledHereAt).toBeNull();
    await callAgent(house, { now: secondsLater(5) });
    const { now, sealKeys, ...told } = asserted(await beat(house, { now: secondsLater(10) }));
    expect(now).toBe(secondsLater(10));
    expect(sealKeys).toHaveLength(1);
    expect(told).toEqual({
      presence: { available: 0, busy: 0, seenAt: secondsLater(10) },
      waiting: before.waiting + 1,
      contentVersion: 'content-1',
      calledHereAt: secondsLater(5),
      outOfService: false,
      notices: [],
      wait: { is: 'nobody' },
    });
  });

  it('a page two releases old is told so', async () => {
    const reply = await stage().house.useCases.beat({
      actor: kioskActor(),
      params: commune,
      query: undefined,
      body: { buildId: 'build-very-old', contentVersion: null, outboxWaiting: 0, highestSeq: 0 },
      now: start,
    });
    expect(refusalOf(reply)).toBe('client_too_old');
  });

  it('a number that this kiosk gave and that never came is told after fifteen minutes, not before', async () => {
    const { house } = stage();
    await enrol(house, (await makeCode(house)).code);
    await callAgent(house, { seq: 1 });
    await callAgent(house, { seq: 4 });
    expect((await hallKioskAt(house, minutesLater(14)))?.missing).toBe(0);
    expect((await hallKioskAt(house, minutesLater(16)))?.missing).toBe(2);
    await callAgent(house, { seq: 2, now: minutesLater(17) });
    expect((await hallKioskAt(house, minutesLater(17)))?.missing).toBe(1);
    await beat(house, { highestSeq: 6, outboxWaiting: 2, now: minutesLater(20) });
    expect((await hallKioskAt(house, minutesLater(30)))?.missing).toBe(1);
    expect(await hallKioskAt(house, minutesLater(36))).toMatchObject({
      missing: 3,
      outboxWaiting: 2,
      lastSeenAt: minutesLater(20),
    });
  });

  it('tells how its disk keeps calls, as it said last', async () => {
    const { house } = stage();
    await enrol(house, (await makeCode(house)).code);
    expect((await hallKioskAt(house, start))?.outboxStorage).toBeNull();
    await beat(house, { outboxStorage: 'broken' });
    expect((await hallKioskAt(house, start))?.outboxStorage).toBe('broken');
    await beat(house, { outboxStorage: 'ok' });
    expect((await hallKioskAt(house, start))?.outboxStorage).toBe('ok');
  });

  it('another browser that becomes this kiosk begins its own count', async () => {
    const { house } = stage();
    await enrol(house, (await makeCode(house, minutesLater(40))).code, minutesLater(40));
    expect((await hallKioskAt(house, minutesLater(90)))?.missing).toBe(0);
    await callAgent(house, { seq: 1, now: minutesLater(50) });
    expect((await hallKioskAt(house, minutesLater(90)))?.missing).toBe(0);
  });
});
