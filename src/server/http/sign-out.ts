import type { routes } from '#contract/routes.ts';
import type { Call } from '../use-case.ts';
import type { HttpDeps } from './deps.ts';
import type { Exchange } from './exchange.ts';
import { cookieName, cookieOptions } from './session-cookie.ts';
import type { Streams } from './streams.ts';

/** Streams of this session end at once here; another process ends its own when it looks at the session again. */
export const signOut =
  (deps: HttpDeps, streams: Streams) =>
  async ({ actor, now }: Call<typeof routes.signOut>, { reply }: Exchange): Promise<object> => {
    await deps.sessions.revoke(actor.communeId, actor.tokenHash, now);
    streams.closeOf(actor.tokenHash);
    reply.clearCookie(cookieName(deps), cookieOptions(deps));
    return {};
  };
