import { instant } from '#core/instant.ts';
import type { CommuneId, KioskId, QueueId, SiteId } from '#core/ids.ts';
import { createEnrolmentSecrets } from '#server/adapters/crypto/enrolment-secrets.ts';
import { createKeyWrap } from '#server/adapters/crypto/key-wrap.ts';
import { masterKeyFrom } from '#server/adapters/crypto/master-key.ts';
import { createPasswords } from '#server/adapters/crypto/passwords.ts';
import { createPaymentSecrets } from '#server/adapters/crypto/payment-secrets.ts';
import { createRequestSecrets } from '#server/adapters/crypto/request-secrets.ts';
import { createStaffSecrets } from '#server/adapters/crypto/staff-secrets.ts';
import { noMail } from '#server/adapters/mail/smtp.ts';
import { migrate } from '#server/adapters/postgres/migrate.ts';
import { createPool } from '#server/adapters/postgres/pool.ts';
import { createStores } from '#server/adapters/postgres/stores.ts';
import { createWaker } from '#server/adapters/postgres/waker.ts';
import { buildApp } from '#server/http/app.ts';
import { createPaymentRumours } from '#server/use-cases/hear-of-payment.ts';
import { createPaymentFeed } from '#server/use-cases/payment-feed.ts';
import { prepareCommune } from '#server/use-cases/prepare-commune.ts';
import { createUseCases } from '#server/use-cases/use-cases.ts';

/*
 * The real door, use cases and database adapters, put together without content or pages: what the faults need when the
 * product is not built. Bundled by `killable.ts`; speaks to the database that DATABASE_URL names.
 */

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const databaseUrl = required('DATABASE_URL');
const secret = 'the assembled server keeps this secret through every kill';
const id = 'vauclair' as CommuneId;
const siteId = 'mairie' as SiteId;
const kiosks = [1, 2, 3, 4].map((n) => ({
  id: `borne-${n}` as KioskId,
  siteId,
  label: `Borne ${n}`,
  place: 'Hall',
  pxPerMm: 3,
}));
const clock = () => instant(Date.now());
const wide = { burst: 1_000_000, perMinute: 1_000_000 };

await migrate(databaseUrl, required('MIGRATIONS'));
const pool = createPool({ databaseUrl });
const stores = createStores(pool, createKeyWrap(masterKeyFrom(secret)), { demo: true });
const sites = [{ id: siteId, name: 'Mairie', queueId: 'mairie' as QueueId }];
await prepareCommune(stores, { commune: { id, name: 'Vauclair' }, sites, kiosks }, clock());

const about = {
  buildId: 'faults',
  demo: true,
  demoAccounts: [],
  demoBills: [],
  contentVersion: () => 'v1',
  isTooOld: () => false,
};

const paymentFeed = createPaymentFeed(stores);
const paymentSecrets = createPaymentSecrets();
const passwords = await createPasswords();

const app = buildApp({
  useCases: createUseCases({
    ...stores,
    about,
    secrets: createEnrolmentSecrets(),
    requestSecrets: createRequestSecrets(),
    deadlines: { workingDays: () => 10 },
    contracts: { of: () => null },
    mail: noMail,
    paymentFeed,
    paymentSecrets,
    countable: { has: () => false },
    countableWeeks: { of: () => null },
    reviews: { overdue: () => [] },
    reportable: { has: () => false },
    procedures: { find: () => null },
    agentGuides: { of: () => ({ version: 'content-1', parts: [] }) },
    worries: { warn: () => undefined },
    staffSecrets: createStaffSecrets(),
    passwords,
  }),
  kiosks: stores.kioskDoor,
  sessions: stores.sessions,
  queueFeed: stores.queueFeed,
  ticketFeed: stores.ticketFeed,
  paymentFeed,
  together: stores.together,
  rumours: createPaymentRumours({ ...stores, paymentSecrets }),
  waker: createWaker(databaseUrl),
  clock,
  secret,
  passwords,
  content: {
    index: () => ({ version: 'v1', communeId: id, locales: ['fr'] }),
    file: (_, name) => (name === 'library.json' ? JSON.stringify({ commune: { id } }) : null),
  },
  webRoot: required('EMPTY'),
  buildId: 'faults',
  demo: true,
  secureOrigin: false,
  trustProxy: false,
  log: { warn: () => undefined, error: (fields, message) => console.error(message, fields) },
  limits: { enrolment: wide, signIn: wide, ticketByAddress: wide, ticket: wide, kiosk: wide },
});
await app.listen({ host: '127.0.0.1', port: Number(required('PORT')) });
