import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import type { Role } from '#contract/schemas/desk.ts';
import type { CommuneId, KioskId, QueueId, SiteId, TicketId } from '#core/ids.ts';
import { after, minutes } from '#core/instant.ts';
import type { StaffActor } from '#server/actor.ts';
import { sql } from '#server/adapters/postgres/sql.ts';
import { buildApp } from '#server/http/app.ts';
import { asserted, callAgent, take } from '../../support/acts.ts';
import {
  annexe,
  annexeKiosk,
  annexeSite,
  hall,
  hallKiosk,
  hallSite,
  type House,
  kioskActor,
  otherCommune,
  vauclair,
} from '../../support/house.ts';
import { start } from '../../support/moments.ts';
import { memoryRumours, memoryWaker } from './feeds.ts';

/** Where something is, seen by a person who works at the hall of Vauclair. */
export type Whereabouts = 'own site' | 'other site' | 'other commune';

export const whereabouts: readonly Whereabouts[] = ['own site', 'other site', 'other commune'];

export interface Place {
  readonly communeId: CommuneId;
  readonly siteId: SiteId;
  readonly queueId: QueueId;
  readonly kioskId: KioskId;
}

/** The two communes name everything alike, so that only the commune's id tells them apart. */
export const placeAt: Readonly<Record<Whereabouts, Place>> = {
  'own site': { communeId: vauclair, siteId: hallSite, queueId: hall, kioskId: hallKiosk },
  'other site': { communeId: vauclair, siteId: annexeSite, queueId: annexe, kioskId: annexeKiosk },
  'other commune': { communeId: otherCommune, siteId: hallSite, queueId: hall, kioskId: hallKiosk },
};

const secret = 'a secret of the tests, long enough';
const keys = await generateKeyPair('ES256', { extractable: true });
const publicKey = await exportJWK(keys.publicKey);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The real door over the real database; nothing but the wakers stands in. */
const doorOf = (house: House): FastifyInstance =>
  buildApp({
    useCases: house.useCases,
    kiosks: house.stores.kioskDoor,
    sessions: house.stores.sessions,
    queueFeed: house.stores.queueFeed,
    ticketFeed: house.stores.ticketFeed,
    paymentFeed: house.paymentFeed,
    together: house.stores.together,
    rumours: memoryRumours().rumours,
    waker: memoryWaker().waker,
    clock: () => start,
    secret,
    passwords: { verify: async () => false, decoy: 'hash of nothing' },
    content: {
      index: () => ({ version: 'v1', communeId: vauclair, locales: ['fr'] }),
      file: () => null,
    },
    webRoot: '/nonexistent',
    buildId: 'test',
    demo: true,
    secureOrigin: false,
    trustProxy: false,
    log: { warn: () => undefined, error: (fields) => console.error(fields) },
  });

export interface Worker {
  readonly actor: StaffActor;
  readonly cookie: string;
}

export interface HeldCall {
  readonly ticketId: TicketId;
  readonly capabilityHash: string;
  readonly fence: number;
}

export const openWorld = async (house: House) => {
  const app = doorOf(house);
  const workers = new Map<string, Promise<Worker>>();
  const hire = async (role: Role, at: Whereabouts): Promise<Worker> => {
    const { communeId, queueId, siteId } = placeAt[at];
    const actor = await house.hire(`${role}-${siteId}`, {
      communeId,
      roles: [role],
      queueIds: [queueId],
      siteIds: [siteId],
    });
    const token = randomBytes(32).toString('base64url');
    await house.stores.sessions.open(
      communeId,
      actor.staffId,
      sha256(token),
      start,
      after(start, minutes(600)),
    );
    return { actor, cookie: `desk=${token}` };
  };

  /** One person for each role and place. */
  const worker = (role: Role, at: Whereabouts = 'own site'): Promise<Worker> => {
    const key = `${role} ${at}`;
    const known = workers.get(key) ?? hire(role, at);
    workers.set(key, known);
    return known;
  };

  const waiting = async (at: Whereabouts, heldForMillis = 0) => {
    const { kioskId, queueId, communeId } = placeAt[at];
    return callAgent(house, { kiosk: kioskActor(kioskId, queueId, communeId), heldForMillis });
  };

  return {
    house,
    app,
    /** Gives the kiosk in the hall of Vauclair the key that signs below; another test may have revoked it. */
    enrolHallKiosk: () =>
      house.pool.rows(sql`
        UPDATE kiosk SET public_key = ${JSON.stringify(publicKey)}::jsonb, enrolled_at = now(), revoked_at = NULL
        WHERE commune_id = ${vauclair} AND kiosk_id = ${hallKiosk}`),
    /** What signs a proof as the kiosk in the hall of Vauclair does. */
    proving: { deps: { secret }, time: { now: start }, key: keys.privateKey },
    worker,
    /** For a test that ends or changes them. */
    hire,
    waiting,
    /** A call that the facilitator of that place holds. */
    held: async (at: Whereabouts): Promise<HeldCall> => {
      const { ticketId, capabilityHash } = await waiting(at);
      const { actor } = await worker('facilitator', at);
      const { fence } = asserted(await take(house, actor, ticketId));
      return { ticketId, capabilityHash, fence: fence ?? 0 };
    },
    close: () => app.close(),
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
