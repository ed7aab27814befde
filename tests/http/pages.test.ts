import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDoor } from './support/door.ts';
import { webFolder } from './support/web-folder.ts';

const webRoot = webFolder();
afterAll(() => rmSync(webRoot, { recursive: true }));
const { app } = makeDoor({ webRoot });

const forEver = 'public, max-age=31536000, immutable';

describe('pages and files', () => {
  it.each([
    ['/borne', 'borne'],
    ['/borne/', 'borne'],
    ['/borne/demarche/acte-naissance', 'borne'],
    ['/bureau', 'bureau'],
    ['/bureau/file/accueil-17', 'bureau'],
    ['/', 'accueil'],
    ['/demarches', 'accueil'],
    ['/bornes', 'accueil'],
    ['/?x=/borne', 'accueil'],
    ['/borne?x=1', 'borne'],
  ])('%s is the page %s, never kept', async (url, title) => {
    const response = await app.inject(url);
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(response.body).toContain(`<title>${title}</title>`);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['/assets/kiosk-a1b2c3d4.js', 'application/javascript; charset=utf-8', forEver],
    ['/assets/kiosk-a1b2c3d4.css', 'text/css; charset=utf-8', forEver],
    ['/assets/face-a1b2c3d4.woff2', 'font/woff2', forEver],
    ['/kiosk.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/home.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/desk.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/icons/512.png', 'image/png', 'no-cache'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/kiosk.html', 'text/html; charset=utf-8', 'no-store'],
  ])('%s is %s', async (url, type, cache) => {
    const response = await app.inject(url);
    expect([
      response.statusCode,
      response.headers['content-type'],
      response.headers['cache-control'],
    ]).toEqual([200, type, cache]);
  });

  it.each([
    ['/sw.js', '/'],
    ['/borne/sw.js', '/borne'],
    ['/bureau/sw.js', '/bureau'],
  ])('the worker %s is asked for again each time and may take over %s, no more', async (url, scope) => {
    const response = await app.inject(url);
    expect(response.headers).toMatchObject({ 'service-worker-allowed': scope, 'cache-control': 'no-cache' });
  });

  it.each([
    '/.env',
    '/.vite/manifest.json',
    '/assets/kiosk-a1b2c3d4.js.map',
    '/assets/nothing.js',
    '/assets//kiosk-a1b2c3d4.js',
    '/assets/kiosk-a1b2c3d4.JS',
    '/assets/%6biosk-a1b2c3d4.js',
    '/kiosk.html.bak',
    '/wp-login.php',
    '/borne/kiosk.html',
    '/content/index.jso.n',
    '/content',
    '/content/x',
  ])('%s is not there', async (url) => {
    const response = await app.inject(url);
    expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
  });

  it('a file that came after the start is not there', async () => {
    writeFileSync(join(webRoot, 'late.txt'), 'x');
    expect((await app.inject('/late.txt')).statusCode).toBe(404);
  });

  it('a file that has not changed is not sent again', async () => {
    const { headers } = await app.inject('/sw.js');
    const again = await app.inject({ url: '/sw.js', headers: { 'if-none-match': headers.etag as string } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('HEAD has the headers of GET and no body', async () => {
    const response = await app.inject({ method: 'HEAD', url: '/borne' });
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });

  it('a page takes no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'] as const)
      expect((await app.inject({ method, url: '/borne' })).statusCode).toBe(404);
  });

  it('without a built site every page says that it is not there', async () => {
    expect((await makeDoor().app.inject('/borne')).statusCode).toBe(404);
  });
});

describe('published content', () => {
  it('has an index that is asked for each time, and answered only when it changed', async () => {
    const response = await app.inject('/content/index.json');
    expect(response.json()).toEqual({ version: 'v1', communeId: 'paris', locales: ['fr', 'en'] });
    expect(response.headers).toMatchObject({ 'cache-control': 'no-cache', etag: '"v1"' });
    const again = await app.inject({ url: '/content/index.json', headers: { 'if-none-match': '"v1"' } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('has files that never change under their address', async () => {
    const response = await app.inject('/content/v1/library.json');
    expect([response.json(), response.headers['cache-control']]).toEqual([{ version: 'v1' }, forEver]);
  });

  it.each(['/content/v0/library.json', '/content/v1/x.json', '/content/v1/..%2f..%2fetc', '/content/v1/%00'])(
    '%s is not there',
    async (url) => {
      const response = await app.inject(url);
      expect([response.statusCode, response.json().code]).toEqual([404, 'not_found']);
    },
  );
});
