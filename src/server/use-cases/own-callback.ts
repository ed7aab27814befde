import { readLinkSecret } from '#core/request/link-secret.ts';
import { readTrackingCode } from '#core/request/tracking-code.ts';
import type { RequestSecrets } from '../ports/requests.ts';
import { type UseCases, refuse } from '../use-case.ts';
import type { CallbackDeps } from './callback-for-desk.ts';

type LinkDeps = CallbackDeps & { readonly requestSecrets: RequestSecrets };

const hashOf = ({ requestSecrets }: LinkDeps, given: string): string | null => {
  const secret = readLinkSecret(given);
  return secret && requestSecrets.hashOfLink(secret);
};

export const trackCallback =
  ({ callbacks }: CallbackDeps): UseCases['trackCallback'] =>
  async ({ params: { communeId }, body }) => {
    const code = readTrackingCode(body.code);
    return (code && (await callbacks.byCode(communeId, code))) ?? refuse('code_unknown');
  };

export const readOwnCallback =
  (deps: LinkDeps): UseCases['readOwnCallback'] =>
  async ({ params: { communeId }, body }) => {
    const hash = hashOf(deps, body.secret);
    return (hash && (await deps.callbacks.byLink(communeId, hash))) || refuse('code_unknown');
  };

/** Calling off twice is as good as once. */
export const cancelCallback =
  (deps: LinkDeps): UseCases['cancelCallback'] =>
  async ({ params: { communeId }, body, now }) => {
    const hash = hashOf(deps, body.secret);
    if (hash === null) return refuse('code_unknown');
    await deps.callbacks.cancel(communeId, hash, now);
    const standing = await deps.callbacks.byLink(communeId, hash);
    if (!standing) return refuse('code_unknown');
    return standing.state === 'cancelled' ? standing : refuse('callback_moved');
  };
