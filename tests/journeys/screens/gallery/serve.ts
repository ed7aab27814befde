import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { strictHeaders } from '#server/http/strict-headers.ts';

export interface Gallery {
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const buildInto = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: resolve(import.meta.dirname, '../../../../public'),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: '',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });

/** Builds the page of all screens and serves it, under the product's own content security policy, at a free port. */
export const serveGallery = async (): Promise<Gallery> => {
  const folder = await mkdtemp(join(tmpdir(), 'screens-'));
  await buildInto(folder);
  const headers = strictHeaders({ secureOrigin: false });
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const name = basename(pathname) || 'index.html';
    readFile(join(folder, name)).then(
      (body) =>
        reply
          .writeHead(200, { ...headers, 'content-type': types[extname(name)] ?? 'application/octet-stream' })
          .end(body),
      () => reply.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
};
