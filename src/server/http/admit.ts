import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { Actor } from '../actor.ts';
import { type Refusal, isRefusal, refuse } from '../use-case.ts';
import { heldCapability } from './capability.ts';
import type { HttpDeps } from './deps.ts';
import { deskSession } from './desk-session.ts';
import { kioskProof } from './kiosk-proof.ts';
import type { Limits } from './limits.ts';
import { parseBody, parsePart, parseQuery } from './parse.ts';
import type { Problem } from './problem-reply.ts';

export interface AnyCall {
  readonly actor: Actor;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly now: Instant;
}

/**
 * From a request to a call, or to the reason why not. The address is read first, since the access rules look things up
 * by it; then who asks; only then what they sent.
 */
export const createAdmission = (app: FastifyInstance, deps: HttpDeps, limits: Limits) => {
  const actorOf = createActorOf(app, deps);

  return async (name: RouteName, request: FastifyRequest): Promise<AnyCall | Problem> => {
    const route: Route = routes[name];
    const now = deps.clock();
    const params = parsePart(route.params, 'params', request.params);
    if (isRefusal(params)) return params;
    const tooMany = limits.atTheDoor(name, route, request, now);
    if (tooMany) return tooMany;
    const actor = await actorOf(request, route, communeOf(params.value), now);
    if (isRefusal(actor)) return actor;
    const tooManyOfThem = limits.of(actor, now);
    if (tooManyOfThem) return tooManyOfThem;
    const query = parseQuery(route.query, request.query);
    if (isRefusal(query)) return query;
    const body = parseBody(route.body, request.body);
    if (isRefusal(body)) return body;
    return { actor, params: params.value, query: query.value, body: body.value, now };
  };
};

/** Every route whose access rule looks something up names its commune; a test of the table says so. */
const communeOf = (params: unknown): CommuneId =>
  (params as { readonly communeId: CommuneId } | undefined)?.communeId as CommuneId;

const createActorOf = (app: FastifyInstance, deps: HttpDeps) => {
  const kiosk = kioskProof(deps);
  const desk = deskSession(app, deps);
  const anyone: Actor = { kind: 'anyone' };

  return async (
    request: FastifyRequest,
    route: Route,
    commune: CommuneId,
    now: Instant,
  ): Promise<Actor | Refusal> => {
    switch (route.access) {
      case 'public':
        return anyone;
      case 'demo':
        return deps.demo ? anyone : refuse('not_found');
      case 'kiosk':
        return kiosk(request, commune, now);
      case 'ticket':
      case 'payment':
      case 'invitation':
        return heldCapability(route.access, request);
      case 'desk':
        return desk(request, route, commune, now);
    }
  };
};
