import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Route } from '#contract/route.ts';
import type { CommuneId } from '#core/ids.ts';
import type { Instant } from '#core/instant.ts';
import type { StaffActor } from '../actor.ts';
import { type Refusal, refuse } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { sha256 } from './digest.ts';
import { changesSomething, isFromOwnPage } from './own-page.ts';
import { cookieName, isToken } from './session-cookie.ts';

/** The only place where a cookie is read. */
export const deskSession = (app: FastifyInstance, deps: Pick<HttpDeps, 'sessions' | 'secureOrigin'>) => {
  const tokenOf = (request: FastifyRequest): string | null => {
    const token = app.parseCookie(request.headers.cookie ?? '')[cookieName(deps)];
    return isToken(token) ? token : null;
  };
  return async (
    request: FastifyRequest,
    route: Route,
    commune: CommuneId,
    now: Instant,
  ): Promise<StaffActor | Refusal> => {
    if (changesSomething(request) && !isFromOwnPage(request)) return refuse('cross_site');
    const token = tokenOf(request);
    if (token === null) return refuse('signed_out');
    const staff = await deps.sessions.find(commune, sha256(token, 'hex'), now);
    if (!staff || staff.communeId !== commune || staff.sessionEndsAt <= now) return refuse('signed_out');
    return hasRole(staff, route) ? staff : refuse('forbidden');
  };
};

export const hasRole = (staff: StaffActor, route: Route): boolean =>
  !route.roles || staff.roles.some((role) => route.roles?.includes(role));
