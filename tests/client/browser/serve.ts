import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One classic script from an entry and all that it imports. */
const bundle = async (entry: string): Promise<string> => {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  const [chunk] = output.output;
  return chunk.code;
};

const html = (version: string): string =>
  `<!doctype html><html lang="fr"><title>${version}</title><body><script src="/harness.js"></script></body></html>`;

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types app-sw";

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html',
};

export interface SmallServer {
  readonly origin: string;
  /** What is served now; a test changes it. */
  readonly files: Map<string, string>;
  stop(): Promise<void>;
}

/** Pages, worker and content as the real server serves them, as far as these tests look. */
export const serve = async (): Promise<SmallServer> => {
  const harness = await bundle(fileURLToPath(new URL('./harness.ts', import.meta.url)));
  const worker = await bundle(`${root}src/sw/kiosk.ts`);
  const manifest = JSON.stringify([
    { url: '/borne', revision: '1' },
    { url: '/harness.js', revision: '1' },
  ]);
  if (worker.split('self.__WB_MANIFEST').length !== 2)
    throw new Error('the worker names its manifest not just once');
  const files = new Map([
    ['/borne', html('v1')],
    ['/harness.js', harness],
    ['/borne/sw.js', worker.replace('self.__WB_MANIFEST', manifest)],
    ['/content/index.json', '{"version":"v1","locales":["fr"]}'],
    ['/content/v1/library.json', '{"version":"v1"}'],
    ['/content/v1/texts.fr.json', '{"version":"v1","locale":"fr"}'],
    ['/content/v1/directory.fr.json', '{"version":"v1","locale":"fr"}'],
    ['/content/v1/guides.fr.json', '{"version":"v1","locale":"fr"}'],
  ]);
  const server: Server = createServer((request, reply) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const body = files.get(path);
    if (body === undefined) {
      reply.writeHead(404, { 'content-type': 'application/problem+json' }).end('{}');
      return;
    }
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/html';
    reply
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'service-worker-allowed': '/borne',
      })
      .end(body);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};

const listen = (server: Server): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
