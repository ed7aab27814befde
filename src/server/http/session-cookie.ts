import type { CookieSerializeOptions } from '@fastify/cookie';
import { randomBytes } from 'node:crypto';
import type { HttpDeps } from './deps.ts';

const tokenShape = /^[A-Za-z0-9_-]{43}$/;

export const makeToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && tokenShape.test(value);

/** Browsers keep a `__Host-` cookie only over https, which a demonstration on one's own machine has not. */
export const cookieName = (deps: Pick<HttpDeps, 'secureOrigin'>): string =>
  deps.secureOrigin ? '__Host-desk' : 'desk';

/** Without an age: it ends with the browser, the server's own row ends it sooner. */
export const cookieOptions = (deps: Pick<HttpDeps, 'secureOrigin'>): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  path: '/',
  secure: deps.secureOrigin,
});
