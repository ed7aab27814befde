import type { FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import type { RouteName } from '#contract/routes.ts';
import type { Instant } from '#core/instant.ts';
import type { Actor } from '../actor.ts';
import type { Problem } from './problem-reply.ts';
import { type Allowance, createBuckets } from './token-bucket.ts';

/** A whole mairie stands behind one address: its limits are wide; a kiosk's and a ticket's own are narrow. */
const usual = {
  enrolment: { burst: 20, perMinute: 20 },
  signIn: { burst: 30, perMinute: 30 },
  ticketByAddress: { burst: 1_500, perMinute: 3_600 },
  ticket: { burst: 60, perMinute: 60 },
  kiosk: { burst: 120, perMinute: 240 },
} satisfies Record<string, Allowance>;

export type LimitTable = Readonly<Record<keyof typeof usual, Allowance>>;

const byName: Partial<Record<RouteName, keyof LimitTable>> = {
  enrolKiosk: 'enrolment',
  makeDemoCode: 'enrolment',
  signIn: 'signIn',
};

export const createLimits = (table: Partial<LimitTable> = {}) => {
  const names = Object.keys(usual) as (keyof LimitTable)[];
  const buckets = Object.fromEntries(
    names.map((name) => [name, createBuckets(table[name] ?? usual[name])]),
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
      return route.access === 'ticket' ? take('ticketByAddress', request.ip, now) : null;
    },
    /** Once it is known who asks. */
    of(actor: Actor, now: Instant): Problem | null {
      if (actor.kind === 'kiosk') return take('kiosk', `${actor.communeId}/${actor.kioskId}`, now);
      return actor.kind === 'ticket' ? take('ticket', actor.capabilityHash, now) : null;
    },
  };
};

export type Limits = ReturnType<typeof createLimits>;
