import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '#contract/schemas/desk.ts';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';
import type { CommuneId, KioskId, QueueId, SiteId, StaffId } from '#core/ids.ts';
import type { KioskActor, StaffActor } from '#server/actor.ts';
import type { KioskDoor, SessionDoor } from '#server/ports/doors.ts';
import type { DeskSession } from '#contract/schemas/desk.ts';
import type { Instant } from '#core/instant.ts';
import { communeId, deskSession, kioskId, now, queueId } from './samples.ts';

export const kioskActor = (publicKey: PublicJwk, id: string = kioskId): KioskActor => ({
  kind: 'kiosk',
  communeId: communeId as CommuneId,
  kioskId: id as KioskId,
  siteId: 'mairie-17' as SiteId,
  queueId: queueId as QueueId,
  label: 'Borne 1',
  publicKey,
});

/** Kiosks in memory; a proof's id is claimed once, as the database does it. */
export const memoryKiosks = (kiosks: readonly KioskActor[]): KioskDoor => {
  const claimed = new Set<string>();
  return {
    find: async (commune, id) =>
      kiosks.find((kiosk) => kiosk.communeId === commune && kiosk.kioskId === id) ?? null,
    claimProof: async (commune, id, jti) => {
      const key = `${commune}/${id}/${jti}`;
      return !claimed.has(key) && claimed.add(key) !== undefined;
    },
  };
};

export const hexHash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const makeToken = (): string => randomBytes(32).toString('base64url');

export const staffActor = (roles: readonly Role[], tokenHash: string): StaffActor => ({
  kind: 'staff',
  communeId: communeId as CommuneId,
  staffId: 'amina' as StaffId,
  shownFirstName: null,
  name: 'Amina D.',
  roles,
  queueIds: [queueId as QueueId],
  siteIds: ['mairie-17' as SiteId],
  tokenHash,
  sessionEndsAt: (now + 36_000_000) as Instant,
});

export const passwordHash = 'hash of bonne-phrase';
const failuresBeforeLock = 3;

/** Sessions in memory. `sessions` may be looked at and changed by a test. */
export const memorySessions = (sessions: Map<string, StaffActor> = new Map()) => {
  const failures = new Map<string, number>();
  const lockedUntil = (email: string, at: Instant): Instant | null =>
    (failures.get(email) ?? 0) >= failuresBeforeLock ? ((at + 60_000) as Instant) : null;
  const door: SessionDoor = {
    credentials: async (commune, email) =>
      commune === communeId && email.toLowerCase() === 'amina@exemple.fr'
        ? { staffId: 'amina' as StaffId, passwordHash }
        : null,
    open: async (_commune, _staff, tokenHash, _now, endsAt) => {
      sessions.set(tokenHash, { ...staffActor(['facilitator'], tokenHash), sessionEndsAt: endsAt });
      return { ...deskSession, endsAt } as DeskSession;
    },
    find: async (commune, tokenHash) => {
      const staff = sessions.get(tokenHash);
      return staff && staff.communeId === commune ? staff : null;
    },
    describe: async () => deskSession as DeskSession,
    revoke: async (_commune, tokenHash) => void sessions.delete(tokenHash),
    failed: async (_commune, email, at) => {
      failures.set(email, (failures.get(email) ?? 0) + 1);
      return lockedUntil(email, at);
    },
    lockedUntil: async (_commune, email, at) => lockedUntil(email, at),
  };
  return { door, sessions };
};
