import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { letStreamsEnd, makeDoor } from './support/door.ts';
import { requestAs, routeNames, rightCaller } from './support/requests.ts';
import { webFolder } from './support/web-folder.ts';

const webRoot = webFolder();
afterAll(() => rmSync(webRoot, { recursive: true }));

/** By hand, whole: a change of any of them is a decision. */
const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
    "media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; " +
    "frame-ancestors 'none'; frame-src 'none'; base-uri 'none'; object-src 'none'; " +
    "require-trusted-types-for 'script'; trusted-types app-sw",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=(), ' +
    'clipboard-read=(), display-capture=(), local-fonts=(), idle-detection=(), midi=()',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

const others = [
  '/bureau',
  '/',
  '/sw.js',
  '/assets/kiosk-a1b2c3d4.js',
  '/kiosk.webmanifest',
  '/content/index.json',
  '/content/v1/library.json',
  '/api/openapi.json',
  '/api/nothing',
  '/nothing.txt',
  '/%zz',
];

describe('the headers of every reply', () => {
  it.each(others)('%s has the strict ones', async (url) => {
    const { headers } = await makeDoor({ webRoot }).app.inject(url);
    expect(headers).toMatchObject(strict);
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('the kiosk has them too, but keeps hold of a window that it opens', async () => {
    const { headers } = await makeDoor({ webRoot }).app.inject('/borne');
    expect(headers).toMatchObject({
      ...strict,
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    });
  });

  it('the window of a kiosk may be held by the kiosk up to its last page', async () => {
    const back = `/paiement/retour/paris/borne/${'t'.repeat(43)}`;
    for (const url of [back, '/paiement/fini']) {
      const { headers } = await makeDoor({ webRoot }).app.inject(url);
      expect(headers).toMatchObject({ ...strict, 'cross-origin-opener-policy': 'unsafe-none' });
    }
  });

  it.each(routeNames)('%s has them, is never kept, and so is its refusal', async (name) => {
    const door = makeDoor({ webRoot });
    letStreamsEnd(door);
    const replies = [
      await door.app.inject(await requestAs(door, name, rightCaller(name))),
      await door.app.inject({ ...(await requestAs(door, name, 'nobody')), url: '/api/communes/%00/x' }),
      await door.app.inject(await requestAs(door, name, 'nobody')),
    ];
    for (const { headers } of replies) {
      expect(headers).toMatchObject(strict);
      expect(headers['cache-control']).toMatch(/^no-store/);
    }
  });

  it('over https they say that it stays so, everywhere', async () => {
    for (const url of others) {
      const { headers } = await makeDoor({ webRoot, secureOrigin: true }).app.inject(url);
      expect(headers).toMatchObject({
        'content-security-policy': `${strict['content-security-policy']}; upgrade-insecure-requests`,
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      });
    }
  });

  it('the end of a visit asks the browser to forget its pages, and nothing else does; signing in and out alone set a cookie', async () => {
    const cookies = ['signIn', 'signOut'];
    for (const name of routeNames) {
      const door = makeDoor();
      letStreamsEnd(door);
      const { headers } = await door.app.inject(await requestAs(door, name, rightCaller(name)));
      expect([name, headers['clear-site-data']]).toEqual([name, name === 'endVisit' ? '"cache"' : undefined]);
      if (!cookies.includes(name)) expect([name, headers['set-cookie']]).toEqual([name, undefined]);
    }
    // One door for each route of the table, on a busy machine.
  }, 60_000);
});
