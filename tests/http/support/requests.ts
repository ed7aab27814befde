import { createHash, randomUUID, type webcrypto } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Route } from '#contract/route.ts';
import { type RouteName, routes } from '#contract/routes.ts';
import { makeNonce } from '#server/http/nonce.ts';
import { type Door, capabilities, kioskKeys } from './door.ts';
import { kioskId, samples } from './samples.ts';

export interface Outgoing {
  readonly method: Route['method'];
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string;
}

export type ActorKind =
  | 'nobody'
  | 'kiosk'
  | 'ticket'
  | 'payment'
  | 'invitation'
  | 'facilitator'
  | 'officer'
  | 'manager'
  | 'administrator'
  | 'data-protection';

export const actorKinds: readonly ActorKind[] = [
  'nobody',
  'kiosk',
  'ticket',
  'payment',
  'invitation',
  'facilitator',
  'officer',
  'manager',
  'administrator',
  'data-protection',
];

export const urlOf = (
  name: RouteName,
  params: Readonly<Record<string, string>> = samples[name].params,
): string => {
  const path = routes[name].path.replace(/:([A-Za-z]+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ''),
  );
  const { query } = samples[name];
  return query ? `${path}?${new URLSearchParams(query).toString()}` : path;
};

export const bodyHash = (body: string): string => createHash('sha256').update(body).digest('base64url');

export interface ProofChanges {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly key?: webcrypto.CryptoKey;
}

export const proofFor = async (
  door: Door,
  request: { readonly method: string; readonly url: string; readonly payload?: string },
  changes: ProofChanges = {},
): Promise<string> =>
  new SignJWT({
    htm: request.method,
    htu: request.url.split('?')[0],
    iat: 0,
    jti: randomUUID(),
    nonce: makeNonce(door.deps.secret, door.time.now),
    bh: bodyHash(request.payload ?? ''),
    ...changes.claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'kiosk-proof+jwt', ...changes.header })
    .sign(changes.key ?? kioskKeys.privateKey);

const isHolder = (as: string): as is keyof typeof capabilities => as in capabilities;

const proving = async (door: Door, as: ActorKind, request: Outgoing): Promise<Record<string, string>> => {
  if (as === 'nobody') return {};
  if (as === 'kiosk') return { 'x-kiosk-id': kioskId, 'x-kiosk-proof': await proofFor(door, request) };
  if (isHolder(as)) return { authorization: `Bearer ${capabilities[as]}` };
  const name = door.deps.secureOrigin ? '__Host-desk' : 'desk';
  return { cookie: `${name}=${door.signedIn(as)}`, 'sec-fetch-site': 'same-origin' };
};

/** The request of a route's sample, as one kind of caller sends it; `body` replaces the sample's by any text. */
export const requestAs = async (
  door: Door,
  name: RouteName,
  as: ActorKind,
  body: string | undefined = samples[name].body && JSON.stringify(samples[name].body),
): Promise<Outgoing> => {
  const bare: Outgoing = {
    method: routes[name].method,
    url: urlOf(name),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(routes[name].method === 'GET' ? {} : { 'x-own-page': '1' }),
    },
    ...(body === undefined ? {} : { payload: body }),
  };
  return { ...bare, headers: { ...bare.headers, ...(await proving(door, as, bare)) } };
};

/** Who a route's access rule lets in. */
export const rightCaller = (name: RouteName): ActorKind => {
  const route: Route = routes[name];
  if (route.access === 'kiosk' || isHolder(route.access)) return route.access;
  if (route.access !== 'desk') return 'nobody';
  return (route.roles?.[0] ?? 'facilitator') as ActorKind;
};

export const isStream = (name: RouteName): boolean => 'streams' in routes[name];

export const routeNames = Object.keys(routes) as readonly RouteName[];
