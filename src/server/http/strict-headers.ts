import type { HttpDeps } from './deps.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-sw',
];

const closedFeatures = [
  'camera',
  'microphone',
  'geolocation',
  'usb',
  'serial',
  'hid',
  'payment',
  'clipboard-read',
  'display-capture',
  'local-fonts',
  'idle-detection',
  'midi',
];

const overHttpsOnly = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** On every reply, an error and a stream included. What may be kept replaces `cache-control` later. */
export const strictHeaders = (deps: Pick<HttpDeps, 'secureOrigin'>): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    ...contentSecurityPolicy,
    ...(deps.secureOrigin ? ['upgrade-insecure-requests'] : []),
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': closedFeatures.map((feature) => `${feature}=()`).join(', '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  ...(deps.secureOrigin ? overHttpsOnly : {}),
});
