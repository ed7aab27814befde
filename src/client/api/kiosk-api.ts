import { kioskIdHeader, kioskNonceHeader, kioskProofHeader } from '#contract/headers.ts';
import { signProof } from '../kiosk-key/proof.ts';
import type { KioskIdentity } from '../ports/identity-store.ts';
import type { Random } from '../ports/random.ts';
import type { residentRoutes } from '#contract/resident-routes.ts';
import { visitRoutes } from '#contract/routes/visits.ts';
import { type Api, type ApiOptions, type CallName, createApi, type Sign } from './call.ts';

/** What only a kiosk asks is carried by no other page. */
export type KioskApi = Api<Extract<keyof typeof residentRoutes | keyof typeof visitRoutes, CallName>>;

export interface KioskApiOptions extends Omit<
  ApiOptions<typeof residentRoutes>,
  'sign' | 'onResponse' | 'cookies'
> {
  readonly random: Random;
  /** Null while this browser is no kiosk: such requests go out unsigned, and are refused. */
  readonly identity: () => KioskIdentity | null;
}

/**
 * The API of a kiosk: each request carries a proof by the kiosk's key. The server's last nonce is kept in memory; a
 * reply `proof_stale` brings a fresh one, and the request is signed again, once.
 */
export const createKioskApi = (options: KioskApiOptions): KioskApi => {
  let nonce = '';

  const sign: Sign = async ({ method, path, body }) => {
    const identity = options.identity();
    if (identity === null) return {};
    const now = options.clock.now();
    const id = options.random.uuid();
    const proof = await signProof(identity.keys, { method, path, body: body ?? '', nonce, now, id });
    return { [kioskProofHeader]: proof, [kioskIdHeader]: identity.kiosk.kioskId };
  };

  const onResponse = (response: Response): void => {
    nonce = response.headers.get(kioskNonceHeader) ?? nonce;
  };

  const api = createApi({
    ...options,
    routes: { ...options.routes, ...visitRoutes },
    cookies: false,
    sign,
    onResponse,
  });
  return {
    call: async (name, input) => {
      const answer = await api.call(name, input);
      return !answer.ok && answer.problem === 'proof_stale' ? api.call(name, input) : answer;
    },
  };
};
