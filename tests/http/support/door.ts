import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import type { PublicJwk } from '#contract/schemas/kiosk.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import type { Role } from '#contract/schemas/desk.ts';
import type { Instant } from '#core/instant.ts';
import { buildApp } from '#server/http/app.ts';
import type { HttpDeps } from '#server/http/deps.ts';
import type { UseCases } from '#server/use-case.ts';
import {
  hexHash,
  kioskActor,
  makeToken,
  memoryKiosks,
  memorySessions,
  passwordHash,
  staffActor,
} from './doors.ts';
import {
  memoryPayments,
  memoryQueue,
  memoryRumours,
  memoryScreen,
  memoryTicket,
  memoryWaker,
} from './feeds.ts';
import { now, samples } from './samples.ts';

/** One of each kind; each opens its own thing and no other. */
export const capabilities = {
  ticket: Buffer.alloc(32, 7).toString('base64url'),
  payment: Buffer.alloc(32, 8).toString('base64url'),
  invitation: Buffer.alloc(32, 9).toString('base64url'),
};
export const capability = capabilities.ticket;
const hashOf = (secret: string): string =>
  createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url');

const isHolder = (access: string): access is keyof typeof capabilities => access in capabilities;

/** Each answers its sample; those of a capability, to that capability alone, as the real ones do. */
const answering = (name: RouteName) => {
  const { access } = routes[name];
  const right = isHolder(access) ? hashOf(capabilities[access]) : undefined;
  return async ({ actor }: { readonly actor: { readonly capabilityHash?: string } }) =>
    actor.capabilityHash === right ? samples[name].reply : { refused: 'capability_wrong' };
};

const useCases = (): UseCases =>
  Object.fromEntries(
    Object.keys(routes).map((name) => [name, answering(name as RouteName)]),
  ) as unknown as UseCases;

/** Wide enough that only the tests of the limits meet one. */
const wide = { burst: 1_000_000, perMinute: 1_000_000 };
const noLimits = {
  enrolment: wide,
  signIn: wide,
  ticketByAddress: wide,
  ticket: wide,
  kiosk: wide,
  lookUpByAddress: wide,
  lookUp: wide,
  requestFromHome: wide,
  requestsFromHome: wide,
  contentReport: wide,
  contentReports: wide,
  notification: wide,
};

const keys = await generateKeyPair('ES256', { extractable: true });
export const kioskKeys = keys;
const publicKey = (await exportJWK(keys.publicKey)) as PublicJwk;

/** The whole door over ports in memory, and the hands to move them. */
export const makeDoor = (given: Partial<HttpDeps> = {}) => {
  const time = { now: now as Instant };
  const sessions = memorySessions();
  const queue = memoryQueue();
  const ticket = memoryTicket(hashOf(capabilities.ticket));
  const payments = memoryPayments(hashOf(capabilities.payment), hashOf(capabilities.invitation));
  const screen = memoryScreen(hashOf(capabilities.ticket));
  const rumours = memoryRumours();
  const waker = memoryWaker();
  const logged: { level: string; message: string }[] = [];
  const deps: HttpDeps = {
    useCases: useCases(),
    kiosks: memoryKiosks([kioskActor(publicKey)]),
    sessions: sessions.door,
    queueFeed: queue.feed,
    ticketFeed: ticket.feed,
    paymentFeed: payments.feed,
    together: screen.together,
    rumours: rumours.rumours,
    waker: waker.waker,
    clock: () => time.now,
    secret: 'a secret of the tests, long enough',
    passwords: {
      verify: async (hash, password) => hash === passwordHash && password === 'bonne-phrase',
      decoy: 'hash of nothing',
    },
    content: {
      index: () => ({ version: 'v1', communeId: 'paris' as never, locales: ['fr', 'en'] }),
      file: (version, name) => (version === 'v1' && name === 'library.json' ? '{"version":"v1"}' : null),
    },
    webRoot: '/nonexistent',
    buildId: 'test',
    demo: true,
    secureOrigin: false,
    trustProxy: false,
    log: {
      warn: (_, message) => void logged.push({ level: 'warn', message }),
      error: (_, message) => void logged.push({ level: 'error', message }),
    },
    limits: noLimits,
    ...given,
  };
  const app: FastifyInstance = buildApp(deps);
  /** A signed-in person with these roles; answers the token of their cookie. */
  const signedIn = (...roles: Role[]): string => {
    const token = makeToken();
    sessions.sessions.set(hexHash(token), staffActor(roles, hexHash(token)));
    return token;
  };
  return { app, deps, time, sessions, queue, ticket, payments, screen, rumours, waker, logged, signedIn };
};

export type Door = ReturnType<typeof makeDoor>;

/** Everything that can be followed is at its end: a stream that is opened ends by itself. */
export const letStreamsEnd = ({ ticket, payments, screen }: ReturnType<typeof makeDoor>): void => {
  ticket.state.view = { ...ticket.state.view!, state: 'done' };
  payments.end();
  screen.state.looks = 1;
};
