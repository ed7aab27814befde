import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** Builds the gallery's page in a folder of its own and serves it at a free port. */
export async function serveGallery(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'gallery-'));
  const shared = {
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
  } as const;
  await build({
    ...shared,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 18_490 },
  });
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { address: server.resolvedUrls?.local[0] ?? '', close };
}
