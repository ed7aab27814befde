import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { strictHeaders } from '#server/http/strict-headers.ts';
import { listFiles } from '#server/http/web-files.ts';
import type { Workshop } from './workshop.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** The product's own policy; only the tool may frame, and only itself. */
const headers = Object.fromEntries(
  Object.entries(strictHeaders({ secureOrigin: false })).map(([name, value]) => [
    name,
    value
      .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
      .replace("frame-src 'none'", "frame-src 'self'"),
  ]),
);

const pages: Readonly<Record<string, string>> = { '/': '/tool.html', '/cadre': '/frame.html' };

export interface PreviewServer {
  readonly server: Server;
  /** Tells every open page what the workshop holds now. */
  tell(): void;
}

/** Another site that this browser visits must not read the folder through a name of its own for this address. */
const isOurs = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);

export const servePreview = (workshop: Workshop, webRoot: string): PreviewServer => {
  const files = listFiles(webRoot);
  const followers = new Set<ServerResponse>();
  const event = (): string => `data: ${JSON.stringify(workshop.state())}\n\n`;

  const follow = (reply: ServerResponse): void => {
    reply.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    reply.write(event());
    followers.add(reply);
    reply.on('close', () => followers.delete(reply));
  };
  const send = (reply: ServerResponse, text: string | null): void => {
    if (text === null) reply.writeHead(404, headers).end();
    else reply.writeHead(200, { ...headers, 'content-type': types['.json'] }).end(text);
  };
  const content = (reply: ServerResponse, path: string): void => {
    const { version, locales } = workshop.state();
    if (path === '/content/index.json')
      return send(reply, version === null ? null : JSON.stringify({ version, locales }));
    const [, of = '', name = ''] = /^\/content\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
    send(reply, workshop.file(of, name));
  };
  const sendFile = (reply: ServerResponse, path: string): void => {
    const file = pages[path] ?? path;
    if (!files.has(file)) return send(reply, null);
    reply.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(join(webRoot, file)).pipe(reply);
  };

  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? '/', 'http://apercu');
    if (request.method !== 'GET' || !isOurs(request)) reply.writeHead(404, headers).end();
    else if (pathname === '/suivi') follow(reply);
    else if (pathname.startsWith('/content/')) content(reply, pathname);
    else sendFile(reply, pathname);
  });
  return {
    server,
    tell: () => {
      for (const reply of followers) reply.write(event());
    },
  };
};
