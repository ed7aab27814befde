import type { FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import type { RouteName } from '#contract/routes.ts';
import type { Instant } from '#core/instant.ts';
import type { Actor } from '../actor.ts';
import type { Problem } from './problem-reply.ts';
import { type Allowance, createBuckets } from './token-bucket.ts';

/**
 * A whole mairie stands behind one address: its limits are wide; a kiosk's and a capability's own are narrow. What tells
 * of a bill or a request is also counted over all addresses together: who asks from many still asks one server.
 */
const usual = {
  enrolment: { burst: 20, perMinute: 20 },
  signIn: { burst: 30, perMinute: 30 },
  ticketByAddress: { burst: 1_500, perMinute: 3_600 },
  ticket: { burst: 60, perMinute: 60 },
  kiosk: { burst: 120, perMinute: 240 },
  lookUpByAddress: { burst: 120, perMinute: 120 },
  lookUp: { burst: 600, perMinute: 600 },
  requestFromHome: { burst: 20, perMinute: 12 },
  requestsFromHome: { burst: 300, perMinute: 300 },
  vainSearch: { burst: 60, perMinute: 60 },
  contentReport: { burst: 20, perMinute: 20 },
  contentReports: { burst: 300, perMinute: 300 },
  publicByAddress: { burst: 1_500, perMinute: 3_600 },
  notification: { burst: 120, perMinute: 240 },
} satisfies Record<string, Allowance>;

export const limitNames = Object.keys(usual) as readonly (keyof typeof usual)[];

export type LimitTable = Readonly<Record<keyof typeof usual, Allowance>>;

const isCapability = (access: string): boolean => ['ticket', 'payment', 'invitation'].includes(access);

/** Whoever knows enough is told of a bill, a payment or a request: none of them may be found by trying. */
const lookUps: readonly RouteName[] = [
  'findBill',
  'startPayment',
  'readReturn',
  'openInvitation',
  'trackRequest',
  'readRequestAnswer',
  'trackCallback',
  'readOwnCallback',
  'cancelCallback',
];

const byName: Partial<Record<RouteName, keyof LimitTable>> = {
  countVainSearch: 'vainSearch',
  enrolKiosk: 'enrolment',
  makeDemoCode: 'enrolment',
  signIn: 'signIn',
  changePassword: 'signIn',
  openStaffInvitation: 'signIn',
  acceptStaffInvitation: 'signIn',
};

export const createLimits = (table: Partial<LimitTable> = {}) => {
  const buckets = Object.fromEntries(
    limitNames.map((name) => [name, createBuckets(table[name] ?? usual[name])]),
  ) as Record<keyof LimitTable, ReturnType<typeof createBuckets>>;

  const take = (name: keyof LimitTable, key: string, now: Instant): Problem | null => {
    const wait = buckets[name].take(key, now);
    return wait > 0 ? { refused: 'too_many', retryAfterSeconds: wait } : null;
  };

  return {
    /** Before anything is looked up. */
    atTheDoor(name: RouteName, route: Route, request: FastifyRequest, now: Instant): Problem | null {
      const own = byName[name];
      if (own) return take(own, request.ip, now);
      if (name === 'sendRequestFromHome')
        return take('requestFromHome', request.ip, now) ?? take('requestsFromHome', 'all', now);
      if (name === 'reportPage')
        return take('contentReport', request.ip, now) ?? take('contentReports', 'all', now);
      if (lookUps.includes(name))
        return take('lookUpByAddress', request.ip, now) ?? take('lookUp', 'all', now);
      // Each costs a query, and nobody is known by it.
      if (route.access === 'public') return take('publicByAddress', request.ip, now);
      return isCapability(route.access) ? take('ticketByAddress', request.ip, now) : null;
    },
    ofNotifications: (address: string, now: Instant): Problem | null => take('notification', address, now),
    /** Once it is known who asks. */
    of(actor: Actor, now: Instant): Problem | null {
      if (actor.kind === 'kiosk') return take('kiosk', `${actor.communeId}/${actor.kioskId}`, now);
      return 'capabilityHash' in actor ? take('ticket', actor.capabilityHash, now) : null;
    },
  };
};

export type Limits = ReturnType<typeof createLimits>;
