import type { CommuneId, KioskId, QueueId, SiteId, StaffId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Role } from '#contract/schemas/desk.ts';
import { createEnrolmentSecrets } from '#server/adapters/crypto/enrolment-secrets.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { masterKeyFrom } from '#server/adapters/crypto/master-key.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { createPaymentSecrets } from '#server/adapters/crypto/payment-secrets.ts';
import { noMail } from '#server/adapters/mail/smtp.ts';
import { createStaffSecrets } from '#server/adapters/crypto/staff-secrets.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createStores } from '#server/adapters/postgres/stores.ts';
import type { Mail } from '#server/ports/mail.ts';
import type { PaymentContract } from '#server/ports/payment-contracts.ts';
import type { CommunePlaces, StaffMember } from '#server/ports/places.ts';
import type { KioskActor, StaffActor } from '#server/actor.ts';
import { createPaymentFeed } from '#server/use-cases/payment-feed.ts';
import { prepareCommune } from '#server/use-cases/prepare-commune.ts';
import { type UseCaseDeps, createUseCases } from '#server/use-cases/use-cases.ts';
import { countableWeek } from './countable-week.ts';
import { start } from './moments.ts';
import { shownProcedure } from './together.ts';

export const vauclair = 'vauclair' as CommuneId;
export const otherCommune = 'rivebelle' as CommuneId;
export const hall = 'hall' as QueueId;
export const annexe = 'annexe' as QueueId;
/** Of a service, whose facilitators answer on the telephone. */
export const phones = 'phones' as QueueId;
/** Of a back office, whose officers answer what residents send to it. */
export const regie = 'regie' as QueueId;
export const hallKiosk = 'borne-hall' as KioskId;
export const annexeKiosk = 'borne-annexe' as KioskId;
export const hallSite = 'mairie' as SiteId;
export const annexeSite = 'mairie-annexe' as SiteId;

const placesOf = (id: CommuneId): CommunePlaces => ({
  commune: { id, name: id },
  sites: [
    { id: hallSite, name: 'Mairie', queueId: hall },
    { id: annexeSite, name: 'Mairie annexe', queueId: annexe },
  ],
  services: [{ queueId: phones, name: 'Téléphone' }],
  offices: [{ queueId: regie, name: 'Régie' }],
  kiosks: [
    { id: hallKiosk, siteId: hallSite, label: 'Borne 1', place: 'Hall, à gauche', pxPerMm: 3 },
    { id: annexeKiosk, siteId: annexeSite, label: 'Borne 1', place: 'Entrée', pxPerMm: 3 },
  ],
});

export interface StaffOptions {
  readonly communeId?: CommuneId;
  readonly roles?: readonly Role[];
  readonly queueIds?: readonly QueueId[];
  readonly siteIds?: readonly SiteId[];
  readonly showsFirstName?: boolean;
}

const memberOf = (id: string, options: StaffOptions): StaffMember => ({
  communeId: options.communeId ?? vauclair,
  id: id as StaffId,
  email: `${id}@exemple.fr`,
  firstName: id,
  name: `${id} Durand`,
  showsFirstName: options.showsFirstName ?? true,
  roles: options.roles ?? ['facilitator'],
  queueIds: options.queueIds ?? (options.roles?.includes('officer') ? [hall, regie] : [hall]),
  siteIds: options.siteIds ?? [hallSite],
  passwordHash: 'none',
});

export const staffActor = (member: StaffMember, sessionEndsAt: Instant = start): StaffActor => ({
  kind: 'staff',
  communeId: member.communeId,
  staffId: member.id,
  name: member.name,
  shownFirstName: member.showsFirstName ? member.firstName : null,
  roles: member.roles,
  queueIds: member.queueIds,
  siteIds: member.siteIds,
  tokenHash: 'none',
  sessionEndsAt,
});

export const kioskActor = (
  kioskId: KioskId = hallKiosk,
  queueId: QueueId = hall,
  communeId: CommuneId = vauclair,
): KioskActor => ({
  kind: 'kiosk',
  communeId,
  kioskId,
  siteId: queueId === hall ? hallSite : annexeSite,
  queueId,
  label: 'Borne 1',
  publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
});

const secret = 'a test secret that is at least thirty-two characters long';

const about = {
  buildId: 'build-1',
  demo: true,
  demoAccounts: [],
  contentVersion: () => 'content-1',
  demoBills: [],
  isTooOld: (buildId: string) => buildId === 'build-very-old',
};

/** The words that a vain search may count, in French. */
export const countable: readonly string[] = ['permis de conduire', 'carte grise', 'piscine'];

export interface HouseOptions {
  readonly size?: number;
  /** Of both communes; without one nothing is paid on line. */
  readonly contract?: PaymentContract;
  readonly mail?: Mail;
}

/** Tests of accounts hash as nobody should: at once. */
const plainPasswords = {
  decoy: 'plain of nothing',
  hash: async (password: string) => `plain ${password}`,
  verify: async (stored: string, password: string) => stored === `plain ${password}`,
};

/** The whole server without its HTTP door: two communes that are named alike in everything but their id. */
export const openHouse = async (databaseUrl: string, options: HouseOptions = {}) => {
  const { size = 10, contract = null, mail = noMail } = options;
  const pool = createPool({ databaseUrl, size });
  const stores = createStores(pool, createKeyWrap(masterKeyFrom(secret)), { demo: true });
  const contracts = { of: () => contract };
  const paymentSecrets = createPaymentSecrets();
  const paymentFeed = createPaymentFeed(stores);
  const deps: UseCaseDeps = {
    ...stores,
    about,
    secrets: createEnrolmentSecrets(),
    requestSecrets: createRequestSecrets(),
    deadlines: { workingDays: () => 10 },
    contracts,
    mail,
    paymentFeed,
    paymentSecrets,
    countableWeeks: { of: () => countableWeek },
    countable: { has: (_commune, locale, term) => locale === 'fr' && countable.includes(term) },
    reviews: { overdue: () => [] },
    procedures: { find: shownProcedure },
    reportable: { has: (_commune, { id }) => id === 'acte-naissance' || id === 'find' },
    agentGuides: { of: () => ({ version: 'content-1', parts: [] }) },
    worries: { warn: () => undefined },
    staffSecrets: createStaffSecrets(),
    passwords: plainPasswords,
  };
  const useCases = createUseCases(deps);
  return {
    pool,
    stores,
    /** To put the use cases together anew over something else. */
    deps,
    useCases,
    contracts,
    paymentFeed,
    paymentSecrets,
    prepare: async () => {
      for (const id of [vauclair, otherCommune]) await prepareCommune(stores, placesOf(id), start);
    },
    hire: async (id: string, options: StaffOptions = {}): Promise<StaffActor> => {
      const member = memberOf(id, options);
      await stores.places.putStaff(member);
      return staffActor(member);
    },
    close: () => pool.close(),
  };
};

export type House = Awaited<ReturnType<typeof openHouse>>;
