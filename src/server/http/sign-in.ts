import type { Body } from '#contract/route.ts';
import type { routes } from '#contract/routes.ts';
import type { DeskSession } from '#contract/schemas/desk.ts';
import { after, elapsed, minutes } from '#core/instant.ts';
import type { Call } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import { sha256 } from './digest.ts';
import type { Exchange } from './exchange.ts';
import { isFromOwnPage } from './own-page.ts';
import type { Problem } from './problem-reply.ts';
import { cookieName, cookieOptions, makeToken } from './session-cookie.ts';

/** However busy it is; 30 idle minutes end it sooner. */
const sessionLength = minutes(10 * 60);

type SignIn = Call<typeof routes.signIn>;

/** An unknown address, a wrong password and a right one cost the same work, so that time tells nobody who works here. */
export const signIn =
  (deps: HttpDeps) =>
  async (call: SignIn, { request, reply }: Exchange): Promise<DeskSession | Problem> => {
    if (!isFromOwnPage(request)) return { refused: 'cross_site' };
    const { communeId } = call.params;
    const waitUntil = await deps.sessions.lockedUntil(communeId, call.body.email, call.now);
    if (waitUntil !== null && waitUntil > call.now)
      return { refused: 'too_many', retryAfterSeconds: elapsed(call.now, waitUntil) / 1_000 };
    const staffId = await proven(deps, communeId, call.body);
    if (staffId === null) {
      await deps.sessions.failed(communeId, call.body.email, call.now);
      return { refused: 'wrong_credentials' };
    }
    const token = makeToken();
    const endsAt = after(call.now, sessionLength);
    const session = await deps.sessions.open(communeId, staffId, sha256(token, 'hex'), call.now, endsAt);
    reply.setCookie(cookieName(deps), token, cookieOptions(deps));
    return session;
  };

const proven = async (
  deps: HttpDeps,
  communeId: SignIn['params']['communeId'],
  { email, password }: Body<typeof routes.signIn>,
) => {
  const known = await deps.sessions.credentials(communeId, email);
  const right = await deps.passwords.verify(known?.passwordHash ?? deps.passwords.decoy, password);
  return known && right ? known.staffId : null;
};
