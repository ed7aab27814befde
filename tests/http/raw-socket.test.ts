import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listening, sendRaw } from './support/listening.ts';

const get = (path: string, ...headers: string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, 'Connection: close', '', ''].join('\r\n');

const post = (...lines: string[]): string =>
  ['POST /api/communes/paris/kiosk-enrolments HTTP/1.1', 'Host: localhost', ...lines].join('\r\n');

const jsonType = 'Content-Type: application/json';

/** Nothing was answered. */
const closed = 0;

/** Each is answered with one of these statuses, or by a closed line where nothing can be said. */
const cases: readonly (readonly [string, string | Buffer, readonly number[]])[] = [
  ['two Hosts', get('/api/health', 'Host: evil.example'), [400]],
  ['two Hosts of other cases', get('/api/health', 'HOST: evil.example'), [400]],
  ['no Host', 'GET /api/health HTTP/1.1\r\n\r\n', [400]],
  [
    'a length and chunks',
    post(jsonType, 'Content-Length: 2', 'Transfer-Encoding: chunked', '', '0\r\n\r\n'),
    [400],
  ],
  ['two lengths', post(jsonType, 'Content-Length: 2', 'Content-Length: 3', '', '{}'), [400]],
  ['an odd transfer encoding', post(jsonType, 'Transfer-Encoding: xchunked', '', '0\r\n\r\n'), [400]],
  ['a negative length', post(jsonType, 'Content-Length: -1', '', ''), [400]],
  ['a bad chunk', post(jsonType, 'Transfer-Encoding: chunked', '', 'zz\r\n{}\r\n0\r\n\r\n'), [400]],
  ['bare line feeds', 'GET /api/health HTTP/1.1\nHost: localhost\n\n', [400]],
  ['a header without a colon', get('/api/health', 'nonsense'), [400]],
  ['a header with a NUL', get('/api/health', 'X-A: a\0b'), [400]],
  ['17 kB of headers', get('/api/health', `X-A: ${'a'.repeat(17_000)}`), [431]],
  ['a 17 kB address', get(`/${'a'.repeat(17_000)}`), [431]],
  ['a 12 kB address', get(`/api/communes/${'a'.repeat(12_000)}/desk/session`), [400]],
  ['a 12 kB query', get(`/api/health?${'a=1&'.repeat(3_000)}`), [200]],
  ['1,000 headers', get('/api/health', ...Array.from({ length: 1_000 }, (_, i) => `X${i}: 1`)), [200, 431]],
  ['an unknown method', 'BREW /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n', [400]],
  [
    'a method that nobody uses',
    'PROPFIND /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    [405],
  ],
  ['TRACE', 'TRACE /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [404, 405]],
  ['another version of HTTP', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', [400]],
  ['TLS', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), [400]],
  ['noise', Buffer.from([0, 255, 254, 1, 2, 3, 13, 10, 13, 10]), [400]],
  ['an address that climbs', get('/assets/../../../../etc/passwd'), [404]],
  ['an address that climbs, encoded', get('/assets/%2e%2e/%2e%2e/etc/passwd'), [404]],
  ['an address that climbs, with the API before it', get('/api/../api/health'), [404]],
  ['a climbing commune', get('/api/communes/../desk/session'), [400]],
  ['a climbing commune, encoded', get('/api/communes/%2e%2e/desk/session'), [400]],
  ['backslashes', get('/assets\\..\\..\\package.json'), [404]],
  ['an address with %00', get('/index.html%00.png'), [404]],
  ['a bad escape', get('/%E0%A4%A'), [400]],
  ['a bad escape in the API', get('/api/%zz'), [400]],
  ['two slashes', get('//evil.example/'), [200, 404]],
  ['a whole address of another host', get('http://evil.example/api/health'), [400]],
  ['no address', 'GET HTTP/1.1\r\nHost: localhost\r\n\r\n', [400]],
  ['the address *', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', [400, 404]],
  ['dotfiles', get('/.env'), [404]],
  ['the notes of the build', get('/.vite/manifest.json'), [404]],
  [
    'an upgrade to a web socket',
    get('/api/health', 'Upgrade: websocket', 'Sec-WebSocket-Key: x'),
    [200, 426],
  ],
  ['HTTP/2 without TLS', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
  ['a body that was promised and never came', post(jsonType, 'Content-Length: 10', '', '{'), [closed]],
  ['chunks without end', post(jsonType, 'Transfer-Encoding: chunked', '', '1\r\n{\r\n'), [closed]],
  [
    'chunks beyond the limit',
    post(jsonType, 'Transfer-Encoding: chunked', '', `${'1000\r\n'}${' '.repeat(4_096)}\r\n`.repeat(20)),
    [413],
  ],
];

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

describe('bytes that a browser would never send', () => {
  it('are answered by a problem or a closed line, never by a failure', async () => {
    await listening(0, { webRoot: '/nonexistent' }, async (door, port) => {
      for (const [what, bytes, statuses] of cases) {
        const answer = await sendRaw(port, bytes);
        const status = statusOf(answer);
        expect([what, status, statuses.includes(status)]).toEqual([what, status, true]);
        expect(answer).not.toMatch(/node_modules|at .*\.ts:|FST_/);
        if (status >= 400)
          expect([what, answer]).toEqual([
            what,
            expect.stringMatching(/content-type: application\/problem\+json/i),
          ]);
      }
      expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
      expect(door.logged).toEqual([]);
    });
  }, 60_000);

  it('that come one by one are cut off: 10 s for the headers, 15 s for all', async () => {
    await listening(1, {}, async (door) => {
      expect(door.app.server.headersTimeout).toBe(10_000);
      expect(door.app.server.requestTimeout).toBe(15_000);
    });
  });
});

describe('closing', () => {
  it('does not wait for a line that never asked anything', async () => {
    const began = Date.now();
    const lines: Socket[] = [];
    await listening(2, {}, async (_, port) => {
      const line = connect(port, '127.0.0.1');
      await new Promise((done) => line.once('connect', done));
      lines.push(line);
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    for (const line of lines) line.destroy();
  }, 10_000);
});
